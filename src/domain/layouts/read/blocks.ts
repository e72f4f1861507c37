/** Parts that repeat inside a document: initiatives side by side, or records under each other. */
import type { Area } from "../../grid/grid";
import { boxAddress, isBlank, type Box } from "../../grid/gridIndex";
import { leadingCode } from "../../grid/labels";
import type { Field, Indicator } from "../../model";
import type { BlocksPart, FieldPart } from "../layout";
import { makeIndicator } from "./build";
import { fieldHits, fits, readField, valueAt } from "./fields";
import { circled } from "./circled";
import { readList } from "./lists";
import type { LayoutScene } from "./scene";
import { Source } from "./source";
import { bandOf, findFirst, isBadge, joined, valuesIn } from "./zone";

/** What the document gives to its indicators: the first parts of path and labels. */
export interface Above {
  readonly path: readonly string[];
  readonly labels: readonly string[];
  readonly fiscalYear: number | null;
}

export interface ReadBlocks {
  readonly indicators: Indicator[];
  readonly boxes: Box[];
  readonly missing: string[];
}

export function readBlocks(scene: LayoutScene, part: BlocksPart, area: Area, above: Above): ReadBlocks {
  const starts = [...scene.labels.find(part.start, area), ...scene.labels.findInside(part.start, area)]
    .map(({ box }) => box)
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const result: ReadBlocks = { indicators: [], boxes: [], missing: [] };
  starts.forEach((start, i) => {
    const next = starts.find((box, j) => j > i && box.area.top > start.area.bottom);
    const rows = { ...area, top: start.area.top, bottom: (next?.area.top ?? area.bottom + 1) - 1 };
    if (part.direction === "across") readAcross(scene, part, rows, start, above, result);
    else readRecords(scene, part, rows, start, above, result);
  });
  return result;
}

/** Initiatives side by side: each begins at its code in the row of the start label. */
function readAcross(scene: LayoutScene, part: BlocksPart, area: Area, start: Box, above: Above, result: ReadBlocks): void {
  const band = bandOf(scene, start, area);
  const inBand = valuesIn(scene, { ...area, ...band, left: start.area.right + 1 });
  const heads = inBand.filter((box) => leadingCode(box.text) !== null && /-/.test(leadingCode(box.text)?.code ?? ""));
  const firsts: (Box | null)[] = heads.length > 0 ? heads : [null];
  result.boxes.push(start, ...inBand);
  firsts.forEach((head, i) => {
    const beside = heads.filter((box) => box.area.left > (head?.area.left ?? -1)).map((box) => box.area.left);
    const columns = { left: head?.area.left ?? start.area.right + 1, right: beside.length > 0 ? Math.min(...beside) - 1 : area.right };
    const code = head ? leadingCode(head.text) : null;
    const rest = head && code && !isBlank(head.text.slice(code.rest)) ? head : null;
    const others = inBand.filter((box) => box !== head && box.area.left >= columns.left && box.area.left <= columns.right);
    const title =
      rest && code
        ? new Source([{ box: rest }], boxAddress(rest)).slice({ from: code.rest, to: rest.text.length }).trim()
        : others.map(({ text }) => text).join("\n");
    const fields = zoneFields(scene, part, area, columns, result.boxes);
    const heading = [...above.labels, title];
    const path = [...above.path, code?.code ?? circled(i + 1)];
    let count = 0;
    for (const list of part.lists ?? []) {
      const found = readList(scene, list, area, columns);
      if (!found) continue;
      result.boxes.push(found.label, ...found.boxes);
      for (const entry of found.entries) {
        count++;
        const own = new Map(fields);
        own.set("target", entry.target);
        if (entry.badge) own.set("badge", entry.badge);
        const parts = {
          path: [...path, entry.mark],
          labels: [...heading, entry.name],
          cell: entry.cell,
          kind: list.kind ?? null,
          fields: own,
        };
        result.indicators.push(makeIndicator(parts, above.fiscalYear));
      }
      if (found.entries.length === 0 && count === 0) {
        const own = new Map(fields).set("target", { text: "", cell: found.home });
        result.indicators.push(
          makeIndicator({ path, labels: heading, cell: found.home, kind: list.kind ?? null, fields: own }, above.fiscalYear)
        );
      }
    }
  });
}

