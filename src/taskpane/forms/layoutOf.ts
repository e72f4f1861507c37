/** Turns what was pointed out into a layout definition: the same data that the built-in forms are. */
import type { ColumnPart, DrawnCell, DrawnRow, FieldPart, Layout } from "../../domain/layouts/layout";
import { withoutYear, type DraftPart, type FormDraft } from "./draft";
import { isColumn, repeatable, type ColumnRole } from "./roles";

/** Widths of the written sheet in characters. */
const widths: Record<ColumnRole, number> = {
  name: 28,
  initiative: 34,
  deadline: 14,
  baseline: 14,
  target: 28,
  midterm: 28,
  yearEnd: 28,
  evaluation: 10,
  policy: 24,
  budget: 12,
  note: 18,
};
const FIELD_WIDTH = 16;

/**
 * The definition of a draft that lacks nothing (`lacksOf`). Headings of the same meaning keep the words of the sheet; the sheet that it writes has the
 * fields one below the other and the table under them.
 * @param id own id, "own-1"
 */
export function layoutOf({ title, rows, parts }: FormDraft, id: string): Layout {
  const fields = named(parts.filter(({ role }) => role !== "title" && !isColumn(role)));
  const columns = named(parts.filter(({ role }) => isColumn(role)));
  const titles = parts.filter(({ role }) => role === "title").map(({ heading }) => withoutYear(heading));
  const name = columns.some(({ role }) => role === "name") ? "name" : "initiative";
  const names = title.trim() || (titles[0] ?? id);
  return {
    version: 1,
    id,
    title: names.slice(0, 80),
    role: "form",
    titles: titles.filter((text) => text !== ""),
    anchor: "goal",
    fields: fields.map(({ key, heading, role, place }): FieldPart => ({
      key,
      labels: [heading],
      value: [place],
      ...(role === "goal" ? { required: true } : {}),
    })),
    tables: [
      {
        key: "targets",
        rows,
        columns: columns.map(({ key, heading, role }): ColumnPart => ({
          key,
          labels: [heading],
          ...(role === "target" || role === name ? { required: true } : {}),
        })),
      },
    ],
    sheet: sheetOf(names, fields, columns),
  };
}

type NamedPart = DraftPart & { key: string };

/** Each part with a key of its own: its role, or the role with a number where several may have it. */
function named(parts: readonly DraftPart[]): NamedPart[] {
  let count = 0;
  return parts.map((part) => ({ ...part, key: repeatable.has(part.role) ? `${part.role}${++count}` : part.role }));
}

function sheetOf(title: string, fields: readonly NamedPart[], columns: readonly NamedPart[]): Layout["sheet"] {
  const last = Math.max(columns.length, 2);
  const line = (cells: DrawnCell[]): DrawnRow => ({ cells });
  return {
    paper: "A4",
    landscape: true,
    name: "目標{n}",
    widths: [
      FIELD_WIDTH,
      ...columns.map(({ role }) => (isColumn(role) ? widths[role] : FIELD_WIDTH)),
      ...(columns.length < 2 ? [FIELD_WIDTH] : []),
    ],
    rows: [
      line([{ at: [0, last], text: `{year}${title}`.slice(0, 200), style: "title" }]),
      ...fields.map(({ key }) =>
        line([
          { at: [0, 0], label: key, style: "label" },
          { at: [1, last], field: key, style: "value" },
        ])
      ),
      {
        table: "targets",
        marks: [0, 0],
        spans: Object.fromEntries(columns.map(({ key }, i) => [key, [i + 1, i + 1] as [number, number]])),
      },
    ],
  };
}

/** An id that no other form of the city has. */
export function freeId(layouts: readonly unknown[]): string {
  const taken = new Set(layouts.map((layout) => (typeof layout === "object" && layout !== null && "id" in layout ? layout.id : undefined)));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
