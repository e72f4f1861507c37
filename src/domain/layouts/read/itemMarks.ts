/** Marks of items and sub-items in cells of their own. */
import type { Box } from "../../grid/gridIndex";
import { Rows, type FoundColumn, type Placed } from "./placed";
import { isDivided, stackOf } from "./stackedMarks";

const CIRCLED_ALONE = /^[①-⑳㉑-㉟㊱-㊿❶-❿]$/;
const NUMBER_ALONE = /^(?:[1-9]|[1-4]\d|50)[.．、)）]?$/;
const SUB_ALONE = /^[(（]\s*(?:\d{1,2}|[０-９]{1,2})\s*[)）]$|^[⑴-⒇]$/;

/** The mark cells of a table: ① or a bare number in front of an item, (1) in front of a sub-item. */
export function markCells(placed: readonly Placed[], initiative: FoundColumn | null): Map<Box, "item" | "sub"> {
  const marks = new Map<Box, "item" | "sub">();
  const rows = new Rows(placed);
  for (const { box, column } of placed) {
    const text = box.text.trim();
    const stack = column === null || column.key === null || box.area.left < (initiative?.left ?? 0) ? stackOf(text) : [];
    if (
      isDivided(
        stack,
        rows.beside(box).filter((other) => other.box !== box)
      )
    )
      marks.set(box, "item");
    if (stack.length > 1 || text.length > 6) continue;
    const others = rows.beside(box).filter((other) => other.box !== box && other.column === column);
    const free = column === null || column.key === null || (column === initiative && (others.length > 0 || box.area.left < column.left));
    if (CIRCLED_ALONE.test(text) && (free || others.length > 0 || column === initiative)) marks.set(box, "item");
    else if (NUMBER_ALONE.test(text.normalize("NFKC")) && free && leftOfText(box, rows.at(box.area.top), initiative))
      marks.set(box, "item");
    else if (SUB_ALONE.test(text) && free) marks.set(box, "sub");
  }
  // Inside the rows of another mark it belongs to a sub-item.
  const items = [...marks].filter(([, kind]) => kind === "item").map(([box]) => box);
  for (const box of items) if (items.some((other) => other.area.top < box.area.top && other.area.bottom >= box.area.top)) marks.delete(box);
  // A number that stands beside several marked items is the goal's, not an item's.
  for (const [box] of marks) {
    const beside = rows
      .beside(box)
      .filter(({ box: other, column }) => column === initiative && !marks.has(other) && CIRCLED_ALONE.test(other.text.trim().charAt(0)));
    if (beside.length > 1) marks.delete(box);
  }
  return marks;
}

/** A bare number is a mark only where it stands in front of the initiative, in the same row. */
const leftOfText = (box: Box, inRow: readonly Placed[], initiative: FoundColumn | null): boolean =>
  initiative !== null &&
  box.area.left <= initiative.right &&
  inRow.some((other) => other.column === initiative && other.box.area.left > box.area.left) &&
  !inRow.some((other) => other.column === initiative && CIRCLED_ALONE.test(other.box.text.trim().charAt(0)));