/** Values of an initiative: what stands in its columns in the rows of each label. Amounts of money without a label are told by their look. */
function zoneFields(
  scene: LayoutScene,
  part: BlocksPart,
  area: Area,
  columns: { left: number; right: number },
  used: Box[]
): Map<string, Field> {
  const fields = new Map<string, Field>();
  const taken = new Set<Box>();
  const ordered = [...part.fields].sort((a, b) => Number(b.pattern !== undefined) - Number(a.pattern !== undefined));
  for (const field of ordered) {
    const inColumns = scene.labels.findInside(field.labels.slice(0, 1), { ...area, ...columns })[0];
    if (inColumns && field.value.includes("inside")) {
      fields.set(field.key, valueAt(scene, field, inColumns, area).value);
      taken.add(inColumns.box);
      continue;
    }
    const label = findFirst(scene, field.labels, area);
    if (!label) continue;
    used.push(label.box);
    const rows = bandOf(scene, label.box, area);
    const cells = valuesIn(scene, { ...rows, ...columns }).filter((box) => !taken.has(box) && box !== label.box);
    const own = field.pattern === undefined ? cells : cells.filter((box) => fits(box.text, field.pattern)).slice(-1);
    // An amount without a label of its own is only there where one is seen.
    if (field.pattern !== undefined && own.length === 0) continue;
    for (const box of own) taken.add(box);
    used.push(...own);
    fields.set(field.key, joined(own, boxAddress(own[0] ?? scene.index.at(rows.top, columns.left))));
  }
  return new Map(part.fields.flatMap(({ key }) => (fields.has(key) ? [[key, fields.get(key)!] as const] : [])));
}

/** A record: one indicator. A second 取組内容 under the same 取組項目 begins another one with the same heading. */
function readRecords(scene: LayoutScene, part: BlocksPart, area: Area, start: Box, above: Above, result: ReadBlocks): void {
  const first = part.fields.find(({ labels }) => labels.some((label) => part.start.includes(label)));
  const second = part.fields.find(({ key }) => key === part.headings?.[1]);
  const again = second ? fieldHits(scene, second, area).map(({ box }) => box.area.top) : [];
  const tops = again.length > 1 ? [area.top, ...again.slice(1)] : [area.top];
  const head = first ? readField(scene, first, { ...area, bottom: Math.max(area.top, (tops[1] ?? area.bottom + 1) - 1) }) : null;
  tops.forEach((top, i) => {
    const rows = { ...area, top, bottom: (tops[i + 1] ?? area.bottom + 1) - 1 };
    const fields = new Map<string, Field>();
    for (const field of part.fields) {
      const found = field === first ? head : readField(scene, field, rows);
      if (!found) {
        if (field.required === true) result.missing.push(field.labels[0] ?? field.key);
        continue;
      }
      fields.set(field.key, found.value);
      result.boxes.push(found.label, ...found.boxes);
    }
    const beside =
      part.beside === undefined || fields.has(part.beside) ? null : besideOf(scene, start, new Set([...(head?.boxes ?? []), start]), area);
    if (part.beside !== undefined && beside && beside.length > 0) {
      fields.set(part.beside, joined(beside, boxAddress(beside[0] ?? start)));
      result.boxes.push(...beside);
    }
    const headings = (part.headings ?? []).map((key) => fields.get(key)?.text ?? "");
    const cell = fields.get(part.headings?.at(-1) ?? "")?.cell ?? boxAddress(start);
    for (const key of part.headings ?? []) fields.delete(key);
    if (headings.every(isBlank) && [...fields.values()].every(({ text }) => isBlank(text))) return;
    const path = [...above.path, circled(result.indicators.length + 1)];
    result.indicators.push(makeIndicator({ path, labels: headings, cell, kind: null, fields }, above.fiscalYear));
  });
}

/** Cells of the block's first row that belong to no label. */
const besideOf = (scene: LayoutScene, start: Box, used: ReadonlySet<Box>, area: Area): Box[] =>
  valuesIn(scene, { top: start.area.top, bottom: start.area.top, left: start.area.right + 1, right: area.right }).filter(
    (box) => !used.has(box) && !isBadge(box.text, [])
  );

/** Labels that a block must have to be one. */
export const requiredOf = (part: BlocksPart): FieldPart[] => part.fields.filter(({ required }) => required === true);
