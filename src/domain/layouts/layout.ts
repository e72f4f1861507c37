/**
 * What a form is: plain data that one engine reads with and writes with. The five built-in forms are files of `definitions/`; a city's own form is
 * the same thing as JSON, checked by `parseLayout`. docs/forms.md explains each key with an example.
 */
import * as z from "zod/mini";
import { textLimits } from "../model/textLimits";

const key = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/));
const wording = z.string().check(z.minLength(1), z.maxLength(120));
/** Wordings of one label: the first one is written, all are understood. */
const wordings = z.array(wording).check(z.minLength(1), z.maxLength(30));

const place = z.enum(["inside", "right", "below", "left"]);
/** What a value must look like: a number, a code such as 4-2-1 or Ⅱ, an amount of money. */
const pattern = z.enum(["number", "code", "money"]);
/** Which one counts where the same label stands several times. */
const pick = z.enum(["first", "last"]);

const field = z.strictObject({
  key,
  labels: wordings,
  /** Where the value stands, seen from the label; tried in this order. */
  value: z.array(place).check(z.minLength(1), z.maxLength(4)),
  required: z.optional(z.boolean()),
  pick: z.optional(pick),
  pattern: z.optional(pattern),
  /** Key of the number that follows the label: 「基本施策１」. */
  code: z.optional(key),
  /** The label stands over the document's first label, not below it; not missed where it is not there. */
  above: z.optional(z.boolean()),
  /** What is written between label and value where both stand in one cell; a line break where it is not given. */
  joint: z.optional(z.string().check(z.maxLength(4))),
});

const column = z.strictObject({
  key,
  labels: wordings,
  required: z.optional(z.boolean()),
  pick: z.optional(pick),
  /** Not missed where it is not there; written only where it is needed. */
  optional: z.optional(z.boolean()),
  /** Key that the remark of the heading is kept under: 「目標値(2025年)」 → deadline. */
  remark: z.optional(key),
});

const table = z.strictObject({
  /** Unique name in the layout; the drawn sheet refers to it. */
  key,
  /** Heading that the table stands under, where several tables share their column headings. */
  section: z.optional(wordings),
  /** "items": ① with (1)(2)… in the cells. "rows": each row is an indicator. "texts": rows of texts that are kept as fields. */
  rows: z.enum(["items", "rows", "texts"]),
  kind: z.optional(z.enum(["outcome", "process"])),
  columns: z.array(column).check(z.minLength(1), z.maxLength(30)),
  /** Part of the path in front of the running number, for forms with several tables. */
  path: z.optional(z.string().check(z.maxLength(40))),
  /** The section comes several times: each time with its own number. */
  repeats: z.optional(z.boolean()),
  /** Key of what stands beside the section's heading without a label (担当課). */
  beside: z.optional(key),
});

const list = z.strictObject({
  key,
  labels: wordings,
  /** The indicators stand right of the label or under it. */
  value: z.enum(["right", "below"]),
  kind: z.optional(z.enum(["outcome", "process"])),
  required: z.optional(z.boolean()),
  path: z.optional(z.string().check(z.maxLength(40))),
  /** 「指標名：目標」 in one cell. */
  split: z.optional(z.literal("colon")),
  /** Remarks beside an indicator (変更印), known by one of these words; kept as its `badge`. */
  badges: z.optional(wordings),
});

/** A part that repeats inside a document: a record under a record, or initiatives side by side. */
const blocks = z.strictObject({
  key,
  /** "down": each label starts a block. "across": the numbers right of the label start blocks side by side. */
  direction: z.enum(["down", "across"]),
  start: wordings,
  /** Key of the code that starts a block across. */
  code: z.optional(key),
  /** Key of the text beside or under that code. */
  title: z.optional(key),
  fields: z.array(field).check(z.maxLength(40)),
  lists: z.optional(z.array(list).check(z.maxLength(5))),
  /** Key of what stands in the first row of a block without a label (担当課). */
  beside: z.optional(key),
  /** Fields that head the indicator, from the outside in. */
  headings: z.optional(z.array(key)),
});

/** A cell of the drawn sheet: columns from–to, and what stands in it. */
const drawnCell = z.strictObject({
  at: z.tuple([z.int().check(z.minimum(0), z.maximum(255)), z.int().check(z.minimum(0), z.maximum(255))]),
  rows: z.optional(z.int().check(z.minimum(1), z.maximum(40))),
  /** Key of the table, list or blocks in front of which the cell ends; "end" for the end of the document. */
  until: z.optional(key),
  text: z.optional(z.string().check(z.maxLength(200))),
  /** First wording of a field's, column's or list's label. */
  label: z.optional(key),
  /** Value of a field. */
  field: z.optional(key),
  style: z.optional(z.enum(["title", "heading", "label", "value", "plain", "center"])),
});

const span = z.tuple([z.int().check(z.minimum(0), z.maximum(255)), z.int().check(z.minimum(0), z.maximum(255))]);

const plainRow = z.strictObject({
  cells: z.optional(z.array(drawnCell).check(z.maxLength(40))),
  height: z.optional(z.number().check(z.positive(), z.maximum(400))),
  /** A table of the layout: heading row and rows; `spans` gives the columns of each of its columns by key. */
  table: z.optional(key),
  spans: z.optional(z.record(key, span)),
  /** Columns of the ① in front of the items. */
  marks: z.optional(span),
  /** A list of the layout: one row an indicator. */
  list: z.optional(key),
  at: z.optional(span),
  labelAt: z.optional(span),
  /** How many of the list's columns, from the right, its badges take. */
  badge: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  /** Left out where none of its fields holds a text. */
  optional: z.optional(z.boolean()),
  /** Belongs to the page, not to each document on it. */
  page: z.optional(z.boolean()),
  /** Left out for documents without a fiscal year. */
  whenDated: z.optional(z.boolean()),
});

