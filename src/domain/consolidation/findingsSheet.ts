import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import type { Finding, SheetPlan } from "../model";
import { findingColumns, findingRow } from "./findingRows";
import type { ConsolidationInput } from "./input";
import { listPlaces, listSheetName, placeKeyOf } from "./list";
import { firstBodyRow, tableSheet, type Column, type TableCell } from "./tableSheet";

const widths = [8, 20, 14, 8, 10, 14, 44, 44, 40, 9];
const fills: Record<Finding["severity"], { fill: string; color: string }> = {
  error: { fill: "#FBE3E4", color: "#8E1B22" },
  warning: { fill: "#FFF3D6", color: "#6B4A00" },
  info: { fill: "#EDF3FA", color: "#2C4A6E" },
};

/** 検査結果: one row a finding, worst first, filterable, with a link to the indicator's row in 一覧表. */
export function findingsSheet(input: ConsolidationInput): SheetPlan {
  const { result, lang } = input;
  const places = listPlaces(input);
  const columns: Column[] = [
    ...findingColumns(lang).map((heading, index) => ({ heading, width: widths[index] ?? 12 })),
    { heading: say(consolidationMessages, lang, "place"), width: 10 },
  ];
  const findings = [...result.findings].sort((a, b) => rank(a) - rank(b));
  const sheet = tableSheet({
    name: "検査結果",
    title: say(consolidationMessages, lang, "titleFindings"),
    subtitle: say(consolidationMessages, lang, "subtitleFindings", { asOf: result.asOf, count: findings.length }),
    columns,
    rows: findings.map((finding) => [...findingRow(finding, result.files, lang), listLink(finding, places)]),
    tabColor: "#B3261E",
  });
  const area = { top: firstBodyRow, left: 0, bottom: firstBodyRow + Math.max(findings.length - 1, 0), right: 0 };
  const conditional = (Object.keys(fills) as Finding["severity"][]).map((severity) => ({
    area,
    rule: { kind: "text-equals" as const, text: say(consolidationMessages, lang, severity), ...fills[severity] },
  }));
  return { ...sheet, conditional: findings.length > 0 ? conditional : [] };
}

function rank(finding: Finding): number {
  return { error: 0, warning: 1, info: 2 }[finding.severity];
}

function listLink(finding: Finding, places: ReadonlyMap<string, string>): TableCell {
  const cell = places.get(placeKeyOf(finding.file, finding.sheet, finding.indicator));
  return cell ? { value: cell, link: { sheet: listSheetName, cell }, style: { color: "#0B57D0", horizontal: "center" } } : null;
}
