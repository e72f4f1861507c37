import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { SheetPlan } from "../model";
import { baseName } from "./baseName";
import { fieldText, type ConsolidationInput } from "./input";
import { reminderRows, type ReminderRow } from "./reminderRows";
import { tableSheet } from "./tableSheet";

const kindKey = {
  "not-submitted": "notSubmitted",
  "unknown-department": "unknownKind",
  "goals-missing": "goalsKind",
  midterm: "midtermKind",
  yearEnd: "yearEndKind",
  deadline: "itemDeadlineKind",
} as const satisfies Record<ReminderRow["kind"], string>;

/** 督促一覧: per department what is missing, since when, and where. */
export function remindersSheet(input: ConsolidationInput): SheetPlan {
  const { result, lang } = input;
  const rows = reminderRows(input);
  const head = (key: "department" | "kind" | "goal" | "indicator" | "missingWhat" | "due" | "daysOverdue" | "file" | "sheet" | "cell") =>
    say(consolidationMessages, lang, key);
  return tableSheet({
    name: "督促一覧",
    title: say(consolidationMessages, lang, "titleReminders"),
    subtitle: say(consolidationMessages, lang, "subtitleReminders", { asOf: result.asOf, count: rows.length }),
    columns: [
      { heading: head("department"), width: 24 },
      { heading: head("kind"), width: 14 },
      { heading: head("goal"), width: 40 },
      { heading: head("indicator"), width: 10 },
      { heading: head("missingWhat"), width: 46 },
      { heading: head("due"), width: 12, style: { horizontal: "center" } },
      { heading: head("daysOverdue"), width: 9, style: { horizontal: "center" } },
      { heading: head("file"), width: 22 },
      { heading: head("sheet"), width: 14 },
      { heading: head("cell"), width: 8, style: { horizontal: "center" } },
    ],
    rows: rows.map(({ document, indicator, ...row }) => [
      row.department,
      say(consolidationMessages, lang, kindKey[row.kind]),
      document ? [fieldText(document, "priority"), fieldText(document, "goal")].filter(Boolean).join("　") : null,
      indicator?.id ?? null,
      row.what,
      row.due,
      row.daysOverdue,
      document ? baseName(result.files[document.file]?.path ?? "") : null,
      document?.sheet ?? null,
      row.cell,
    ]),
    frozenColumns: 1,
    tabColor: "#B06000",
  });
}
