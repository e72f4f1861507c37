import type { WriteSheet } from "hucre/xlsx";
import type { PrintSetup, SheetPlan } from "../../../domain/model";
import { computeRowHeights } from "../../../domain/model/textHeight";
import { limits } from "../../limits";
import { settleMerges } from "../merges";
import { cellsOf, rangeOf } from "./cells";
import { chartOf, conditionalOf } from "./extras";
import { fit } from "./guards";
import { rgb } from "./style";

/** Inches. Forms fill their paper: the margins are narrow, the footer keeps its place. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Characters of a header or footer: Excel's own limit. */
const HEADER_CHARS = 255;

function pageSetupOf(print: PrintSetup): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: print.paper === "A3" ? "a3" : "a4",
    orientation: print.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: print.fitWidth,
    fitToHeight: 0,
    margins,
    horizontalCentered: true,
  };
}

function headerFooterOf({ header, footer }: PrintSetup): WriteSheet["headerFooter"] {
  return {
    ...(header !== undefined && { oddHeader: fit(header, HEADER_CHARS) }),
    ...(footer !== undefined && { oddFooter: fit(footer, HEADER_CHARS) }),
  };
}

/** What is said of whole rows: heights as planned or as the texts need, and which are hidden. */
function rowsOf(plan: SheetPlan): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of Object.entries(computeRowHeights(plan))) if (Number(row) < limits.rows) rows.set(Number(row), { height });
  for (const row of plan.hiddenRows ?? []) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

/** A sheet plan in the library's words. `names` gives the name that each sheet of the plan got. */
export function sheetOf(plan: SheetPlan, name: string, names: ReadonlyMap<string, string>): WriteSheet {
  const { merges } = settleMerges(plan.merges.filter((area) => area.top < area.bottom || area.left < area.right));
  const rowDefs = rowsOf(plan);
  const freeze = plan.freeze && (plan.freeze.rows > 0 || plan.freeze.cols > 0) ? plan.freeze : null;
  return {
    name,
    columns: plan.colWidths.slice(0, limits.cols).map((width) => ({ width })),
    cells: cellsOf(plan, merges, names, rowDefs.keys()),
    merges: merges.map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })),
    rowDefs,
    pageSetup: pageSetupOf(plan.print),
    headerFooter: headerFooterOf(plan.print) ?? {},
    view: { showGridLines: false, ...(plan.tabColor !== undefined && { tabColor: { rgb: rgb(plan.tabColor) } }) },
    ...(freeze && { freezePane: { rows: freeze.rows, columns: freeze.cols } }),
    ...(plan.filter && { autoFilter: { range: rangeOf(plan.filter) } }),
    ...(plan.conditional?.length && { conditionalRules: plan.conditional.map((one, i) => conditionalOf(one, i + 1)) }),
    ...(plan.charts?.length && { charts: plan.charts.map(chartOf) }),
    ...(plan.hidden && { hidden: true }),
    ...(plan.protect && {
      protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true, formatRows: true, formatColumns: true },
    }),
  };
}
