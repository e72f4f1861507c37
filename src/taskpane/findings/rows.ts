/** The list as flat rows: groups, groups of equal findings within them, findings. */
import { fill } from "../../domain/messages/catalog";
import type { Severity } from "../../domain/model";
import type { Language } from "../../domain/rules/defineRule";
import type { GroupBy } from "../state/model";
import type { CheckedBook, PaneFinding } from "../worker/protocol";
import { compareCells, compareFindings, worst } from "./order";

/** From this many equal findings in one group on, they are shown as one row. */
export const equalFrom = 3;

interface RowBase {
  id: string;
  level: number;
  /** Place among its siblings and their number, for the tree's reader. */
  position: number;
  siblings: number;
}

export interface GroupRow extends RowBase {
  kind: "group";
  title: string;
  /** What stands smaller beside the title: the goal of a sheet; null where there is nothing. */
  note: string | null;
  count: number;
  /** The title already tells the count. */
  counted: boolean;
  severity: Severity;
  open: boolean;
}

export interface FindingRow extends RowBase {
  kind: "finding";
  finding: PaneFinding;
}

export type Row = GroupRow | FindingRow;

interface Bucket {
  id: string;
  title: string;
  note: string | null;
  counted: boolean;
  findings: PaneFinding[];
}

export interface RowOptions {
  groupBy: GroupBy;
  lang: Language;
  toggled: Readonly<Record<string, boolean>>;
  /** While searching every group is open. */
  openAll: boolean;
  /** Title of findings that belong to no group, in the user's language. */
  none: string;
}

/** Lists the rows that are visible now: closed groups hide what is inside. */
export function listRows(book: CheckedBook, findings: readonly PaneFinding[], options: RowOptions): Row[] {
  const rows: Row[] = [];
  const buckets = bucketsOf(book, findings, options);
  buckets.forEach((bucket, index) => {
    const open = isOpen(bucket.id, true, options);
    rows.push({ ...groupRow(bucket, 1, index, buckets.length), open });
    if (!open) return;
    const parts =
      options.groupBy === "rule" || options.groupBy === "cell" ? singles(bucket.findings) : gatherEqual(bucket, book, options.lang);
    parts.forEach((part, place) => {
      if ("rule" in part) {
        rows.push(findingRow(part, 2, place, parts.length));
        return;
      }
      const partOpen = isOpen(part.id, false, options);
      rows.push({ ...groupRow(part, 2, place, parts.length), open: partOpen });
      if (partOpen) part.findings.forEach((finding, at) => rows.push(findingRow(finding, 3, at, part.findings.length)));
    });
  });
  return rows;
}

/** The ids of the groups around a finding, from the outside in: they must be open for it to be seen. */
export function groupsAround(
  book: CheckedBook,
  findings: readonly PaneFinding[],
  finding: PaneFinding,
  options: RowOptions
): { id: string; openByDefault: boolean }[] {
  const bucket = bucketsOf(book, findings, options).find((one) => one.findings.includes(finding));
  if (!bucket) return [];
  const around = [{ id: bucket.id, openByDefault: true }];
  if (options.groupBy === "sheet" || options.groupBy === "department") {
    const equal = gatherEqual(bucket, book, options.lang).find((part) => !("rule" in part) && part.findings.includes(finding));
    if (equal && !("rule" in equal)) around.push({ id: equal.id, openByDefault: false });
  }
  return around;
}

/** The findings in the order of the list, also those inside closed groups: what "next" and "previous" walk along. */
export function findingOrder(book: CheckedBook, findings: readonly PaneFinding[], options: RowOptions): PaneFinding[] {
  return bucketsOf(book, findings, options).flatMap((bucket) =>
    options.groupBy === "rule" || options.groupBy === "cell"
      ? bucket.findings
      : gatherEqual(bucket, book, options.lang).flatMap((part) => ("rule" in part ? [part] : part.findings))
  );
}

function isOpen(id: string, byDefault: boolean, { toggled, openAll }: RowOptions): boolean {
  const base = byDefault || openAll;
  return toggled[id] === true ? !base : base;
}

function groupRow({ id, title, note, counted, findings }: Bucket, level: number, index: number, siblings: number): Omit<GroupRow, "open"> {
  return {
    kind: "group",
    id,
    level,
    position: index + 1,
    siblings,
    title,
    note,
    counted,
    count: findings.length,
    severity: worst(findings),
  };
}

