/** Where the documents of a layout stand on a sheet. */
import type { Area } from "../../grid/grid";
import { contains, type Box, type GridIndex } from "../../grid/gridIndex";
import { foldLabel, type LabelIndex } from "../../grid/labels";
import type { Layout } from "../layout";
import { requiredOf } from "./blocks";
import type { ReadBody } from "./collector";
import { readBody } from "./document";
import { fieldHits, readField, valueAt } from "./fields";
import { findHeaders } from "./header";
import { makeScene, type LayoutScene } from "./scene";
import { titleYear, type TitleYear } from "./year";

export interface FoundDocument {
  readonly layout: Layout;
  readonly area: Area;
  readonly year: TitleYear;
  readonly scene: LayoutScene;
  readonly page: Area;
  /** What stands between the document before and the first label of this one. */
  readonly above: Area;
}

/** The documents of one layout on a sheet, without what others have taken. */
export function findDocuments(index: GridIndex, labels: LabelIndex, layout: Layout, taken: readonly Area[]): FoundDocument[] {
  const scene = makeScene(index, labels, layout);
  const free = (box: Box): boolean => !taken.some((area) => contains(area, box.area.top, box.area.left));
  const anchorPart = layout.fields.find(({ key }) => key === layout.anchor);
  if (!anchorPart) return [];
  const all = fieldHits(scene, anchorPart, index.area)
    .map(({ box }) => box)
    .filter(free);
  const anchors = anchorPart.pick === "last" ? lastOfRows(all) : all;
  const titles = labels.findTitle(layout.titles).map(({ box }) => box).filter(free);
  const valid = anchors.filter((_, i) => holdsRequired(scene, areaOf(index, anchors, i, [], taken)));
  return valid.map((anchor, i) => {
    const area = areaOf(index, valid, i, titles, taken);
    const page = pageOf(index, titles, area);
    const before = valid.filter((box) => box.area.top < anchor.area.top && box.area.left <= area.right && box.area.right >= area.left).at(-1);
    const above = { ...area, top: (before?.area.bottom ?? -1) + 1, bottom: anchor.area.top };
    return { layout, area, scene, page, above, year: yearOf(scene, area, page) };
  });
}

function lastOfRows(boxes: readonly Box[]): Box[] {
  const rows = new Map<number, Box>();
  for (const box of boxes) rows.set(box.area.top, box);
  return [...rows.values()].sort((a, b) => a.area.top - b.area.top);
}

/** From the title above an anchor (or the anchor itself) to the next one; beside another anchor of the same rows only up to it. */
function areaOf(index: GridIndex, anchors: readonly Box[], i: number, titles: readonly Box[], taken: readonly Area[]): Area {
  const anchor = anchors[i]!;
  const beside = anchors.filter((box) => box !== anchor && box.area.top <= anchor.area.bottom && anchor.area.top <= box.area.bottom);
  const left = beside.some((box) => box.area.left < anchor.area.left) ? anchor.area.left : 0;
  const right = Math.min(index.area.right, ...beside.filter((box) => box.area.left > anchor.area.left).map((box) => box.area.left - 1));
  const column = anchors.filter((box) => !beside.includes(box) && box.area.left >= left && box.area.left <= right);
  const at = column.indexOf(anchor);
  const top = titleAbove(anchor, column[at - 1] ?? null, titles);
  const next = column[at + 1];
  let bottom = next ? titleAbove(next, anchor, titles) - 1 : index.area.bottom;
  for (const area of taken) if (area.top > anchor.area.top && area.left <= right && area.right >= left && area.left <= anchor.area.right) bottom = Math.min(bottom, area.top - 1);
  const rightmost = Math.min(right, ...taken.filter((area) => area.left > anchor.area.left && area.top <= bottom && area.bottom >= top).map((area) => area.left - 1));
  return { top: at <= 0 ? Math.min(top, anchor.area.top) : top, left, bottom, right: rightmost };
}

