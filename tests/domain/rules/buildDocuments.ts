/** Small documents from texts, for the tables of the rules: columns are split by their (n), as the reader of a sheet does. */
import { assessDocuments } from "../../../src/domain/assessment";
import { isPlaceholder, parseDeadline, parseReport, parseTarget, splitMarks } from "../../../src/domain/language";
import type { Deadline, Field, GoalDocument, Indicator, ItemRow, Report, SheetFacts, Target } from "../../../src/domain/model";
import type { ExampleRow, ExampleSheet } from "../../../src/domain/rules";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";

const columnLetters: Record<string, string> = {
  initiative: "C",
  deadline: "D",
  target: "E",
  midterm: "F",
  yearEnd: "G",
  previousItem: "H",
  previous: "I",
};

export interface SheetSpec extends ExampleSheet {
  sheet?: string;
  file?: number;
}

/** Documents as the reader and the assessment would give them; rows of a table begin at row 8, the head's fields stand in column B. */
export function buildDocuments(sheets: readonly SheetSpec[], asOf: string, settings: Settings = defaultSettings): GoalDocument[] {
  return assessDocuments(sheets.map(buildDocument), { asOf, settings });
}

/** Facts of those sheets that have some. */
export function buildFacts(sheets: readonly SheetSpec[]): SheetFacts[] {
  return sheets.flatMap(({ facts, file = 0, sheet, layout }, index) =>
    facts ? [{ file, sheet: sheet ?? `Sheet${index + 1}`, layout, cut: [], page: [], drift: [], labels: [], ...facts }] : []
  );
}

function buildDocument(spec: SheetSpec, index: number): GoalDocument {
  const fiscalYear = spec.fiscalYear ?? 2024;
  const indicators: Indicator[] = [];
  const items = spec.rows.map((row, at): ItemRow => {
    const texts = columnsOf(row, spec.layout);
    const columns = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text, cell: `${columnLetters[key]}${at + 8}` }]));
    const mark = row.mark ?? "①②③④⑤⑥⑦⑧⑨".charAt(at);
    const first = indicators.length;
    const own = indicatorsOf(mark, columns, spec.layout, fiscalYear);
    if (row.baseline !== undefined)
      own.forEach((indicator) => Object.assign(indicator, { kind: "process", baseline: { text: row.baseline, cell: `J${at + 8}` } }));
    for (const key of ["evaluation", "policy"] as const) {
      if (row[key] !== undefined)
        own.forEach((indicator) => (indicator[key] = { text: row[key] ?? "", cell: `${key === "evaluation" ? "K" : "L"}${at + 8}` }));
    }
    if (row.budget !== undefined) own.forEach((indicator) => (indicator.budget = { text: row.budget ?? "", cell: `N${at + 8}` }));
    if (row.progress !== undefined)
      own.forEach((indicator) => (indicator.narrative.progress = { text: row.progress ?? "", cell: `M${at + 8}` }));
    indicators.push(...own);
    const title = titleOf(texts.initiative ?? "");
    return { mark, title, cell: columns.initiative?.cell ?? null, columns, indicators: indicators.slice(first).map((_, i) => first + i) };
  });
  const fields = Object.fromEntries(
    Object.entries({ goal: "市民サービスの向上", department: "総務部", ...spec.fields }).map(([key, text], i) => [
      key,
      { text, cell: `B${i + 1}` },
    ])
  );
  const assumed = spec.yearAssumed ? { yearAssumed: spec.yearAssumed } : {};
  return {
    file: spec.file ?? 0,
    sheet: spec.sheet ?? `Sheet${index + 1}`,
    layout: spec.layout,
    fiscalYear,
    ...assumed,
    fields,
    indicators,
    items,
  };
}

function columnsOf(row: ExampleRow, layout: string): Record<string, string> {
  const { initiative = "", deadline = "", target = "", midterm = "", yearEnd = "", previousItem, previousResult } = row;
  if (layout === "ueda-kanri") return { initiative, deadline, target, midterm, yearEnd };
  return { initiative, target, previousItem: previousItem ?? "", previous: previousResult ?? "" };
}

function indicatorsOf(mark: string, columns: Record<string, Field>, layout: string, fiscalYear: number): Indicator[] {
  const parts = Object.fromEntries(Object.entries(columns).map(([key, field]) => [key, partsOf(field.text)]));
  const marks = (parts.initiative ?? []).length > 0 ? parts.initiative : parts.target;
  const count = Math.max(1, marks?.length ?? 0);
  return Array.from({ length: count }, (_, index): Indicator => {
    const sub = marks?.[index]?.mark ?? "";
    const field = (key: string): Field | null => {
      const column = columns[key];
      if (!column) return null;
      const own = parts[key] ?? [];
      const part =
        own.length === 0
          ? column.text
          : (own.filter((piece) => piece.mark === sub).length === 1 ? own.find((piece) => piece.mark === sub) : own[index])?.text;
      return { text: part ?? "", cell: column.cell };
    };
    const target = targetOf(field("target"), fiscalYear);
    const isList = layout === "ueda-ichiran";
    return {
      id: mark + sub,
      path: sub ? [mark, sub] : [mark],
      labels: [titleOf(columns.initiative?.text ?? ""), field("initiative")?.text ?? ""],
      cell: columns.initiative?.cell ?? null,
      kind: null,
      deadline: deadlineOf(field("deadline"), fiscalYear),
      target,
      baseline: null,
      midterm: isList ? null : reportOf(field("midterm"), target, fiscalYear),
      yearEnd: isList ? null : reportOf(field("yearEnd"), target, fiscalYear),
      evaluation: null,
      policy: null,
      budget: null,
      previous: isList ? field("previous") : null,
      narrative: {},
      assessment: null,
    };
  });
}

/** The parts (1), (2) … of a cell with the marks below them; empty where there are none. */
function partsOf(text: string): { mark: string; text: string }[] {
  const parts: { mark: string; text: string }[] = [];
  for (const piece of splitMarks(text)) {
    const last = parts.at(-1);
    if (/^\(\d+\)$/.test(piece.mark)) parts.push({ mark: piece.mark, text: text.slice(...piece.span).trim() });
    else if (last) last.text += `\n${text.slice(...piece.span).trim()}`;
  }
  return parts;
}

function titleOf(text: string): string {
  const [first] = splitMarks(text);
  return first && !/^\(\d+\)$/.test(first.mark) ? first.text : "";
}

function deadlineOf(field: Field | null, fiscalYear: number): Deadline | null {
  if (!field) return null;
  const read = parseDeadline(field.text, { fiscalYear });
  return { ...field, date: read?.date ?? null, kind: read?.kind ?? null };
}

function targetOf(field: Field | null, fiscalYear: number): Target | null {
  return field && { ...field, quantities: parseTarget(field.text, { fiscalYear }), unread: null };
}

function reportOf(field: Field | null, target: Target | null, fiscalYear: number): Report | null {
  if (!field) return null;
  const blank = field.text.replace(/\(\d+\)|\s/g, "") === "";
  const options = { fiscalYear, ...(target ? { target: target.quantities, targetText: target.text } : {}) };
  const { state, quantities } = parseReport(field.text, options);
  return {
    ...field,
    state: blank ? "missing" : isPlaceholder(field.text.replace(/^\(\d+\)/, "")) ? "placeholder" : state,
    quantities,
    unread: null,
  };
}
