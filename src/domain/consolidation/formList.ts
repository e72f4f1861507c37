/** 一覧表 in the city's own form, for printing: one sheet a department, cells grouped as in the original. */
import { planDocuments } from "../layouts";
import type { GoalDocument, SheetPlan } from "../model";
import { departmentOf, fieldText, type ConsolidationInput } from "./input";
import { listRows, type ListRow } from "./listRows";

/** The rows of 一覧表 once more, drawn by the layout `ueda-ichiran`. Sheets are named after their departments. */
export function formListSheets({ result, settings, lang, createdAt }: ConsolidationInput): SheetPlan[] {
  const byDepartment = new Map<string, Map<GoalDocument, ListRow[]>>();
  for (const row of listRows(result.documents, settings)) {
    const department = departmentOf(row.document, lang);
    const goals = byDepartment.get(department) ?? new Map<GoalDocument, ListRow[]>();
    byDepartment.set(department, goals);
    goals.set(row.document, [...(goals.get(row.document) ?? []), row]);
  }
  return [...byDepartment].flatMap(([department, goals], file) => {
    const documents = [...goals].map(([document, rows]) => onOneSheet(document, rows, file));
    const { sheets } = planDocuments(documents, "ueda-ichiran", { createdAt, layouts: settings.layouts });
    return sheets.map((sheet, index) => ({ ...sheet, name: sheetName(department, sheets.length > 1 ? index + 1 : null) }));
  });
}

/** Documents of one department share a sheet whatever file they came from; the left side is drawn also where last year is not known. */
function onOneSheet(document: GoalDocument, rows: readonly ListRow[], file: number): GoalDocument {
  const text = (value: string | null | undefined) => ({ text: value ?? "", cell: null });
  return {
    ...document,
    file,
    sheet: "",
    fields: {
      ...document.fields,
      number: text(fieldText(document, "number") || fieldText(document, "priority")),
      previousGoal: text(rows[0]?.previousGoal),
    },
    items: [],
    indicators: rows.map(({ indicator, previous, previousItem }) => ({
      ...indicator,
      previous: text(previous),
      narrative: { previousItem: text(previousItem) },
    })),
  };
}

/** "様式 道路河川課", short enough for a tab with its number behind. */
function sheetName(department: string, number: number | null): string {
  const name = `様式 ${department.replace(/[\s[\]:*?/\\]+/g, " ")}`;
  return number === null ? name.slice(0, 31) : `${name.slice(0, 27)} ${number}`;
}
