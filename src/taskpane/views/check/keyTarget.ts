import type { Row } from "../../findings/rows";

/**
 * What a key does in the tree: the index of the row to go to, "open" (a finding's detail, a group), "toggle" (open or close a group),
 * or null where the key means nothing here.
 */
export function keyTarget(key: string, rows: readonly Row[], at: number, page: number): number | "open" | "toggle" | null {
  const row = rows[at];
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, last);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
      return Math.min(at + page, last);
    case "PageUp":
      return Math.max(at - page, 0);
    case "ArrowRight":
      if (row?.kind !== "group") return null;
      return row.open ? Math.min(at + 1, last) : "toggle";
    case "ArrowLeft":
      if (row?.kind === "group" && row.open) return "toggle";
      return parentOf(rows, at);
    case "Enter":
    case " ":
      return "open";
    default:
      return null;
  }
}

function parentOf(rows: readonly Row[], at: number): number {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index -= 1) if ((rows[index]?.level ?? 0) < level) return index;
  return at;
}
