/** Areas that a label in front of them or above them stands for. */
import type { Area } from "../../grid/grid";
import { isBlank, type Box } from "../../grid/gridIndex";
import { foldText, type LabelHit } from "../../grid/labels";
import type { Field } from "../../model";
import type { LayoutScene } from "./scene";
import { Source } from "./source";

/** A cell this many rows below the last one no longer belongs to the band. */
const GAP = 2;

/** The rows a label on the left stands for: on to the next label of its columns; the last one those it is merged over, or up to a gap. */
export function bandOf(scene: LayoutScene, label: Box, area: Area): { top: number; bottom: number } {
  const next = scene.index
    .within({ top: label.area.bottom + 1, left: area.left, bottom: area.bottom, right: label.area.right })
    .find((box) => scene.ends(box) && box.area.left <= label.area.right);
  if (next) return { top: label.area.top, bottom: next.area.top - 1 };
  if (label.area.bottom > label.area.top) return { top: label.area.top, bottom: Math.min(area.bottom, label.area.bottom) };
  let bottom = label.area.bottom;
  for (const box of scene.index.within({ ...area, top: label.area.top })) {
    if (box.area.top > bottom + GAP) break;
    bottom = Math.max(bottom, box.area.bottom);
  }
  return { top: label.area.top, bottom: Math.min(bottom, area.bottom) };
}

/** The cells under a heading, in its columns, up to the next label. */
export function underneath(scene: LayoutScene, label: Box, area: Area): Area {
  const wide = label.area.right > label.area.left;
  const beside = scene.index.rightOf(label, area.right);
  const right = wide ? label.area.right : beside && scene.isLabel(beside) ? beside.area.left - 1 : area.right;
  const rows = { top: label.area.bottom + 1, left: area.left, bottom: area.bottom, right };
  // Row headings further left than anything in the label's own row start something new, too.
  const first = Math.min(...scene.index.within({ ...area, top: label.area.top, bottom: label.area.top }).map((box) => box.area.left));
  const next = scene.index
    .within(rows)
    .find((box) => scene.ends(box) && box.area.left <= right && (box.area.right >= label.area.left || box.area.right < first));
  return { ...rows, left: label.area.left, bottom: (next?.area.top ?? area.bottom + 1) - 1 };
}

/** The first place where one of the wordings stands, as a label alone or in front of its value. */
export function findFirst(scene: LayoutScene, wordings: readonly string[], area: Area): LabelHit | null {
  const hits = [...scene.labels.find(wordings, area), ...scene.labels.findInside(wordings, area)];
  const best = Math.min(...hits.map(({ wording }) => wording));
  return hits.find(({ wording }) => wording === best) ?? null;
}

/** Filled cells of an area that are no labels. */
export const valuesIn = (scene: LayoutScene, area: Area): Box[] =>
  scene.index.within(area).filter((box) => !scene.isLabel(box) && !isBlank(box.text));

/** Several cells as one text. */
export function joined(boxes: readonly Box[], home: string): Field {
  const source = new Source(
    boxes.map((box) => ({ box })),
    home
  );
  return source.field(source.whole);
}

/** Whether a cell is a remark such as 「R2年度自己評価を踏まえ変更」. */
export const isBadge = (text: string, badges: readonly string[]): boolean => {
  const folded = foldText(text);
  return folded.length <= 60 && badges.some((badge) => folded.includes(foldText(badge)));
};
