/** What was read from the cell that a finding is about: its text, and the characters that became numbers or dates. */
import type { Span } from "../../domain/grid/grid";
import type { Field, GoalDocument, Indicator, Report, ResultQuantity, Target, TargetQuantity } from "../../domain/model";
import type { PaneFinding } from "../worker/protocol";

export interface ReadMark {
  span: Span;
  /** `subject`: the characters that the finding is about. */
  role: "target" | "result" | "planned" | "subject";
  /** "6回以上": the number as it was understood; "" for a subject. */
  reading: string;
}

export interface Source {
  sheet: string;
  cell: string;
  text: string;
  marks: ReadMark[];
  /** Why nothing could be read from it; null where something was. */
  unread: string | null;
}

const symbols: Record<TargetQuantity["op"], string> = {
  ">=": "≥ ",
  ">": "> ",
  "<=": "≤ ",
  "<": "< ",
  "=": "= ",
  increase: "↑ ",
  decrease: "↓ ",
};

const figure = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 4 });

/** "≥ 6 回", "5–10 回", "↑". */
export function describeTarget({ op, value, max, unit, per }: TargetQuantity): string {
  if (value === null) return symbols[op].trim();
  const number = max === null ? `${symbols[op]}${figure.format(value)}` : `${figure.format(value)}–${figure.format(max)}`;
  return [number, unit, per && `/ ${per}`].filter(Boolean).join(" ");
}

export function describeResult({ value, unit, asOf }: ResultQuantity): string {
  return [figure.format(value), unit, asOf && `(${asOf})`].filter(Boolean).join(" ");
}

const targetMarks = ({ quantities }: Target): ReadMark[] =>
  quantities.map((quantity) => ({ span: quantity.span, role: "target", reading: describeTarget(quantity) }));

const reportMarks = ({ quantities }: Report): ReadMark[] =>
  quantities.map((quantity) => ({ span: quantity.span, role: quantity.planned ? "planned" : "result", reading: describeResult(quantity) }));

/** The texts around one indicator that carry numbers: its target and its reports, so that one sees what was compared with what. */
export function sourcesOf(documents: readonly GoalDocument[], finding: PaneFinding): Source[] {
  const here = documents.filter(({ file, sheet }) => file === finding.file && sheet === finding.sheet);
  const indicators = here.flatMap((document) => document.indicators);
  const own = indicators.filter((indicator) => indicator.id === finding.indicator);
  const sheet = finding.sheet ?? "";
  for (const indicator of [...own, ...indicators]) {
    const found = parts(indicator).find(({ field }) => field.cell === finding.cell);
    if (found) return [source(sheet, found.field, found.marks, found.unread, finding)];
  }
  const loose = here.flatMap(({ fields, items }) => [...Object.values(fields), ...items.flatMap(({ columns }) => Object.values(columns))]);
  const field = loose.find(({ cell }) => cell !== null && cell === finding.cell);
  return field ? [source(sheet, field, [], null, finding)] : [];
}

function parts(indicator: Indicator): { field: Field; marks: ReadMark[]; unread: string | null }[] {
  const { target, midterm, yearEnd, deadline, baseline, evaluation, policy, budget, previous, narrative } = indicator;
  const plain = [deadline, baseline, evaluation, policy, budget, previous, ...Object.values(narrative)].filter((field) => field !== null);
  return [
    ...(target ? [{ field: target, marks: targetMarks(target), unread: target.unread }] : []),
    ...[midterm, yearEnd]
      .filter((report) => report !== null)
      .map((report) => ({ field: report, marks: reportMarks(report), unread: report.unread })),
    ...plain.map((field) => ({ field, marks: [], unread: null })),
  ].filter(({ field }) => field.text !== "");
}

function source(sheet: string, field: Field, marks: ReadMark[], unread: string | null, finding: PaneFinding): Source {
  const { span } = finding;
  const inside = span !== null && span[1] <= field.text.length && span[0] < span[1];
  const subject: ReadMark[] = inside && !marks.some((mark) => overlaps(mark.span, span)) ? [{ span, role: "subject", reading: "" }] : [];
  return { sheet, cell: field.cell ?? "", text: field.text, unread, marks: [...marks, ...subject].sort((a, b) => a.span[0] - b.span[0]) };
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

export interface Piece {
  text: string;
  mark: ReadMark | null;
}

/** Cuts a text at its marks. Marks that overlap an earlier one or leave the text are left out. */
export function cutAtMarks(text: string, marks: readonly ReadMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const [from, to] = mark.span;
    if (from < at || to > text.length || from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({ text: text.slice(from, to), mark });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
