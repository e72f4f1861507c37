/** Where the documents of a layout stand on a sheet. */
import type { Area } from "../../grid/grid";
import type { Box, GridIndex } from "../../grid/gridIndex";
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

/** A place where a document of a layout begins. */
interface Start {
  readonly scene: LayoutScene;
  readonly anchor: Box;
  /** First row of the document: its title, or a line over its first label. */
  readonly top: number;
  /** Cells that make it this form and no other. */
  readonly core: ReadonlySet<Box>;
}

/** The documents of all layouts on a sheet. Where two layouts claim the same cells, the one named first has them. */
export function findDocuments(index: GridIndex, labels: LabelIndex, layouts: readonly Layout[]): FoundDocument[] {
  const starts: Start[] = [];
  for (const layout of layouts) {
    for (const start of startsOf(makeScene(index, labels, layout))) {
      if (!starts.some(({ core }) => [...start.core].some((box) => core.has(box)))) starts.push(start);
    }
  }
  return starts
    .map((start) => {
      const area = areaOf(index, start, starts);
      const { scene, anchor } = start;
      const titles = labels.findTitle(scene.layout.titles, { ...area, top: 0, bottom: index.area.bottom }).map(({ box }) => box);
      const page = pageOf(index, titles, area);
      const before = Math.max(
        -1,
        ...starts
          .filter((other) => other !== start && other.anchor.area.top < anchor.area.top && sharesColumns(other.anchor.area, area))
          .map((other) => other.anchor.area.bottom)
      );
      const above = { ...area, top: before + 1, bottom: anchor.area.top };
      return { layout: scene.layout, area, scene, page, above, year: yearOf(scene, area, page) };
    })
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** Where documents of one layout begin: its first label, with every required label between it and the next one in its columns. */
function startsOf(scene: LayoutScene): Start[] {
  const { layout, index, labels } = scene;
  const anchorPart = layout.fields.find(({ key }) => key === layout.anchor);
  if (!anchorPart) return [];
  const all = fieldHits(scene, anchorPart, index.area).map(({ box }) => box);
  const anchors = anchorPart.pick === "last" ? lastOfRows(all) : all;
  const titles = labels.findTitle(layout.titles).map(({ box }) => box);
  const lines = [...(layout.page ?? []), ...layout.fields.filter(({ above }) => above === true)].flatMap((part) =>
    fieldHits(scene, part, index.area).map(({ box }) => box)
  );
  return anchors.flatMap((anchor): Start[] => {
    const inColumns = anchors.filter((box) => box !== anchor && sharesColumns(box.area, anchor.area));
    const next = inColumns.find((box) => box.area.top > anchor.area.top);
    const beside = anchors.filter((box) => box !== anchor && box.area.top === anchor.area.top && box.area.left > anchor.area.right);
    const right = Math.min(index.area.right, ...beside.map((box) => box.area.left - 1));
    const left = anchors.some((box) => box.area.top === anchor.area.top && box.area.left < anchor.area.left) ? anchor.area.left : 0;
    const core = coreOf(scene, { top: anchor.area.top, left, bottom: (next?.area.top ?? index.area.bottom + 1) - 1, right });
    if (!core) return [];
    const before = inColumns.filter((box) => box.area.top < anchor.area.top).at(-1)?.area.bottom ?? -1;
    const over = (boxes: readonly Box[]): number[] =>
      boxes
        .filter(({ area }) => area.top > before && area.top <= anchor.area.top)
        .map(({ area }) => area.top)
        .slice(-1);
    return [{ scene, anchor, core, top: Math.min(anchor.area.top, ...over(titles), ...over(lines)) }];
  });
}

const sharesColumns = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;

function lastOfRows(boxes: readonly Box[]): Box[] {
  const rows = new Map<number, Box>();
  for (const box of boxes) rows.set(box.area.top, box);
  return [...rows.values()].sort((a, b) => a.area.top - b.area.top);
}

/** From a document's first row to the next document below it; beside another one only up to the free column between them. */
function areaOf(index: GridIndex, start: Start, starts: readonly Start[]): Area {
  const area = { top: start.top, left: 0, bottom: index.area.bottom, right: index.area.right };
  for (const other of starts) {
    if (other === start) continue;
    const gap = gapBetween(index, start, other);
    if (gap === null) {
      if (other.top > start.anchor.area.top) area.bottom = Math.min(area.bottom, other.top - 1);
    } else if (other.anchor.area.left > start.anchor.area.left) area.right = Math.min(area.right, Math.ceil(gap) - 1);
    else area.left = Math.max(area.left, Math.floor(gap) + 1);
  }
  return area;
}

/** A column that is free on all rows of two documents and lies between their first labels; null where one stands below the other. */
function gapBetween(index: GridIndex, a: Start, b: Start): number | null {
  const [first, second] = a.anchor.area.left <= b.anchor.area.left ? [a, b] : [b, a];
  const top = Math.min(a.top, b.top);
  const last = (start: Start): number => Math.max(...[...start.core].map(({ area }) => area.bottom));
  const bottom = Math.max(last(a), last(b));
  for (let col = first.anchor.area.right + 1; col < second.anchor.area.left; col++) {
    const free = !index.boxes.some(({ area }) => area.left <= col && area.right >= col && area.top <= bottom && area.bottom >= top);
    if (free && !index.grid.merges.some((area) => area.left <= col && area.right >= col && area.top <= bottom && area.bottom >= top))
      return col;
  }
  // Labels next to each other in the same row are two forms side by side even without a free column.
  const sameRow = a.scene.layout === b.scene.layout && a.anchor.area.top === b.anchor.area.top;
  return sameRow ? second.anchor.area.left - 0.5 : null;
}

function pageOf(index: GridIndex, titles: readonly Box[], area: Area): Area {
  const start = titles.filter((title) => title.area.top <= area.top).at(-1)?.area.top ?? 0;
  const end = titles.find((title) => title.area.top > Math.max(start, area.top))?.area.top ?? index.area.bottom + 1;
  return { ...area, top: start, bottom: end - 1 };
}

const topmost = (boxes: readonly Box[]): Box | undefined =>
  [...boxes].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)[0];

