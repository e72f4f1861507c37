import { address } from "../../grid/address";
import { boxAddress, contains, type GridIndex } from "../../grid/gridIndex";
import type { PageSetup } from "../../grid/grid";
import type { PageFault } from "../../model";
import { DEFAULT_WIDTH } from "../../model/textHeight";
import type { Layout } from "../layout";

/** Excel's numbers of the papers that offices print on; sizes in points, upright. */
const papers: Record<number, { name: string; width: number; height: number }> = {
  1: { name: "Letter", width: 612, height: 792 },
  8: { name: "A3", width: 842, height: 1191 },
  9: { name: "A4", width: 595, height: 842 },
  11: { name: "A5", width: 420, height: 595 },
  12: { name: "B4", width: 729, height: 1032 },
  13: { name: "B5", width: 516, height: 729 },
};
/** A column of n characters: 7 pixels each and 5 for the margin, at 96 pixels an inch. */
const columnPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;
/** How much wider than the page a sheet may be computed before it counts. */
const WIDTH_SLACK = 1.05;
const POINTS_AN_INCH = 72;

/**
 * How the page is set up otherwise than the form is drawn. A sheet fitted to its page may be on another paper: it is made smaller on purpose.
 * @param filled cells that the documents of the sheet were read from
 */
export function pageFaults(index: GridIndex, layout: Layout, filled: ReadonlyMap<string, unknown>): PageFault[] {
  const { page } = index.grid;
  if (!page) return [];
  if (!page.set && page.fitWidth === null && page.areas === null) return [{ kind: "unset" }];
  const faults: PageFault[] = [];
  if (page.set && page.landscape !== layout.sheet.landscape) faults.push({ kind: "orientation", landscape: page.landscape });
  const paper = page.paper === null ? undefined : papers[page.paper];
  if (paper && page.fitWidth === null && paper.name !== layout.sheet.paper)
    faults.push({ kind: "paper", now: paper.name, wanted: layout.sheet.paper });
  const pages = paper ? pagesWide(index, page, paper) : 1;
  if (pages > 1) faults.push({ kind: "wide", pages });
  const outside = index.boxes.find(
    (box) => filled.has(boxAddress(box)) && page.areas?.some((area) => contains(area, box.area.top, box.area.left)) === false
  );
  if (outside) faults.push({ kind: "outside", cell: boxAddress(outside), area: areasText(page) });
  return faults;
}

function pagesWide(index: GridIndex, page: PageSetup, paper: { width: number; height: number }): number {
  if (page.fitWidth !== null) return Math.max(1, page.fitWidth);
  const [left, right] = page.areas?.[0] ? [page.areas[0].left, page.areas[0].right] : [0, index.area.right];
  const hidden = new Set(index.grid.hiddenCols);
  let width = 0;
  for (let col = left; col <= right; col++) if (!hidden.has(col)) width += columnPoints(index.grid.colWidths?.[col] ?? DEFAULT_WIDTH);
  const room = (page.landscape ? paper.height : paper.width) - page.margins * POINTS_AN_INCH;
  return room <= 0 ? 1 : Math.ceil((width * page.scale) / 100 / (room * WIDTH_SLACK));
}

function areasText({ areas }: PageSetup): string {
  return (areas ?? []).map((area) => `${address(area.top, area.left)}:${address(area.bottom, area.right)}`).join("、");
}
