/** Which indicators the consolidated 一覧表 holds: each indicator of a 管理シート once, beside last year's result where a 一覧表 gives it. */
import { similarity } from "../language";
import type { GoalDocument, Indicator } from "../model";
import { sameDepartment } from "../rules/support/books";
import type { Settings } from "../settings/settings";
import { fieldText } from "./input";
import { pairUp } from "./pairUp";

export interface ListRow {
  document: GoalDocument;
  indicator: Indicator;
  /** Last year's result from the 一覧表 of the same goal and item; null where none is given. */
  previous: string | null;
  /** Last year's item and goal, where the 一覧表 names them. */
  previousItem: string | null;
  previousGoal: string | null;
}

/** Names of one goal differ between its 一覧表 and its 管理シート by a word or two at most. */
const leastLikeness = 0.75;

/** A 重点目標一覧表 lists goals without reports of its own. */
function isList(document: GoalDocument): boolean {
  return document.indicators.every((indicator) => indicator.midterm === null && indicator.yearEnd === null);
}

/** Pairs of a list of documents: most sheets of the workbook ask for the same ones. */
const known = new WeakMap<readonly GoalDocument[], { settings: Settings; lists: ReadonlyMap<GoalDocument, GoalDocument> }>();

/** For each 管理シート the 一覧表 of the same goal, where there is one. */
export function listsOfSheets(documents: readonly GoalDocument[], settings: Settings): ReadonlyMap<GoalDocument, GoalDocument> {
  const earlier = known.get(documents);
  if (earlier?.settings === settings) return earlier.lists;
  const lists = pairLists(
    documents.filter(({ indicators }) => indicators.length > 0),
    settings
  );
  known.set(documents, { settings, lists });
  return lists;
}

function pairLists(documents: readonly GoalDocument[], settings: Settings): ReadonlyMap<GoalDocument, GoalDocument> {
  const pairs = pairUp(
    documents.filter(isList),
    documents.filter((document) => !isList(document)),
    (list, sheet) => likeness(list, sheet, settings),
    leastLikeness
  );
  return new Map(pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [[after, before] as const])));
}

/**
 * Rows in the order of the files. Goals that stand only in a 一覧表 keep their own rows; goals that also have a 管理シート
 * appear once, from the 管理シート, beside last year's result of the 一覧表.
 */
export function listRows(documents: readonly GoalDocument[], settings: Settings): ListRow[] {
  const filled = documents.filter((document) => document.indicators.length > 0);
  const listOf = listsOfSheets(documents, settings);
  const paired = new Set(listOf.values());
  return filled.flatMap((document) => {
    if (paired.has(document)) return [];
    const list = listOf.get(document);
    const previousGoal = fieldText(list ?? document, "previousGoal") || fieldText(document, "previousGoal") || null;
    return document.indicators.map((indicator) => {
      const same = list && sameItem(list, indicator);
      const from = same?.previous?.text ? same : indicator;
      const previousItem = from.narrative["previousItem"]?.text ?? null;
      return { document, indicator, previous: from.previous?.text ?? null, previousItem, previousGoal };
    });
  });
}

/** Same year, same department (or the same file, where one of them is misspelt) and nearly the same goal; 0 where they cannot be the same. */
function likeness(list: GoalDocument, sheet: GoalDocument, settings: Settings): number {
  if (list.fiscalYear !== null && sheet.fiscalYear !== null && list.fiscalYear !== sheet.fiscalYear) return 0;
  const [a, b] = [fieldText(list, "department"), fieldText(sheet, "department")];
  const together = list.file === sheet.file || a === "" || b === "" || sameDepartment(a, b, settings);
  return together ? similarity(fieldText(list, "goal"), fieldText(sheet, "goal")) : 0;
}

function sameItem(list: GoalDocument, indicator: Indicator): Indicator | undefined {
  return list.indicators.find((candidate) => candidate.id === indicator.id);
}