function findingRow(finding: PaneFinding, level: number, index: number, siblings: number): FindingRow {
  return { kind: "finding", id: finding.key, level, position: index + 1, siblings, finding };
}

const singles = (findings: PaneFinding[]): (PaneFinding | Bucket)[] => findings;

function bucketsOf(book: CheckedBook, findings: readonly PaneFinding[], { groupBy, lang, none }: RowOptions): Bucket[] {
  const found = new Map<string, Bucket>();
  const goals = goalsBySheet(book);
  for (const finding of [...findings].sort(groupBy === "cell" ? byPlace(book) : compareFindings)) {
    const { key, title, note } = describe(finding);
    const id = `${groupBy}:${key}`;
    const bucket = found.get(id);
    if (bucket) bucket.findings.push(finding);
    else found.set(id, { id, title, note, counted: false, findings: [finding] });
  }
  const buckets = [...found.values()];
  if (groupBy === "sheet" || groupBy === "cell") {
    const order = sheetOrder(book);
    const at = (bucket: Bucket) => order.get(bucket.findings[0]?.sheet ?? "") ?? -1;
    buckets.sort((a, b) => at(a) - at(b));
  }
  return buckets;

  function describe(finding: PaneFinding): { key: string; title: string; note: string | null } {
    const sheet = finding.sheet ?? none;
    if (groupBy === "rule") return { key: finding.rule, title: book.rules[finding.rule]?.title[lang] ?? finding.rule, note: finding.rule };
    if (groupBy === "cell")
      return { key: `${sheet}!${finding.cell ?? ""}`, title: finding.cell ? `${sheet}!${finding.cell}` : sheet, note: finding.label };
    const goal = goals.get(finding.sheet ?? "");
    if (groupBy === "department") return { key: goal?.department ?? "", title: goal?.department || none, note: null };
    return { key: sheet, title: sheet, note: goal?.goal ?? null };
  }
}

/** Findings of one rule that say the same about the same column become one part; the others stay alone. Weightiest first. */
function gatherEqual(bucket: Bucket, book: CheckedBook, lang: Language): (PaneFinding | Bucket)[] {
  const alike = new Map<string, PaneFinding[]>();
  for (const finding of bucket.findings) {
    const key = [finding.rule, finding.messageId, finding.label ?? "", finding.sheet ?? ""].join("|");
    const same = alike.get(key);
    if (same) same.push(finding);
    else alike.set(key, [finding]);
  }
  const parts: (PaneFinding | Bucket)[] = [];
  for (const [key, same] of alike) {
    const first = same[0];
    if (!first) continue;
    if (same.length < equalFrom) parts.push(...same);
    else parts.push({ id: `${bucket.id}>${key}`, ...equalTitle(first, same.length, book, lang), note: null, findings: same });
  }
  const head = (part: PaneFinding | Bucket) => ("rule" in part ? part : part.findings[0]);
  return parts.sort((a, b) => {
    const [left, right] = [head(a), head(b)];
    return left && right ? compareFindings(left, right) : 0;
  });
}

/** 「期末報告 未記入 11件」 where the rule has words for a group, else the column and the rule's title. */
function equalTitle(first: PaneFinding, count: number, book: CheckedBook, lang: Language): { title: string; counted: boolean } {
  const rule = book.rules[first.rule];
  const template = first.group === null ? undefined : rule?.groups[first.group]?.[lang];
  if (template) return { title: fill(template, { count }), counted: template.includes("{count}") };
  const title = rule?.title[lang] ?? first.words[lang].message;
  return { title: first.label && !title.includes(first.label) ? `${first.label} ${title}` : title, counted: false };
}

function goalsBySheet(book: CheckedBook): Map<string, { goal: string | null; department: string | null }> {
  return new Map(
    book.documents.map(({ sheet, fields }) => [
      sheet,
      { goal: oneLine(fields["goal"]?.text), department: oneLine(fields["department"]?.text) },
    ])
  );
}

function oneLine(text: string | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}

function sheetOrder(book: CheckedBook): Map<string, number> {
  return new Map(book.files.flatMap(({ sheets }) => sheets).map(({ name }, index) => [name, index]));
}

function byPlace(book: CheckedBook) {
  const order = sheetOrder(book);
  const at = (finding: PaneFinding) => order.get(finding.sheet ?? "") ?? -1;
  return (a: PaneFinding, b: PaneFinding) => at(a) - at(b) || compareCells(a.cell, b.cell) || compareFindings(a, b);
}
