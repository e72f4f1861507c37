/** One document: the fields, tables, lists and blocks of one layout in one area of a sheet. */
import type { Area } from "../../grid/grid";
import { boxAddress, isBlank, type Box } from "../../grid/gridIndex";
import type { CodeHit, LabelHit } from "../../grid/labels";
import type { Field, Indicator } from "../../model";
import type { TablePart } from "../layout";
import { readBlocks, type Above } from "./blocks";
import { buildItems, makeIndicator } from "./build";
import { circled } from "./circled";
import { Collector, type ReadBody } from "./collector";
import { isPageNumber, readField } from "./fields";
import { findHeaders, type FoundHeader } from "./header";
import { readItems } from "./items";
import { readList } from "./lists";
import { textKey } from "../textKey";
import { hasText, headingRemark, readRows } from "./rows";
import { tablesBelow, type TablePlace } from "./sectionLines";
import type { LayoutScene } from "./scene";
import { joined, valuesIn } from "./zone";

/**
 * Everything of the layout in an area.
 * @param area begins with the document's title or its first label.
 * @param over what stands above that label and belongs to no other document.
 */
export function readBody(scene: LayoutScene, area: Area, over: Area, fiscalYear: number | null): ReadBody {
  const { layout } = scene;
  const out = new Collector();
  for (const part of layout.fields) {
    const found = readField(scene, part, part.above === true ? over : area);
    if (found) out.add(found);
    else if (part.pick !== "first" && part.above !== true) out.missing.push(part.labels[0] ?? part.key);
  }
  const anchor = layout.fields.find(({ key }) => key === layout.anchor);
  const code = anchor?.code === undefined ? undefined : out.fields[anchor.code]?.text;
  const above: Above = {
    path: code === undefined || code === "" ? [] : [code],
    labels: code === undefined ? [] : [out.fields[layout.anchor]?.text ?? ""],
    fiscalYear,
  };
  for (const part of layout.lists ?? []) {
    const list = readList(scene, part, area, null);
    if (!list) {
      out.missing.push(part.labels[0] ?? part.key);
      continue;
    }
    out.use([list.label, ...list.boxes]);
    out.indicators.push(
      ...list.entries.map((entry): Indicator => {
        const fields = new Map<string, Field>([["target", entry.target], ...(entry.badge ? ([["badge", entry.badge]] as const) : [])]);
        const path = [...above.path, ...(part.path === undefined ? [] : [part.path]), entry.mark];
        return makeIndicator(
          { path, labels: [...above.labels, entry.name], cell: entry.cell, kind: part.kind ?? null, fields },
          fiscalYear
        );
      })
    );
  }
  for (const part of layout.blocks ?? []) {
    const { indicators, boxes, missing } = readBlocks(scene, part, area, above);
    out.use(boxes);
    out.indicators.push(...indicators);
    out.missing.push(...missing.filter((label) => !out.missing.includes(label)));
  }
  for (const table of layout.tables ?? []) readTable(scene, table, area, above, out);
  return out.done(area);
}

function readTable(scene: LayoutScene, table: TablePart, area: Area, above: Above, out: Collector): void {
  if (!table.section) {
    readOneTable(scene, table, area, area.top, above, out, "");
    return;
  }
  // 「主な取組内容（1）題名」 is a number and a title, not a remark in brackets.
  const coded = scene.labels.findCoded(table.section, area);
  const whole = scene.labels.find(table.section, area);
  const hits = [...(table.repeats === true ? [...coded, ...whole] : [...whole, ...coded]), ...scene.labels.findInside(table.section, area)]
    .filter(({ box }, i, all) => all.findIndex((other) => other.box === box) === i)
    .sort((a, b) => a.box.area.top - b.box.area.top);
  const sections = table.repeats === true ? hits : hits.slice(0, 1);
  if (sections.length === 0) out.missing.push(table.section[0] ?? table.key);
  let count = 0;
  sections.forEach((hit, i) => {
    out.use([hit.box]);
    const region = { ...area, top: hit.box.area.bottom + 1, bottom: (hits[i + 1]?.box.area.top ?? area.bottom + 1) - 1 };
    const whole = { ...region, bottom: Math.min(region.bottom, sectionEnd(scene, area, region.top)) };
    const places = table.repeats === true ? tablesBelow(scene, table, whole) : [{ region, beside: null, title: null }];
    places.forEach((place, k) => {
      count++;
      const number = table.repeats === true ? String(count) : "";
      const heading = k === 0 ? hit : null;
      if (table.repeats === true) nameSection(out, `${table.key}${number}`, hit.box, heading, place.title);
      if (table.beside !== undefined) {
        const beside = heading
          ? valuesIn(scene, { top: hit.box.area.top, bottom: hit.box.area.top, left: hit.box.area.right + 1, right: area.right })
          : [];
        const boxes = beside.length > 0 || !place.beside ? beside : [place.beside];
        if (boxes.length > 0)
          out.fields[count === 1 ? table.beside : `${table.beside}${count}`] = joined(boxes, boxAddress(boxes[0] ?? hit.box));
        out.use(boxes);
      }
      readOneTable(scene, table, place.region, place.region.top, above, out, number);
    });
  });
}

