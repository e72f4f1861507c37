import type { Layout } from "./layout";

/** Every label of a layout with all its wordings; `optional` ones are not missed. */
export function layoutLabels(layout: Layout): { wordings: readonly string[]; optional: boolean }[] {
  const columns = (layout.tables ?? []).flatMap((table) => table.columns);
  const blocks = layout.blocks ?? [];
  // What is drawn only where it has a text is not missed either.
  const spare = new Set(
    layout.sheet.rows.flatMap(({ optional, cells }) => (optional === true ? (cells ?? []).flatMap(({ field }) => field ?? []) : []))
  );
  // Nor is the label of what stands beside a block's heading without one.
  for (const { beside } of blocks) if (beside !== undefined) spare.add(beside);
  return [
    ...[...(layout.page ?? []), ...layout.fields, ...blocks.flatMap((block) => block.fields)].map(({ key, labels, pick }) => ({
      wordings: labels,
      optional: pick === "first" || spare.has(key),
    })),
    ...columns.map(({ labels, optional, pick }) => ({ wordings: labels, optional: optional === true || pick === "first" })),
    ...(layout.tables ?? []).flatMap(({ section }) => (section ? [{ wordings: section, optional: false }] : [])),
    ...[...(layout.lists ?? []), ...blocks.flatMap((block) => block.lists ?? [])].map(({ labels }) => ({
      wordings: labels,
      optional: false,
    })),
    ...blocks.map(({ start }) => ({ wordings: start, optional: false })),
  ];
}
