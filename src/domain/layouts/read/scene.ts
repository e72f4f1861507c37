/** A sheet seen through one layout: which cells are its labels. */
import type { Area } from "../../grid/grid";
import type { Box, GridIndex } from "../../grid/gridIndex";
import type { LabelIndex } from "../../grid/labels";
import type { FieldPart, Layout } from "../layout";
import { fieldHits, fits, type Scene } from "./fields";

/** A scene that also knows which labels end a table. */
export interface LayoutScene extends Scene {
  readonly layout: Layout;
  /** Labels of fields, sections and blocks: a table stops in front of them. */
  readonly ends: (box: Box) => boolean;
}

/** @param hidden cells that belong to another document and are not seen. */
export function makeScene(index: GridIndex, labels: LabelIndex, layout: Layout): LayoutScene {
  const ends = new Set<Box>();
  const others = new Set<Box>();
  const bare: Scene = { index, labels, isLabel: () => false, isOthers: () => false };
  const everywhere: Area = index.area;
  const blocks = layout.blocks ?? [];
  const fields = [...(layout.page ?? []), ...layout.fields, ...blocks.flatMap((block) => block.fields)];
  for (const part of fields) for (const { box } of fieldHits(bare, part, everywhere)) ends.add(box);
  const sections = [
    ...(layout.tables ?? []).flatMap(({ section }) => (section ? [section] : [])),
    ...(layout.lists ?? []).map((list) => list.labels),
    ...blocks.map(({ start }) => start),
    ...blocks.flatMap(({ lists }) => (lists ?? []).map((list) => list.labels)),
    ...(layout.ends ? [layout.ends] : []),
  ];
  for (const wordings of sections) {
    for (const { box } of [...labels.find(wordings), ...labels.findInside(wordings), ...labels.findCoded(wordings)]) ends.add(box);
  }
  if (layout.printed) for (const { box } of labels.find(layout.printed)) others.add(box);
  if (layout.titles.length > 0) for (const { box } of labels.findTitle(layout.titles)) others.add(box);
  if (layout.years) for (const { box } of labels.findTitle(layout.years)) others.add(box);
  for (const table of layout.tables ?? [])
    for (const column of table.columns) for (const { box } of labels.find(column.labels)) others.add(box);
  const isLabel = (box: Box): boolean => ends.has(box) || others.has(box);
  const owners = leftOwners(bare, fields, isLabel);
  return {
    index,
    labels,
    layout,
    ends: (box) => ends.has(box),
    isLabel,
    isOthers: (box, part) => (owners.get(box) ?? part.key) !== part.key,
  };
}

/** The values in front of a label (「2 重点目標」), with the field they belong to: a look-up from the left may not take them. */
function leftOwners(scene: Scene, fields: readonly FieldPart[], isLabel: (box: Box) => boolean): Map<Box, string> {
  const owners = new Map<Box, string>();
  for (const part of fields) {
    if (part.value[0] !== "left") continue;
    for (const { box } of fieldHits(scene, part, scene.index.area)) {
      const value = scene.index.leftOf(box, 0);
      if (value && !isLabel(value) && fits(value.text, part.pattern)) owners.set(value, part.key);
    }
  }
  return owners;
}
