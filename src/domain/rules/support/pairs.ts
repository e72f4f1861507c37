/** Documents about the same goal: the list (一覧表) and the sheet (管理シート), last year's sheet and this year's. */
import { bareLabel, similarity } from "../../language";
import type { GoalDocument, Indicator, ItemRow } from "../../model";
import { hasReports, indicatorsOf } from "./columns";

export interface DocumentPair {
  /** The list, or last year's sheet. */
  left: GoalDocument;
  /** The sheet, or this year's. */
  right: GoalDocument;
}

export interface ItemPair {
  left: ItemRow;
  right: ItemRow;
}

export interface IndicatorPair {
  left: Indicator;
  right: Indicator;
}

interface Pairs {
  listSheet: DocumentPair[];
  years: DocumentPair[];
}

const known = new WeakMap<readonly GoalDocument[], Pairs>();

/** Each list block with the sheet of the same goal and year. */
export function listSheetPairs(documents: readonly GoalDocument[]): DocumentPair[] {
  return pairsOf(documents).listSheet;
}

/** Each sheet of a year with the sheet of the same goal a year later. */
export function yearPairs(documents: readonly GoalDocument[]): DocumentPair[] {
  return pairsOf(documents).years;
}

/** True for a list whose sheet is checked too: what the sheet's findings say is not said again. */
export function hasSheet(list: GoalDocument, documents: readonly GoalDocument[]): boolean {
  return listSheetPairs(documents).some(({ left }) => left === list);
}

function pairsOf(documents: readonly GoalDocument[]): Pairs {
  const before = known.get(documents);
  if (before) return before;
  const sheets = documents.filter(hasReports);
  const lists = documents.filter((document) => !hasReports(document));
  const sameYear = (a: GoalDocument, b: GoalDocument) => a.fiscalYear === null || b.fiscalYear === null || a.fiscalYear === b.fiscalYear;
  const nextYear = (a: GoalDocument, b: GoalDocument) => a.fiscalYear !== null && b.fiscalYear === a.fiscalYear + 1;
  const pairs = { listSheet: matchGoals(lists, sheets, sameYear), years: matchGoals(sheets, sheets, nextYear) };
  known.set(documents, pairs);
  return pairs;
}

const ALIKE = 0.6;

function matchGoals(
  lefts: readonly GoalDocument[],
  rights: readonly GoalDocument[],
  fits: (a: GoalDocument, b: GoalDocument) => boolean
): DocumentPair[] {
  const scored = (
    some: readonly GoalDocument[],
    others: readonly GoalDocument[],
    least: number,
    score: (a: GoalDocument, b: GoalDocument) => number
  ) =>
    some.flatMap((left) =>
      others.flatMap((right) => {
        if (left === right || !fits(left, right)) return [];
        const points = score(left, right);
        return points >= least ? [{ left, right, score: points }] : [];
      })
    );
  // The same name first: most goals are found without comparing every two texts.
  const byName = new Map<string, GoalDocument[]>();
  for (const right of rights) byName.set(goalKey(right), [...(byName.get(goalKey(right)) ?? []), right]);
  const same = best(
    lefts.flatMap((left) =>
      scored([left], goalKey(left) === "" ? [] : (byName.get(goalKey(left)) ?? []), 1, (a, b) => (departmentsAgree(a, b) ? 1 : 0))
    )
  );
  const [leftDone, rightDone] = [new Set(same.map(({ left }) => left)), new Set(same.map(({ right }) => right))];
  const alike = scored(
    lefts.filter((left) => !leftDone.has(left)),
    rights.filter((right) => !rightDone.has(right)),
    ALIKE,
    (a, b) => similarity(goalOf(a), goalOf(b)) + (departmentsAgree(a, b) ? 0.1 : -0.3)
  );
  return [...same, ...best(alike)];
}

function goalKey(document: GoalDocument): string {
  return bareLabel(goalOf(document));
}

function goalOf({ fields }: GoalDocument): string {
  return fields.goal?.text ?? "";
}

function departmentsAgree(a: GoalDocument, b: GoalDocument): boolean {
  const [x, y] = [a.fields.department?.text ?? "", b.fields.department?.text ?? ""];
  return bareLabel(x) === "" || bareLabel(y) === "" || similarity(x, y) >= 0.6 || a.file === b.file;
}

/** The best pairs first; each side is used once. */
function best<T extends { left: unknown; right: unknown; score: number }>(scored: readonly T[]): T[] {
  const used = new Set<unknown>();
  return [...scored]
    .sort((a, b) => b.score - a.score)
    .filter(({ left, right }) => {
      if (used.has(left) || used.has(right)) return false;
      used.add(left).add(right);
      return true;
    });
}

/** The words of an item's title, without its mark. */
export function titleOf(item: ItemRow): string {
  const [line = ""] = (item.title || item.columns.initiative?.text || "")
    .replace(/^\s*[①-⑳]/u, "")
    .trim()
    .split("\n");
  return line.replace(/^\s*[○〇◯●◎◇◆・]\s*/u, "").trim();
}

/** Rows of two documents by title and contents; the same mark helps and decides where titles say nothing. */
export function pairItems(pair: DocumentPair): ItemPair[] {
  const before = itemPairs.get(pair);
  if (before) return before;
  const found = matchItems(pair);
  itemPairs.set(pair, found);
  return found;
}

const itemPairs = new WeakMap<DocumentPair, ItemPair[]>();

function matchItems({ left, right }: DocumentPair): ItemPair[] {
  return best(
    left.items.flatMap((a) =>
      right.items.flatMap((b) => {
        const alike = Math.max(similarity(titleOf(a), titleOf(b)), similarity(ownWords(a, left), ownWords(b, right)) * 0.9);
        const marked = a.mark !== "" && a.mark === b.mark ? 0.25 : left.items.indexOf(a) === right.items.indexOf(b) ? 0.15 : 0;
        const score = alike + marked;
        return score >= 0.5 ? [{ left: a, right: b, score }] : [];
      })
    )
  );
}

function ownWords(item: ItemRow, document: GoalDocument): string {
  return indicatorsOf(item, document).map(labelOf).join("");
}

/** The indicator's own words, without its mark. */
export function labelOf(indicator: Indicator): string {
  return (indicator.labels.at(-1) ?? "")
    .replace(/^\s*(\(\d+\)|（[\d０-９]+）|[①-⑳])\s*/u, "")
    .replace(/^[○〇◯●◎・]\s*/u, "")
    .trim();
}

/** Indicators of two rows by their words and numbers. */
export function pairIndicators(pair: ItemPair, documents: DocumentPair): IndicatorPair[] {
  const lefts = indicatorsOf(pair.left, documents.left);
  const rights = indicatorsOf(pair.right, documents.right);
  if (lefts.length === 1 && rights.length === 1) return [{ left: lefts[0] as Indicator, right: rights[0] as Indicator }];
  return best(
    lefts.flatMap((left) =>
      rights.flatMap((right) => {
        const score = similarity(labelOf(left), labelOf(right)) + (left.path.slice(1).join() === right.path.slice(1).join() ? 0.2 : 0);
        return score >= 0.5 ? [{ left, right, score }] : [];
      })
    )
  );
}
