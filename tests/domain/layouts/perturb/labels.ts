/** What people do to the printed labels of a form. */
import type { Cell, Grid } from "../../../../src/domain/grid/grid";
import { layoutLabels } from "../../../../src/domain/layouts/labels";
import type { Layout } from "../../../../src/domain/layouts";
import { withText } from "./sheet";

/** The label that a cell is or begins with, and all wordings of it; null where it is a value. */
function labelIn(text: string, layout: Layout): { label: string; wordings: readonly string[] } | null {
  const found = layoutLabels(layout)
    .map(({ wordings }) => ({ label: wordings[0] ?? "", wordings }))
    .filter(({ label }) => text === label || (text.startsWith(label) && /^[／：\n（\s]/.test(text.slice(label.length))))
    .sort((a, b) => b.label.length - a.label.length);
  return found[0] ?? null;
}

/** Each label in the form that `change` gives it; values stay. */
export function relabelled(grid: Grid, layout: Layout, change: (label: string, wordings: readonly string[]) => string): Grid {
  return {
    ...grid,
    cells: grid.cells.map((cell): Cell => {
      const found = typeof cell.value === "string" ? labelIn(cell.text, layout) : null;
      return found ? withText(cell, change(found.label, found.wordings) + cell.text.slice(found.label.length)) : cell;
    }),
  };
}

const HALF = new Map<string, string>();
for (let code = 0xff66; code <= 0xff9d; code++) {
  for (const mark of ["", "\uff9e", "\uff9f"]) {
    const half = String.fromCharCode(code) + mark;
    const full = half.normalize("NFKC");
    if (full.length === 1) HALF.set(full, half);
  }
}

/** 「プロセス」 → 「ﾌﾟﾛｾｽ」. */
export const halfWidth = (text: string): string => [...text].map((ch) => HALF.get(ch) ?? ch).join("");
