/** Lists of indicators under or beside a label: one a cell, or several in a cell by their marks; 「指標名：目標」. */
import { boxAddress, isBlank, type Box } from "../../grid/gridIndex";
import type { Area } from "../../grid/grid";
import type { Field } from "../../model";
import type { ListPart } from "../layout";
import { circled } from "./circled";
import { marksOf, type Mark } from "./pieces";
import type { LayoutScene } from "./scene";
import { Source, type Part } from "./source";
import { bandOf, findFirst, isBadge, underneath, valuesIn } from "./zone";

export interface ListEntry {
  readonly mark: string;
  readonly name: string;
  readonly target: Field;
  readonly cell: string;
  readonly badge: Field | null;
}

export interface FoundList {
  readonly label: Box;
  readonly entries: readonly ListEntry[];
  readonly boxes: readonly Box[];
  /** Where an entry would stand. */
  readonly home: string;
}

/**
 * @param area where the label is looked for.
 * @param columns where the entries stand, for lists beside their label; null for the rest of the area.
 */
export function readList(
  scene: LayoutScene,
  part: ListPart,
  area: Area,
  columns: { left: number; right: number } | null
): FoundList | null {
  const hit = findFirst(scene, part.labels, area);
  if (!hit) return null;
  const label = hit.box;
  const zone =
    part.value === "below"
      ? underneath(scene, label, area)
      : { ...bandOf(scene, label, area), left: columns?.left ?? label.area.right + 1, right: columns?.right ?? area.right };
  const inRows = valuesIn(scene, { ...zone, left: area.left, right: area.right });
  const marks = marksBeside(inRows.filter((box) => !part.badges || !isBadge(box.text, part.badges)));
  const isMark = new Set(marks.values());
  const boxes = valuesIn(scene, zone).filter((box) => box !== label && !isMark.has(box));
  const entries: ListEntry[] = [];
  let open: { name: string; cell: string } | null = null;
  for (const box of boxes) {
    if (part.badges && isBadge(box.text, part.badges)) {
      const last = entries.pop();
      if (last) entries.push({ ...last, badge: { text: box.text, cell: boxAddress(box) } });
      continue;
    }
    const mark = marks.get(box);
    const source = new Source([mark ? { box, prefix: `${mark.text.trim()} ` } : { box }], boxAddress(box));
    // A name that ends with a colon waits for its target in the next cell; one that begins with a mark of its own is another entry.
    if (open) {
      const isNext = beginsWithMark(source.text);
      entries.push({
        ...circledOf(open.name, entries.length),
        target: isNext ? { text: "", cell: open.cell } : source.field(source.whole),
        cell: open.cell,
        badge: null,
      });
      open = null;
      if (!isNext) continue;
    }
    for (const entry of entriesOf(source, part, entries.length)) {
      if (part.split === "colon" && isBlank(entry.target.text) && /[：:]\s*$/.test(box.text))
        open = { name: source.text.replace(/[：:]\s*$/, ""), cell: entry.cell };
      else entries.push(entry);
    }
  }
  if (open) entries.push({ ...circledOf(open.name, entries.length), target: { text: "", cell: open.cell }, cell: open.cell, badge: null });
  return {
    label,
    entries,
    boxes: [...boxes, ...boxes.flatMap((box) => marks.get(box) ?? [])],
    home: boxAddress(scene.index.at(zone.top, zone.left)),
  };
}

const MARK_ALONE = /^\s*[①-⑳㉑-㉟㊱-㊿](?:[-－][0-9０-９]{1,2})?\s*$/;

/** Marks in cells of their own by the text they belong to: the one right of them, or left of them in rows that begin with a text. */
function marksBeside(boxes: readonly Box[]): Map<Box, Box> {
  const found = new Map<Box, Box>();
  const rows = new Map<number, Box[]>();
  for (const box of boxes) rows.set(box.area.top, [...(rows.get(box.area.top) ?? []), box]);
  for (const row of rows.values()) {
    const step = row[0] && MARK_ALONE.test(row[0].text) ? 1 : -1;
    row.forEach((mark, i) => {
      const text = MARK_ALONE.test(mark.text) ? row[i + step] : undefined;
      if (text && !MARK_ALONE.test(text.text)) found.set(text, mark);
    });
  }
  return found;
}

const ownMark = (text: string): Mark | null => {
  const mark = marksOf(text)[0];
  return mark && mark.style === "circled" && isBlank(text.slice(0, mark.from)) ? mark : null;
};
const beginsWithMark = (text: string): boolean => ownMark(text) !== null;

function circledOf(text: string, before: number): { mark: string; name: string } {
  const own = ownMark(text);
  return { mark: own?.mark ?? circled(before + 1), name: text.slice(own?.body ?? 0).trim() };
}

/** The entries of one cell. @param before entries that stand before it, for counting those without a mark. */
export function entriesOf(source: Source, part: ListPart, before: number): ListEntry[] {
  const marks = marksOf(source.text).filter(
    ({ style, from }) => style === "circled" && isBlank(source.text.slice(source.text.lastIndexOf("\n", from - 1) + 1, from))
  );
  const first = marks[0];
  const pieces: { mark: string; part: Part }[] = marks.map((mark, i) => ({
    mark: mark.mark,
    part: { from: mark.body, to: marks[i + 1]?.from ?? source.text.length },
  }));
  const headed = !first || !isBlank(source.text.slice(0, first.from));
  if (headed) pieces.unshift({ mark: "", part: { from: 0, to: first?.from ?? source.text.length } });
  return pieces.map(({ mark, part: piece }, i): ListEntry => {
    const own = pieces.length === 1 && mark === "" ? piece : source.trimmed(piece);
    const colon = part.split === "colon" ? lastColon(source.slice(own)) : -1;
    const target =
      colon < 0 ? own : { from: own.from + colon + 1 + leadingSpace(source.slice({ from: own.from + colon + 1, to: own.to })), to: own.to };
    return {
      mark: mark === "" ? circled(before + i + 1) : mark,
      name: colon < 0 ? "" : source.slice({ from: own.from, to: own.from + colon }).trim(),
      target: source.field(target),
      cell: source.field(own).cell ?? "",
      badge: null,
    };
  });
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length;

/** The last full-width colon; a half-width one counts where there is no other, but not between figures (10:30). */
function lastColon(text: string): number {
  const wide = text.lastIndexOf("：");
  if (wide >= 0) return wide;
  for (let at = text.lastIndexOf(":"); at > 0; at = text.lastIndexOf(":", at - 1)) {
    if (!/\d/.test(text.charAt(at - 1)) || !/\d/.test(text.charAt(at + 1))) return at;
  }
  return -1;
}