function titleAbove(anchor: Box, before: Box | null, titles: readonly Box[]): number {
  const above = titles.filter((title) => title.area.top <= anchor.area.top && (before === null || title.area.top > before.area.bottom));
  return Math.min(anchor.area.top, ...above.slice(-1).map((title) => title.area.top));
}

function pageOf(index: GridIndex, titles: readonly Box[], area: Area): Area {
  const start = titles.filter((title) => title.area.top <= area.top).at(-1)?.area.top ?? 0;
  const end = titles.find((title) => title.area.top > Math.max(start, area.top))?.area.top ?? index.area.bottom + 1;
  return { ...area, top: start, bottom: end - 1 };
}

function holdsRequired(scene: LayoutScene, area: Area): boolean {
  const { layout } = scene;
  const has = (wordings: readonly string[]): boolean => scene.labels.find(wordings, area).length > 0 || scene.labels.findInside(wordings, area).length > 0;
  return (
    layout.fields.every((part) => part.required !== true || fieldHits(scene, part, area).length > 0) &&
    (layout.tables ?? []).every((table) => !table.columns.some(({ required }) => required === true) || findHeaders(scene.labels, table, area).length > 0) &&
    (!layout.tables || layout.tables.some((table) => findHeaders(scene.labels, table, area).length > 0)) &&
    (layout.lists ?? []).every((list) => list.required !== true || has(list.labels)) &&
    (layout.blocks ?? []).every((block) => has(block.start) && requiredOf(block).every(({ labels }) => has(labels)))
  );
}

function yearOf({ labels, layout, index }: LayoutScene, area: Area, page: Area): TitleYear {
  const titles = [...labels.findTitle(layout.titles, area), ...labels.findTitle(layout.titles, page)];
  if (layout.years) {
    const cells = labels.findTitle(layout.years, page).map(({ box }) => box);
    const years = cells.map((box) => titleYear(box.text)).filter((year) => year !== null);
    const last = years.at(-1);
    // The left one of two sides is last year's.
    if (last !== undefined && years.length === 1 && typeof last === "number" && (cells[0]?.area.right ?? 0) * 2 < index.area.right + 1) return last + 1;
    if (last !== undefined) return last;
  }
  for (const { box } of titles) {
    const year = titleYear(box.text);
    if (year !== null) return year;
    const beside = index.leftOf(box, 0);
    const near = beside ? titleYear(beside.text) : null;
    if (near !== null) return near;
  }
  return null;
}

/** Reads a found document. */
export function readFound(found: FoundDocument, fiscalYear: number | null): ReadBody {
  const body = readBody(found.scene, found.area, found.above, fiscalYear);
  for (const part of found.layout.page ?? []) {
    const everywhere = { ...found.page, left: 0, right: found.scene.index.area.right };
    const above = fieldHits(found.scene, part, { ...everywhere, bottom: found.area.top }).at(-1);
    const field = above ? valueAt(found.scene, part, above, everywhere) : readField(found.scene, part, everywhere);
    if (field) {
      body.fields[part.key] = field.value;
      if (part.code !== undefined && field.code) body.fields[part.code] = field.code;
    } else body.missing.push(part.labels[0] ?? part.key);
  }
  return body;
}

/** Required labels of a layout, first wordings. */
export function requiredLabels(layout: Layout): string[][] {
  return [
    ...layout.fields.filter(({ required }) => required === true).map(({ labels }) => labels),
    ...(layout.tables ?? []).flatMap(({ columns }) => columns.filter(({ required }) => required === true).map(({ labels }) => labels)),
    ...(layout.lists ?? []).filter(({ required }) => required === true).map(({ labels }) => labels),
    ...(layout.blocks ?? []).flatMap((block) => [block.start, ...requiredOf(block).map(({ labels }) => labels)]),
  ].map((labels) => labels.filter((label) => foldLabel(label) !== ""));
}
