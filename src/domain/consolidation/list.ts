import { statusWord } from "../assessment";
import { address } from "../grid/address";
import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { Indicator, SheetPlan } from "../model";
import type { Language } from "../rules/defineRule";
import { baseName } from "./baseName";
import { departmentOf, fieldText, type ConsolidationInput } from "./input";
import { listRows, type ListRow } from "./listRows";
import { dataBars, firstBodyRow, tableSheet, type Column, type TableCell } from "./tableSheet";

/** Name of the sheet; other sheets link into it. */
export const listSheetName = "一覧表";

const rateColumn = 10;

/** 一覧表: one row an indicator, last year's result beside this year's target, report and rate, with the place it came from. */
export function listSheet({ result, settings, lang }: ConsolidationInput): SheetPlan {
  const rows = listRows(result.documents, settings);
  const sheet = tableSheet({
    name: listSheetName,
    title: say(consolidationMessages, lang, "titleList"),
    subtitle: say(consolidationMessages, lang, "subtitleList", { asOf: result.asOf, count: rows.length }),
    columns: columns(lang),
    rows: rows.map((row, index) => cells(row, index, result.files, lang)),
    frozenColumns: 3,
    tabColor: "#2B579A",
  });
  return { ...sheet, conditional: [...dataBars(rows.length, rateColumn), ...dataBars(rows.length, rateColumn + 1)] };
}

/** Where each indicator stands in 一覧表: "file|sheet|id|cell" → "A4". */
export function listPlaces(input: ConsolidationInput): ReadonlyMap<string, string> {
  return new Map(listRows(input.result.documents, input.settings).map((row, index) => [placeKey(row), address(firstBodyRow + index, 0)]));
}

/** The key of `listPlaces` for a place. */
export function placeKeyOf(file: number, sheet: string | null, indicator: string | null): string {
  return [file, sheet ?? "", indicator ?? ""].join("|");
}

function placeKey({ document, indicator }: ListRow): string {
  return placeKeyOf(document.file, document.sheet, indicator.id);
}

function columns(lang: Language): Column[] {
  const head = (key: keyof (typeof consolidationMessages)["ja"]) => say(consolidationMessages, lang, key);
  const figure = { horizontal: "right", format: "0.0" } as const;
  return [
    { heading: head("number"), width: 6, style: { horizontal: "center" } },
    { heading: head("department"), width: 16 },
    { heading: head("goal"), width: 22 },
    { heading: head("item"), width: 22 },
    { heading: head("initiative"), width: 30 },
    { heading: head("previousResult"), width: 28 },
    { heading: head("deadline"), width: 14 },
    { heading: head("target"), width: 34 },
    { heading: head("midterm"), width: 34 },
    { heading: head("yearEnd"), width: 26 },
    { heading: head("rate"), width: 11, style: figure },
    { heading: head("forecast"), width: 14, style: figure },
    { heading: head("status"), width: 11, style: { horizontal: "center" } },
    { heading: head("file"), width: 18 },
    { heading: head("sheet"), width: 12 },
    { heading: head("cell"), width: 8, style: { horizontal: "center" } },
  ];
}

function cells(row: ListRow, index: number, files: readonly { path: string }[], lang: Language): TableCell[] {
  const { document, indicator, previous } = row;
  const assessment = indicator.assessment;
  return [
    index + 1,
    departmentOf(document, lang),
    [fieldText(document, "priority"), fieldText(document, "goal")].filter(Boolean).join("　") || say(consolidationMessages, lang, "noGoal"),
    itemText(indicator),
    ownText(indicator),
    previous,
    indicator.deadline?.text ?? null,
    indicator.target?.text ?? null,
    indicator.midterm?.text ?? null,
    indicator.yearEnd?.text ?? null,
    assessment?.rate ?? null,
    assessment?.forecast ?? null,
    assessment ? statusWord(assessment.status, lang) : null,
    baseName(files[document.file]?.path ?? ""),
    document.sheet,
    indicator.target?.cell ?? indicator.cell,
  ];
}

/** "① 移住定住の推進": the mark and heading of the item the indicator belongs to. */
function itemText({ path, labels }: Indicator): string {
  const headings = labels.length > 1 ? labels.slice(0, -1) : labels;
  return [path[0] ?? "", ...headings].join(" ").trim();
}

/** The indicator's own text below its item; "" where the item has no parts. */
function ownText({ labels }: Indicator): string {
  return labels.length > 1 ? (labels.at(-1) ?? "") : "";
}