const drawnRow = z.extend(plainRow, {
  /** Repeated blocks of the layout: `draw` once for each (down), or side by side in `at` (across). */
  blocks: z.optional(key),
  draw: z.optional(z.array(plainRow).check(z.maxLength(60))),
});

const sheet = z.strictObject({
  paper: z.enum(["A3", "A4"]),
  landscape: z.boolean(),
  font: z.optional(z.enum(["gothic", "mincho"])),
  size: z.optional(z.number().check(z.minimum(6), z.maximum(16))),
  /** Column widths in characters. */
  widths: z.array(z.number().check(z.minimum(0.5), z.maximum(120))).check(z.minLength(1), z.maxLength(256)),
  rows: z.array(drawnRow).check(z.minLength(1), z.maxLength(100)),
  /** Documents on one sheet: 1, or as many as belong to one page. */
  documents: z.optional(z.enum(["one", "page"])),
  /** Sheet name; {n} is replaced by a running number. */
  name: z.string().check(z.minLength(1), z.maxLength(25)),
});

export const layoutSchema = z.strictObject({
  version: z.optional(z.literal(1)),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  role: z.enum(["form", "list"]),
  /** Headings of a page; the fiscal year stands in them or in a cell of `years`. */
  titles: z.array(wording).check(z.maxLength(30)),
  /** Cells that carry the year apart from the title: 【令和6年度重点目標】; the last one on the page counts. */
  years: z.optional(wordings),
  /** Heading of a cover sheet, behind the year. */
  cover: z.optional(wordings),
  /** Key of the field whose label begins a document. */
  anchor: key,
  /** Fields that all documents of a page share. */
  page: z.optional(z.array(field).check(z.maxLength(40))),
  fields: z.array(field).check(z.minLength(1), z.maxLength(60)),
  tables: z.optional(z.array(table).check(z.maxLength(12))),
  lists: z.optional(z.array(list).check(z.maxLength(12))),
  blocks: z.optional(z.array(blocks).check(z.maxLength(6))),
  /** Labels that end a table besides the labels of fields. */
  ends: z.optional(wordings),
  /** Printed remarks that are neither label nor value. */
  printed: z.optional(wordings),
  sheet,
});

export type Layout = z.infer<typeof layoutSchema>;
export type FieldPart = z.infer<typeof field>;
export type TablePart = z.infer<typeof table>;
export type ColumnPart = z.infer<typeof column>;
export type ListPart = z.infer<typeof list>;
export type BlocksPart = z.infer<typeof blocks>;
export type DrawnRow = z.infer<typeof drawnRow>;
export type DrawnCell = z.infer<typeof drawnCell>;
export type ValuePlace = z.infer<typeof place>;
export type ValuePattern = z.infer<typeof pattern>;

/** A definition that cannot be used. `key` is the path of the first wrong key, "tables.0.columns.2.labels". */
export class LayoutError extends Error {
  constructor(
    readonly key: string,
    readonly problem: "unknown" | "wrong" | "too-large" | "missing-part" | "duplicate"
  ) {
    super(`layout: ${problem}: ${key}`);
    this.name = "LayoutError";
  }
}

/**
 * Checks a city's own definition (parsed JSON).
 * @throws LayoutError with the first wrong key.
 */
export function parseLayout(json: unknown): Layout {
  if ((JSON.stringify(json) ?? "").length > textLimits.layoutChars) throw new LayoutError("(layout)", "too-large");
  const parsed = layoutSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).map(String);
    if (issue?.code === "unrecognized_keys") throw new LayoutError([...path, issue.keys[0] ?? ""].join("."), "unknown");
    throw new LayoutError(path.join(".") || "(layout)", "wrong");
  }
  checkReferences(parsed.data);
  return parsed.data;
}

/** Keys that name other parts must name parts that are there. */
function checkReferences(layout: Layout): void {
  if (!layout.fields.some(({ key: own }) => own === layout.anchor)) throw new LayoutError("anchor", "missing-part");
  const parts = [...(layout.tables ?? []), ...(layout.lists ?? []), ...(layout.blocks ?? [])];
  const names = new Set<string>();
  for (const { key: own } of parts) {
    if (names.has(own)) throw new LayoutError(own, "duplicate");
    names.add(own);
  }
  if (parts.length === 0) throw new LayoutError("tables", "missing-part");
  const lists = (layout.blocks ?? []).flatMap((part) => part.lists ?? []).map(({ key: own }) => own);
  const check = (rows: readonly DrawnRow[], path: string): void =>
    rows.forEach((row, i) => {
      for (const { until } of row.cells ?? [])
        if (until !== undefined && until !== "end" && !names.has(until)) throw new LayoutError(`${path}.${i}.until`, "missing-part");
      for (const [name, value] of [
        ["table", row.table],
        ["list", row.list],
        ["blocks", row.blocks],
      ] as const) {
        if (value !== undefined && !names.has(value) && !lists.includes(value))
          throw new LayoutError(`${path}.${i}.${name}`, "missing-part");
      }
      if (row.draw) check(row.draw, `${path}.${i}.draw`);
    });
  check(layout.sheet.rows, "sheet.rows");
}
