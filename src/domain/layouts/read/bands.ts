/** Sheets that give each sub-item a row of its own: the rows, not the numbers, say what belongs together. */
import { isBlank, type Box } from "../../grid/gridIndex";
import { INITIATIVE } from "./divide";
import { marksOf } from "./pieces";
import { Source } from "./source";

/** A filled cell of an item's column; `prefix` is a (1) from a column of its own. */
export interface ColumnCell {
  readonly box: Box;
  readonly prefix?: string;
}

export interface Band {
  readonly marks: readonly string[];
  readonly labels: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}

interface Start {
  row: number;
  marks: string[];
  labels: string[];
  cells: ColumnCell[];
}

/**
 * The sub-items of an item whose initiative has one of them a row; null where it does not.
 * @param rows first and last row of the item.
 * @param home cell of a column where a row has none.
 * @param own the item's own mark in front of its title (① 取組の推進), null where it stands elsewhere.
 */
export function bandsOf(
  columns: ReadonlyMap<string, readonly ColumnCell[]>,
  rows: { first: number; last: number },
  home: (key: string, row: number) => string,
  own: string | null = null
): Band[] | null {
  const initiative = columns.get(INITIATIVE) ?? [];
  const title = own === null || hasOwnValues(columns) ? null : own;
  const starts = startsOf(initiative, title);
  const first = starts?.[0];
  if (!starts || !first || (starts.length < 2 && first.row === rows.first)) return null;
  const ends = starts.map((_, i) => (starts[i + 1]?.row ?? rows.last + 1) - 1);
  const assigned = starts.map(() => new Map<string, ColumnCell[]>());
  for (const [key, cells] of columns) {
    if (key === INITIATIVE) continue;
    const packed =
      cells.length === 1 && starts.length > 1 && marksOf(cells[0]?.box.text ?? "").filter(({ style }) => style === "paren").length > 1;
    if (packed) return null;
    for (const cell of cells) {
      const { top, bottom } = cell.box.area;
      let placed = false;
      starts.forEach((start, i) => {
        if (bottom < start.row || top > (ends[i] ?? start.row)) return;
        placed = true;
        const list = assigned[i]!.get(key) ?? [];
        assigned[i]!.set(key, [...list, cell]);
      });
      if (!placed && top < first.row) assigned[0]!.set(key, [...(assigned[0]!.get(key) ?? []), cell]);
    }
  }
  return starts.map((start, i) => {
    const sources = new Map<string, Source>();
    for (const key of columns.keys()) {
      const cells = key === INITIATIVE ? start.cells : (assigned[i]!.get(key) ?? []);
      sources.set(key, new Source(cells, home(key, start.row)));
    }
    return { marks: start.marks, labels: start.labels, sources };
  });
}

/** True where the row of the item's title has a target of its own: then it is more than a heading. */
function hasOwnValues(columns: ReadonlyMap<string, readonly ColumnCell[]>): boolean {
  const first = columns.get(INITIATIVE)?.[0]?.box.area;
  return first !== undefined && (columns.get("target") ?? []).some(({ box }) => box.area.top <= first.bottom && !isBlank(box.text));
}

/** Where the rows of the sub-items begin; null where a cell of the initiative holds several sub-items. */
function startsOf(cells: readonly ColumnCell[], title: string | null): Start[] | null {
  const starts: Start[] = [];
  const heads: string[] = [];
  let paren: { mark: string; label: string } | null = null;
  for (const cell of cells) {
    const text = (cell.prefix ?? "") + cell.box.text;
    const marks = marksOf(text).filter(({ from }) => atLineStart(text, from));
    const first = marks[0];
    if (
      cell === cells[0] &&
      marks.length === 1 &&
      first?.style === "circled" &&
      first.mark === title &&
      isBlank(text.slice(0, first.from))
    ) {
      heads.push(text.slice(first.body));
      continue;
    }
    if (!first) {
      const last = starts.at(-1);
      if (last) {
        last.cells.push(cell);
        last.labels[last.labels.length - 1] = new Source(last.cells, null).text.slice(labelOffset(last)).trim();
      } else heads.push(text);
      continue;
    }
    const second = marks[1];
    if (marks.length > 2 || (second && !(first.style === "paren" && second.style === "circled"))) return null;
    const before = text.slice(0, first.from).trim();
    if (before !== "" && starts.length > 0) return null;
    const own = text.slice(first.body, second?.from ?? text.length).trim();
    const head: string =
      starts.length === 0 ? [heads.join("\n").trim(), before].filter((part) => part !== "").join("\n") : (starts[0]?.labels[0] ?? "");
    if (first.style === "paren") paren = { mark: first.mark, label: own };
    const deep = second ?? (first.style === "circled" ? first : null);
    const deepLabel = deep ? text.slice(deep.body).trim() : "";
    const above = first.style === "paren" || paren ? [paren ?? { mark: first.mark, label: own }] : [];
    starts.push({
      row: cell.box.area.top,
      marks: [...above.map(({ mark }) => mark), ...(deep ? [deep.mark] : [])],
      labels: [head, ...above.map(({ label }) => label), ...(deep ? [deepLabel] : [])],
      cells: [cell],
    });
  }
  return starts;
}

/** Offset of the sub-item's own words in its cells' text. */
function labelOffset(start: Start): number {
  const text = new Source(start.cells, null).text;
  const marks = marksOf(text);
  return (
    marks
      .filter(({ mark }) => start.marks.includes(mark))
      .slice(0, 2)
      .at(-1)?.body ?? 0
  );
}

const atLineStart = (text: string, at: number): boolean => {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return isBlank(line) || /^[\s]*\(\d{1,2}\)\s*$/.test(line.normalize("NFKC"));
};
