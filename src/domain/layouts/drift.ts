/** Form drift: what a sheet has more, less or elsewhere than its definition, or than the same sheet of last year. */
import { foldLabel, LabelIndex } from "../grid/labels";
import type { Grid } from "../grid/grid";
import { boxAddress, GridIndex, type Box } from "../grid/gridIndex";
import type { FormDrift, PrintedLabel } from "../model";
import { layoutLabels } from "./labels";
import type { Layout } from "./layout";

const RENAMED = 0.55;

/**
 * Compares a sheet with its definition: labels that are missing, and those that stand there in words the definition does not know.
 * A label that only varies in width, spaces or among its known wordings is no difference.
 */
export function driftFromLayout(grid: Grid, layout: Layout): FormDrift[] {
  return definitionDrift(new LabelIndex(new GridIndex(grid)), layout);
}

/** As `driftFromLayout`, of a sheet whose labels are indexed already. */
export function definitionDrift(labels: LabelIndex, layout: Layout): FormDrift[] {
  const known = new Set<Box>();
  const absent: string[][] = [];
  const hitsOf = (wordings: readonly string[]): Box[] =>
    [...labels.find(wordings), ...labels.findInside(wordings), ...labels.findCoded(wordings)].map(({ box }) => box);
  // A table without rows is left out whole, with the headings of its columns.
  const left = new Set<readonly string[]>(
    (layout.tables ?? []).flatMap(({ section, columns }) =>
      section && hitsOf(section).length === 0 ? [section, ...columns.map((column) => column.labels)] : []
    )
  );
  for (const { wordings, optional } of layoutLabels(layout)) {
    const hits = hitsOf(wordings);
    for (const box of hits) known.add(box);
    if (hits.length === 0 && !optional && !left.has(wordings)) absent.push([...wordings]);
  }
  return absent.map((wordings): FormDrift => {
    const near = labels.nearest(wordings, labels.index.area, RENAMED).find(({ box }) => !known.has(box));
    const label = wordings[0] ?? "";
    if (!near) return { kind: "missing", label, cell: null, before: null };
    known.add(near.box);
    return { kind: "renamed", label: near.box.text, cell: boxAddress(near.box), before: label };
  });
}

/** Compares a sheet with last year's. */
export function driftFromSheet(now: Grid, before: Grid, layout: Layout): FormDrift[] {
  return driftOfLabels(
    printedLabels(new LabelIndex(new GridIndex(now)), layout),
    printedLabels(new LabelIndex(new GridIndex(before)), layout)
  );
}

/** The labels of a sheet in reading order, each once: those of the layout, and every other heading beside those of a table. */
export function printedLabels(labels: LabelIndex, layout: Layout): PrintedLabel[] {
  const { index } = labels;
  const hits = (wordings: readonly string[]): Box[] => [...labels.find(wordings), ...labels.findInside(wordings)].map(({ box }) => box);
  const perRow = new Map<number, number>();
  const columns = (layout.tables ?? []).flatMap((table) => table.columns);
  for (const top of new Set(columns.flatMap(({ labels: wordings }) => hits(wordings))).values())
    perRow.set(top.area.top, (perRow.get(top.area.top) ?? 0) + 1);
  const headings = [...perRow].filter(([, count]) => count >= 3).flatMap(([row]) => index.within({ ...index.area, top: row, bottom: row }));
  const boxes = new Set([...layoutLabels(layout).flatMap(({ wordings }) => hits(wordings)), ...headings]);
  const found = new Map<string, PrintedLabel>();
  for (const box of [...boxes].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)) {
    const text = firstLine(box.text);
    if (!found.has(foldYear(text))) found.set(foldYear(text), { text, cell: boxAddress(box) });
  }
  return [...found.values()];
}

/** A label whose cell also holds its value ends with its line. */
const firstLine = (text: string): string => (text.length <= 60 ? text : (text.split("\n")[0] ?? "").slice(0, 60));

/** 「令和7年度目標」 is the same label as 「令和6年度目標」. */
const foldYear = (text: string): string => foldLabel(text).replace(/(?:令和|平成|R|H)?(?:\d{1,4}|元)年(?:度)?/g, "年度");

/**
 * Labels that went, came, were reworded at their place in the order, or stand at another place in it. Rows that shift all labels below are no difference.
 * @param now in reading order, each label once; so is `before`
 */
export function driftOfLabels(now: readonly PrintedLabel[], before: readonly PrintedLabel[]): FormDrift[] {
  const [current, last] = [now.map(({ text }) => foldYear(text)), before.map(({ text }) => foldYear(text))];
  const drift: FormDrift[] = [];
  for (const { came, went } of gapsOf(current, last)) {
    const fresh = came.filter((at) => !last.includes(current[at] ?? ""));
    const gone = went.filter((at) => !current.includes(last[at] ?? ""));
    const renamed = Math.min(fresh.length, gone.length);
    fresh.forEach((at, i) => {
      const { text: label, cell } = now[at] as PrintedLabel;
      drift.push(
        i < renamed
          ? { kind: "renamed", label, cell, before: before[gone[i] as number]?.text ?? null }
          : { kind: "added", label, cell, before: null }
      );
    });
    for (const at of gone.slice(renamed))
      drift.push({ kind: "missing", label: before[at]?.text ?? "", cell: null, before: before[at]?.cell ?? null });
    for (const at of came) {
      const old = last.indexOf(current[at] ?? "");
      if (old >= 0)
        drift.push({ kind: "moved", label: now[at]?.text ?? "", cell: now[at]?.cell ?? null, before: before[old]?.cell ?? null });
    }
  }
  return drift;
}

/** What stands between the labels of the longest common order: indexes that came and that went. */
function gapsOf(now: readonly string[], before: readonly string[]): { came: number[]; went: number[] }[] {
  const longest: number[][] = Array.from({ length: now.length + 1 }, () => new Array<number>(before.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = now.length - 1; i >= 0; i--) {
    for (let j = before.length - 1; j >= 0; j--)
      (longest[i] as number[])[j] = now[i] === before[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const gaps: { came: number[]; went: number[] }[] = [{ came: [], went: [] }];
  for (let i = 0, j = 0; i < now.length || j < before.length;) {
    if (i < now.length && now[i] === before[j]) {
      gaps.push({ came: [], went: [] });
      i++;
      j++;
    } else if (j >= before.length || (i < now.length && at(i + 1, j) >= at(i, j + 1))) gaps.at(-1)?.came.push(i++);
    else gaps.at(-1)?.went.push(j++);
  }
  return gaps;
}
