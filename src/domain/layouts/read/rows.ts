/** Tables whose rows are indicators (指標名｜現状値｜目標値), and tables of texts. */
import type { Area } from "../../grid/grid";
import { boxAddress, isBlank, type Box } from "../../grid/gridIndex";
import type { Field } from "../../model";
import type { FoundHeader } from "./header";
import type { FoundColumn } from "./placed";
import type { LayoutScene } from "./scene";
import { Source } from "./source";

/** One row of a table by column key. */
export type TableRow = ReadonlyMap<string, Field>;

/**
 * The rows of a table. Cells merged over several rows hold for each of them; notes that run over several columns are no rows.
 * @param skip headings repeated after a page break.
 */
export function readRows(scene: LayoutScene, rows: Area, header: FoundHeader, skip: (box: Box) => boolean): TableRow[] {
  const columns = header.columns.filter((column): column is FoundColumn & { key: string } => column.key !== null);
  const boxes = scene.index.within(rows).filter((box) => !skip(box) && !isNote(box, columns));
  const tops = [...new Set(boxes.map((box) => box.area.top))].sort((a, b) => a - b);
  return tops.map((top) => {
    const row = new Map<string, Field>();
    for (const { key, left, right } of columns) {
      const own = boxes.find((box) => box.area.top <= top && box.area.bottom >= top && box.area.left >= left && box.area.left <= right);
      const box = own ?? scene.index.at(top, left);
      const usable = own ?? (isNote(box, columns) ? null : box);
      const source = new Source(usable ? [{ box: usable }] : [], boxAddress(box));
      row.set(key, source.field(source.whole));
    }
    return row;
  });
}

function isNote(box: Box, columns: readonly FoundColumn[]): boolean {
  const covered = columns.filter(({ left, right }) => box.area.left <= right && box.area.right >= left).length;
  return covered > 1 || /^\s*[（(]?※/.test(box.text) || (columns[0] !== undefined && box.area.right < columns[0].left);
}

/** The remark of a heading: 「目標値(2025年)」 → "2025年"; null where it has none. */
export function headingRemark(box: Box | undefined): Field | null {
  const remark = box ? /[（(]\s*([^（()）]+?)\s*[)）]/.exec(box.text) : null;
  return box && remark ? { text: remark[1] ?? "", cell: boxAddress(box) } : null;
}

export const hasText = (row: TableRow): boolean => [...row.values()].some(({ text }) => !isBlank(text));
