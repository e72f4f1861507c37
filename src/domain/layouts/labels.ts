import type { Layout } from "./layout";

/** Every label of a layout with all its wordings; `optional` ones are not missed. */
export function layoutLabels(layout: Layout): { wordings: readonly string[]; optional: boolean }[] {
  const columns = (layout.tables ?? []).flatMap((table) => table.columns);
  const blocks = layout.blocks ?? [];
  return [
    ...[...(layout.page ?? []), ...layout.fields, ...blocks.flatMap((block) => block.fields)].map(({ labels, pick }) => ({ wordings: labels, optional: pick === "first" })),
    ...columns.map(({ labels, optional, pick }) => ({ wordings: labels, optional: optional === true || pick === "first" })),
    ...(layout.tables ?? []).flatMap(({ section }) => (section ? [{ wordings: section, optional: false }] : [])),
    ...[...(layout.lists ?? []), ...blocks.flatMap((block) => block.lists ?? [])].map(({ labels }) => ({ wordings: labels, optional: false })),
    ...blocks.map(({ start }) => ({ wordings: start, optional: false })),
  ];
}