/** Number and title of a section that comes several times: those of its heading, or of the line between heading and table. */
function nameSection(out: Collector, key: string, home: Box, heading: LabelHit | CodeHit | null, line: TablePlace["title"]): void {
  const code = heading && "code" in heading ? heading.code : null;
  const title = heading === null || heading.rest === null ? "" : heading.box.text.slice(heading.rest).trimEnd();
  const shown = code === null && title === "" ? line : null;
  const cell = boxAddress(shown?.box ?? home);
  if (shown) out.use([shown.box]);
  if (shown ?? code) out.fields[`${key}Code`] = { text: shown?.code ?? code ?? "", cell };
  out.fields[`${key}Title`] = { text: shown ? shown.box.text.slice(shown.from).trimEnd() : title, cell };
}

function readOneTable(scene: LayoutScene, table: TablePart, area: Area, top: number, above: Above, out: Collector, number: string): void {
  const limit = table.section ? sectionEnd(scene, area, top) : area.bottom;
  const headers = findHeaders(scene.labels, table, { ...area, bottom: limit });
  const header = headers[0];
  if (!header) {
    out.missing.push(...table.columns.filter(({ required }) => required === true).map(({ labels }) => labels[0] ?? ""));
    return;
  }
  for (const column of table.columns)
    if (!header.boxes.has(column.key) && column.pick !== "first" && column.optional !== true)
      out.missing.push(column.labels[0] ?? column.key);
  out.use(header.boxes.values());
  const rows: Area = {
    top: header.bottom + 1,
    left: area.left,
    bottom: Math.min(limit, lastRow(scene, header, headers, area)),
    right: header.right + 3,
  };
  const repeated = (box: Box): boolean =>
    isPageNumber(box.text) || headers.some((one) => box.area.top >= one.top && box.area.top <= one.bottom);
  if (table.rows === "items")
    out.addItems(buildItems(readItems(scene.index, rows, header.columns, repeated), above.fiscalYear, table.kind ?? null));
  else addRows(scene, table, rows, header, repeated, above, out, number);
  out.useArea({
    top: header.top,
    left: header.left,
    bottom: Math.max(rows.top, Math.min(rows.bottom, scene.index.area.bottom)),
    right: header.right,
  });
}

function addRows(
  scene: LayoutScene,
  table: TablePart,
  rows: Area,
  header: FoundHeader,
  skip: (box: Box) => boolean,
  above: Above,
  out: Collector,
  number: string
): void {
  const found = readRows(scene, rows, header, skip).filter(hasText);
  found.forEach((row, i) => {
    if (table.rows === "texts") {
      for (const [key, value] of row) out.fields[textKey(table, number, i + 1, key)] = value;
      return;
    }
    const fields = new Map(row);
    for (const column of table.columns) {
      const remark =
        column.remark === undefined || !isBlank(fields.get(column.remark)?.text ?? "") ? null : headingRemark(header.boxes.get(column.key));
      if (column.remark !== undefined && remark) fields.set(column.remark, remark);
    }
    const name = row.get("name");
    const path = [...above.path, ...(table.path === undefined ? [] : [table.path]), circled(i + 1)];
    out.indicators.push(
      makeIndicator(
        { path, labels: [...above.labels, name?.text ?? ""], cell: name?.cell ?? null, kind: table.kind ?? null, fields },
        above.fiscalYear
      )
    );
  });
}

/** A section ends in front of the next label of another part. */
function sectionEnd(scene: LayoutScene, area: Area, top: number): number {
  const next = scene.index.within({ ...area, top }).find((box) => scene.ends(box));
  return (next?.area.top ?? area.bottom + 1) - 1;
}

/** A table ends in front of the next label of a field or section; blank rows do not end it. */
function lastRow(scene: LayoutScene, header: FoundHeader, headers: readonly FoundHeader[], area: Area): number {
  const below = scene.index.within({ top: header.bottom + 1, left: area.left, bottom: area.bottom, right: header.right });
  const end = below.find((box) => scene.ends(box) && !headers.some(({ top, bottom }) => box.area.top >= top && box.area.top <= bottom));
  if (end) return end.area.top - 1;
  return beforeRemarks(below, header.bottom, area.bottom);
}

/** Without a label below, a table ends in front of lone remarks (作成者 …) that stand apart from it. */
function beforeRemarks(boxes: readonly Box[], top: number, bottom: number): number {
  let last = top;
  for (const [i, box] of boxes.entries()) {
    if (box.area.top > last + 2) {
      const rest = boxes.slice(i).map(({ area }) => area.top);
      if (new Set(rest).size === rest.length) return box.area.top - 1;
    }
    last = Math.max(last, box.area.bottom);
  }
  return bottom;
}
