/** One document: the fields and tables of one layout in one area of a sheet. */
import type { Area } from "../../grid/grid";
import { isBlank, type Box } from "../../grid/gridIndex";
import type { Field, Indicator, ItemRow } from "../../model";
import type { TablePart } from "../layout";
import { buildItems } from "./build";
import { readField, type FoundField } from "./fields";
import { findHeaders, type FoundHeader } from "./header";
import { readItems } from "./items";
import type { LayoutScene } from "./scene";

export interface ReadBody {
  readonly fields: Record<string, Field>;
  readonly indicators: Indicator[];
  readonly items: ItemRow[];
  /** First wordings of labels that the sheet lacks. */
  readonly missing: string[];
  /** The rectangle of everything that belongs to the document. */
  readonly used: Area;
}

/** Grows as parts are read. */
export class Collector {
  readonly fields: Record<string, Field> = {};
  readonly indicators: Indicator[] = [];
  readonly items: ItemRow[] = [];
  readonly missing: string[] = [];
  private area: Area | null = null;

  use(boxes: Iterable<Box>): void {
    for (const { area } of boxes) this.useArea(area);
  }

  useArea(area: Area): void {
    const a = this.area ?? area;
    this.area = {
      top: Math.min(a.top, area.top),
      left: Math.min(a.left, area.left),
      bottom: Math.max(a.bottom, area.bottom),
      right: Math.max(a.right, area.right),
    };
  }

  add(found: FoundField, key = found.part.key): void {
    this.fields[key] = found.value;
    if (found.part.code !== undefined) this.fields[found.part.code] = found.code ?? { text: "", cell: null };
    this.use([found.label, ...found.boxes]);
  }

  /** @param indicators with `items` pointing into them. */
  addItems({ indicators, items }: { indicators: Indicator[]; items: ItemRow[] }): void {
    const from = this.indicators.length;
    this.indicators.push(...indicators);
    this.items.push(...items.map((item) => ({ ...item, indicators: item.indicators.map((i) => i + from) })));
  }

  done(fallback: Area): ReadBody {
    return { fields: this.fields, indicators: this.indicators, items: this.items, missing: this.missing, used: this.area ?? fallback };
  }
}

/** Everything of the layout in an area. `area` begins with the document's title or its first label. */
export function readBody(scene: LayoutScene, area: Area, fiscalYear: number | null): ReadBody {
  const { layout } = scene;
  const out = new Collector();
  for (const part of layout.fields) {
    const found = readField(scene, part, area);
    if (found) out.add(found);
    else if (part.pick !== "first") out.missing.push(part.labels[0] ?? part.key);
  }
  for (const table of layout.tables ?? []) readTable(scene, table, area, fiscalYear, out);
  return out.done(area);
}

function readTable(scene: LayoutScene, table: TablePart, area: Area, fiscalYear: number | null, out: Collector): void {
  const headers = findHeaders(scene.labels, table, area);
  const header = headers[0];
  if (!header) {
    out.missing.push(...table.columns.filter(({ required }) => required === true).map(({ labels }) => labels[0] ?? ""));
    return;
  }
  for (const column of table.columns) if (!header.boxes.has(column.key) && column.pick !== "first") out.missing.push(column.labels[0] ?? column.key);
  out.use(header.boxes.values());
  const rows: Area = { top: header.bottom + 1, left: area.left, bottom: lastRow(scene, header, headers, area), right: Math.max(header.right, area.right) };
  const repeated = (box: Box): boolean => headers.some(({ top, bottom }) => box.area.top >= top && box.area.top <= bottom);
  const limited = { ...rows, right: header.right + 3 };
  if (table.rows === "items") out.addItems(buildItems(readItems(scene.index, limited, header.columns, repeated), fiscalYear, table.kind ?? null));
  out.useArea({ ...rows, left: header.left, bottom: Math.max(rows.top, Math.min(rows.bottom, scene.index.area.bottom)), right: header.right });
}

/** A table ends in front of the next label of a field or section; blank rows do not end it. */
function lastRow(scene: LayoutScene, header: FoundHeader, headers: readonly FoundHeader[], area: Area): number {
  const below = scene.index.within({ top: header.bottom + 1, left: area.left, bottom: area.bottom, right: header.right });
  const end = below.find((box) => scene.ends(box) && !headers.some(({ top, bottom }) => box.area.top >= top && box.area.top <= bottom) && !isBlank(box.text));
  return end ? end.area.top - 1 : area.bottom;
}
