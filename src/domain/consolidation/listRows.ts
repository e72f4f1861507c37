/** Which indicators the consolidated 一覧表 holds: each indicator of a 管理シート once, beside last year's result where a 一覧表 gives it. */
import { fold } from "../language";
import type { Field, GoalDocument, Indicator } from "../model";
import { fieldText } from "./input";

export interface ListRow {
  document: GoalDocument;
  indicator: Indicator;
  /** Last year's item and result from the 一覧表 of the same goal and item. */
  previous: { item: string; result: string } | null;
}

const isList = (document: GoalDocument): boolean => document.layout === "ueda-ichiran";

/**
 * Rows in the order of the files. Goals that stand only in a 一覧表 keep their own rows; goals that also have a 管理シート
 * appear once, from the 管理シート.
 */
export function listRows(documents: readonly GoalDocument[]): ListRow[] {
  const lists = documents.filter(isList);
  const sheets = documents.filter((document) => !isList(document));
  const sheetGoals = new Set(sheets.map(goalKey));
  const byGoal = new Map(lists.map((list) => [goalKey(list), list]));
  return documents.flatMap((document) => {
    if (isList(document)) {
      if (sheetGoals.has(goalKey(document))) return [];
      return document.indicators.map((indicator) => ({ document, indicator, previous: previousOf(indicator) }));
    }
    const list = byGoal.get(goalKey(document));
    return document.indicators.map((indicator) => ({ document, indicator, previous: list ? previousIn(list, indicator) : null }));
  });
}

/** Same department, year and goal name, however spaces and widths are written. */
function goalKey(document: GoalDocument): string {
  const squeeze = (text: string) => fold(text).text.replace(/\s/g, "");
  return [document.fiscalYear ?? "", squeeze(fieldText(document, "department")), squeeze(fieldText(document, "goal"))].join("|");
}

function previousIn(list: GoalDocument, indicator: Indicator): ListRow["previous"] {
  const same = list.indicators.find((candidate) => candidate.id === indicator.id);
  return same ? previousOf(same) : null;
}

function previousOf(indicator: Indicator): ListRow["previous"] {
  const item: Field | undefined = indicator.narrative["previousItem"];
  if (!indicator.previous && !item) return null;
  return { item: item?.text ?? "", result: indicator.previous?.text ?? "" };
}