/** The cells of the required labels in an area, the first of each; null where one is missing. */
function coreOf(scene: LayoutScene, area: Area): Set<Box> | null {
  const { layout, labels } = scene;
  const core = new Set<Box>();
  const take = (box: Box | undefined): boolean => box !== undefined && core.add(box).size > 0;
  const takeLabel = (wordings: readonly string[]): boolean =>
    take(topmost([...labels.find(wordings, area), ...labels.findInside(wordings, area)].map(({ box }) => box)));
  const tables = (layout.tables ?? []).map((table) => ({ table, header: findHeaders(labels, table, area)[0] }));
  for (const { header } of tables) for (const box of header?.boxes.values() ?? []) core.add(box);
  // In a list whose columns bear the names of the fields, those are headings and no labels of the form.
  const headings = tables.flatMap(({ table, header }) => (table.section === undefined && header ? [header] : []));
  const isHeading = (box: Box): boolean => headings.some(({ top, bottom }) => box.area.top >= top && box.area.top <= bottom);
  const complete =
    layout.fields.every((part) => part.required !== true || take(fieldHits(scene, part, area).find(({ box }) => !isHeading(box))?.box)) &&
    tables.every(
      ({ table, header }) => table.section !== undefined || header !== undefined || !table.columns.some(({ required }) => required === true)
    ) &&
    (tables.length === 0 || tables.some(({ header }) => header !== undefined)) &&
    (layout.lists ?? []).every((list) => list.required !== true || takeLabel(list.labels)) &&
    (layout.blocks ?? []).every((block) => takeLabel(block.start) && requiredOf(block).every((part) => takeLabel(part.labels)));
  return complete ? core : null;
}

function yearOf({ labels, layout, index }: LayoutScene, area: Area, page: Area): TitleYear {
  const titles = [...labels.findTitle(layout.titles, area), ...labels.findTitle(layout.titles, page)];
  if (layout.years) {
    const cells = labels.findTitle(layout.years, page).map(({ box }) => box);
    const years = cells.map((box) => titleYear(box.text)).filter((year) => year !== null);
    const last = years.at(-1);
    // The left one of two sides is last year's.
    if (last !== undefined && years.length === 1 && typeof last === "number" && (cells[0]?.area.right ?? 0) * 2 < index.area.right + 1)
      return last + 1;
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
    const everywhere = found.page;
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
