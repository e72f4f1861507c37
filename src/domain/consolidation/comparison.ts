/** 突合: where a department hands in both 一覧表 and 管理シート, what the two say, side by side. */
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { GoalDocument, Indicator, SheetPlan } from "../model";
import { departmentKey } from "../settings/departments";
import { pairIndicators } from "./diff";
import { departmentOf, fieldText, type ConsolidationInput } from "./input";
import { listsOfSheets } from "./listRows";
import { tableSheet, type TableCell } from "./tableSheet";

export const comparisonSheetName = "突合";

const fills = {
  "compare-same": null,
  "compare-item": "#FFF3D6",
  "compare-target": "#FFF3D6",
  "compare-only-list": "#FBE3E4",
  "compare-only-sheet": "#FBE3E4",
} as const;

type Outcome = keyof typeof fills;

/** The sheet, or none where no goal came in both forms. Differences come first; what agrees stands below them. */
export function comparisonSheets(input: ConsolidationInput): SheetPlan[] {
  const { result, settings, lang } = input;
  const lines = [...listsOfSheets(result.documents, settings)].flatMap(([sheet, list]) => compare(sheet, list));
  if (lines.length === 0) return [];
  const different = lines.filter(({ outcome }) => outcome !== "compare-same");
  const head = (
    key:
      | "result"
      | "department"
      | "goal"
      | "compareListItem"
      | "compareSheetItem"
      | "compareListTarget"
      | "compareSheetTarget"
      | "compareListCell"
      | "compareSheetCell"
  ) => say(consolidationMessages, lang, key);
  const table = tableSheet({
    name: comparisonSheetName,
    title: say(consolidationMessages, lang, "titleComparison"),
    subtitle: say(consolidationMessages, lang, "subtitleComparison", { count: lines.length, different: different.length }),
    columns: [
      { heading: head("result"), width: 20 },
      { heading: head("department"), width: 20 },
      { heading: head("goal"), width: 30 },
      { heading: head("compareListItem"), width: 34 },
      { heading: head("compareSheetItem"), width: 34 },
      { heading: head("compareListTarget"), width: 34 },
      { heading: head("compareSheetTarget"), width: 34 },
      { heading: head("compareListCell"), width: 18 },
      { heading: head("compareSheetCell"), width: 18 },
    ],
    rows: [...different, ...lines.filter(({ outcome }) => outcome === "compare-same")].map((line) => cells(line, input)),
    frozenColumns: 1,
    tabColor: "#6B4A9E",
  });
  return [table];
}

interface Line {
  outcome: Outcome;
  sheet: GoalDocument;
  list: GoalDocument;
  listed: Indicator | null;
  own: Indicator | null;
}

function compare(sheet: GoalDocument, list: GoalDocument): Line[] {
  return pairIndicators(list.indicators, sheet.indicators).map(({ before, after }) => ({
    outcome: outcomeOf(before, after),
    sheet,
    list,
    listed: before,
    own: after,
  }));
}

function outcomeOf(listed: Indicator | null, own: Indicator | null): Outcome {
  if (listed === null) return "compare-only-sheet";
  if (own === null) return "compare-only-list";
  if (plain(listed.target?.text) !== plain(own.target?.text)) return "compare-target";
  return plain(listed.labels.at(-1)) === plain(own.labels.at(-1)) ? "compare-same" : "compare-item";
}

/** A text without spaces, in one width, without the mark in front: what a difference must outlast. */
function plain(text: string | undefined): string {
  return departmentKey(text ?? "").replace(/^(?:[\u2460-\u2473]|\(\d+\)|\d+[.)])+/, "");
}

function cells({ outcome, sheet, list, listed, own }: Line, { lang }: ConsolidationInput): TableCell[] {
  const fill = fills[outcome];
  const word = say(consolidationMessages, lang, outcome);
  const item = (indicator: Indicator | null) => indicator?.labels.join("\n") ?? null;
  const place = (document: GoalDocument, indicator: Indicator | null) =>
    indicator ? `${document.sheet} ${indicator.target?.cell ?? indicator.cell ?? ""}`.trim() : null;
  return [
    fill === null ? word : { value: word, style: { fill } },
    departmentOf(sheet, lang),
    fieldText(sheet, "goal"),
    item(listed),
    item(own),
    listed?.target?.text ?? null,
    own?.target?.text ?? null,
    place(list, listed),
    place(sheet, own),
  ];
}
