/** Form drift: what a sheet has more, less or elsewhere than its definition, or than the same sheet of last year. */
import { foldLabel, LabelIndex } from "../grid/labels";
import type { Grid } from "../grid/grid";
import { boxAddress, GridIndex, type Box } from "../grid/gridIndex";
import { layoutLabels } from "./labels";
import type { Layout } from "./layout";

/** One difference of a form. `label` is the label as the sheet (or the definition) has it. */
export interface Drift {
  readonly kind: "missing" | "renamed" | "moved" | "added";
  readonly label: string;
  /** Where it stands on the sheet; null for what is missing. */
  readonly cell: string | null;
  /** The label by its definition or of last year, for "renamed"; the cell of last year, for "moved". */
  readonly before: string | null;
}

const RENAMED = 0.55;

/**
 * Compares a sheet with its definition: labels that are missing, and those that stand there in words the definition does not know.
 * A label that only varies in width, spaces or among its known wordings is no difference.
 */
export function driftFromLayout(grid: Grid, layout: Layout): Drift[] {
  const labels = new LabelIndex(new GridIndex(grid));
  const known = new Set<Box>();
  const absent: string[][] = [];
  for (const { wordings, optional } of layoutLabels(layout)) {
    const hits = [...labels.find(wordings), ...labels.findInside(wordings), ...labels.findCoded(wordings)];
    for (const { box } of hits) known.add(box);
    if (hits.length === 0 && !optional) absent.push([...wordings]);
  }
  return absent.map((wordings): Drift => {
    const near = labels.nearest(wordings, labels.index.area, RENAMED).find(({ box }) => !known.has(box));
    const label = wordings[0] ?? "";
    if (!near) return { kind: "missing", label, cell: null, before: null };
    known.add(near.box);
    return { kind: "renamed", label: near.box.text, cell: boxAddress(near.box), before: label };
  });
}

/** Compares a sheet with last year's: printed labels that moved, went, came, or were reworded in place. */
export function driftFromSheet(now: Grid, before: Grid, layout: Layout): Drift[] {
  const [current, last] = [printed(now, layout), printed(before, layout)];
  const found: Drift[] = [];
  for (const [label, box] of current) {
    const old = last.get(label);
    if (old && boxAddress(old) !== boxAddress(box)) found.push({ kind: "moved", label: box.text, cell: boxAddress(box), before: boxAddress(old) });
    if (old) continue;
    const inPlace = [...last].find(([other, place]) => boxAddress(place) === boxAddress(box) && !current.has(other));
    found.push({ kind: inPlace ? "renamed" : "added", label: box.text, cell: boxAddress(box), before: inPlace ? inPlace[1].text : null });
  }
  for (const [label, box] of last) {
    const reworded = found.some(({ kind, before: old }) => kind === "renamed" && old === box.text);
    if (!current.has(label) && !reworded) found.push({ kind: "missing", label: box.text, cell: null, before: boxAddress(box) });
  }
  return found;
}

/** The labels of a sheet by their folded text: those of the layout, and every other text in a row with two of them (headings of columns). */
function printed(grid: Grid, layout: Layout): Map<string, Box> {
  const index = new GridIndex(grid);
  const labels = new LabelIndex(index);
  const own = layoutLabels(layout).flatMap(({ wordings }) => [...labels.find(wordings), ...labels.findInside(wordings)].map(({ box }) => box));
  const found = new Map<string, Box>();
  const perRow = new Map<number, number>();
  for (const box of own) perRow.set(box.area.top, (perRow.get(box.area.top) ?? 0) + 1);
  const headings = [...perRow].filter(([, count]) => count >= 3).flatMap(([row]) => index.within({ ...index.area, top: row, bottom: row }));
  for (const box of [...own, ...headings]) if (!found.has(foldLabel(box.text))) found.set(foldLabel(box.text), box);
  return found;
}
