/** How printed headings are compared: what people vary (width, spaces, line breaks, bullets, remarks in brackets) does not count. */
import type { Area } from "./grid";
import { isBlank, type Box, type GridIndex } from "./gridIndex";

const BULLETS = /^[○◯〇●◎■□◆◇▼▽▲△☆★※☞・【〈《「『[<]+/;
const CLOSINGS = /[】〉》」』\]>::]+$/;

/** Most headings hold none of what is folded besides width: they are left as they are. */
const VARIED = /[\s\u200b\ufeff‐‑‒–—―−﹣·•‧∙⋅〜∼]/;

/** NFKC without white space; dashes, middle dots and tildes of one kind. */
export function foldText(text: string): string {
  const folded = text.normalize("NFKC");
  if (!VARIED.test(folded)) return folded;
  return folded
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[‐‑‒–—―−﹣]/g, "-")
    .replace(/[·•‧∙⋅]/g, "・")
    .replace(/[〜∼]/g, "~");
}

/** A heading folded, without the bullets and brackets around it. */
export const foldLabel = (text: string): string => foldText(text).replace(BULLETS, "").replace(CLOSINGS, "");

const foldedWordings = new WeakMap<readonly string[], readonly string[]>();

/** The wordings of a label folded; kept as long as the layout that names them. */
function foldAll(wordings: readonly string[]): readonly string[] {
  const known = foldedWordings.get(wordings);
  if (known) return known;
  const folded = wordings.map(foldLabel);
  foldedWordings.set(wordings, folded);
  return folded;
}

/** A folded heading without its remark: 「数値目標(どの水準まで)」 → 「数値目標」. */
const mainPart = (folded: string): string => {
  const at = folded.indexOf("(");
  return at > 0 && folded.endsWith(")") ? folded.slice(0, at) : folded;
};

/** Headings are short: longer texts are never compared as a whole. */
const LONGEST_LABEL = 160;

/** A label found on a sheet. `rest` is where the value begins when the cell holds label and value. */
export interface LabelHit {
  readonly box: Box;
  /** Index of the wording that matched. */
  readonly wording: number;
  /** Offset in the cell's text just behind the label; null where the cell is the label alone. */
  readonly rest: number | null;
}

/** A filled cell with its heading folded; `place` is its number in reading order. */
interface FoldedBox {
  readonly box: Box;
  readonly text: string;
  readonly place: number;
}

/** All headings of one sheet, folded once. What a layout asks for again and again is looked for once on the whole sheet. */
export class LabelIndex {
  private readonly byText = new Map<string, Box[]>();
  private readonly byFirst = new Map<string, FoldedBox[]>();
  private readonly folded: readonly FoldedBox[];
  private readonly whole = new Map<readonly string[], LabelHit[]>();
  private readonly inside = new Map<readonly string[], LabelHit[]>();
  private readonly coded = new Map<readonly string[], CodeHit[]>();
  private readonly titles = new Map<readonly string[], LabelHit[]>();

  constructor(readonly index: GridIndex) {
    this.folded = index.boxes.map((box, place) => ({ box, text: foldLabel(box.text.slice(0, LONGEST_LABEL * 2)), place }));
    for (const entry of this.folded) {
      const { box, text } = entry;
      if (text === "") continue;
      append(this.byFirst, text.charAt(0), entry);
      if (text.length > LONGEST_LABEL) continue;
      append(this.byText, text, box);
      if (mainPart(text) !== text) append(this.byText, mainPart(text), box);
    }
  }

  /** Cells that begin with one of the folded wordings, in reading order, with the longest such wording. */
  private beginning(wanted: readonly string[]): { entry: FoldedBox; wording: number }[] {
    const firsts = new Set(wanted.map((word) => word.charAt(0)));
    return [...firsts]
      .flatMap((first) => this.byFirst.get(first) ?? [])
      .map((entry) => ({ entry, wording: longestStart(entry.text, wanted) }))
      .filter(({ wording }) => wording >= 0)
      .sort((a, b) => a.entry.place - b.entry.place);
  }

  /** Cells that fit a wording with "*" for any characters: 「*改革*における位置付け」. */
  private like(wording: string): Box[] {
    const parts = wording.split("*").map(foldText);
    return this.folded.filter(({ text }) => text.length <= LONGEST_LABEL && fitsParts(text, parts)).map(({ box }) => box);
  }

  /** Cells of an area that are one of the wordings (or that wording with a remark in brackets), in reading order. */
  find(wordings: readonly string[], area?: Area): LabelHit[] {
    return inArea(
      remembered(this.whole, wordings, () => this.findWhole(wordings)),
      area
    );
  }

  private findWhole(wordings: readonly string[]): LabelHit[] {
    const wanted = foldAll(wordings);
    const hits = new Map<Box, LabelHit>();
    wordings.forEach((wording, i) => {
      for (const box of wording.includes("*") ? this.like(wording) : (this.byText.get(wanted[i] ?? "") ?? [])) {
        if (!hits.has(box)) hits.set(box, { box, wording: i, rest: null });
      }
    });
    return inReadingOrder([...hits.values()]);
  }

  /** Cells that begin with one of the wordings, followed by a separator and a value: 「取組項目／…」, 「■評価：Ａ」. */
  findInside(wordings: readonly string[], area?: Area): LabelHit[] {
    return inArea(
      remembered(this.inside, wordings, () => this.allInside(foldAll(wordings))),
      area
    );
  }

  private allInside(wanted: readonly string[]): LabelHit[] {
    return this.beginning(wanted).flatMap(({ entry: { box, text }, wording }) => {
      const rest = wanted.includes(text) ? null : behindLabel(box.text, wanted[wording] ?? "");
      return rest === null ? [] : [{ box, wording, rest }];
    });
  }

  /** Cells that begin with one of the wordings and a code right behind it: 「基本施策１ …」. */
  findCoded(wordings: readonly string[], area?: Area): CodeHit[] {
    return inArea(
      remembered(this.coded, wordings, () => this.allCoded(foldAll(wordings))),
      area
    );
  }

  private allCoded(wanted: readonly string[]): CodeHit[] {
    return this.beginning(wanted).flatMap(({ entry: { box, text }, wording }): CodeHit[] => {
      const label = text === wanted[wording] ? null : behindWords(box.text, wanted[wording] ?? "");
      const found = label === null ? null : leadingCode(box.text.slice(label));
      if (label === null || found === null) return [];
      const rest = label + found.rest;
      const blank = /^[\]］】)）〕\s]*$/.test(box.text.slice(rest));
      return [{ box, wording, code: found.code, rest: blank ? null : rest }];
    });
  }

  /** Cells whose text holds one of the wordings anywhere; for titles, which carry the year. */
  findTitle(wordings: readonly string[], area?: Area): LabelHit[] {
    return inArea(
      remembered(this.titles, wordings, () => this.allTitles(foldAll(wordings))),
      area
    );
  }

  private allTitles(wanted: readonly string[]): LabelHit[] {
    return this.folded.flatMap(({ box, text }) => {
      const wording = text.length > LONGEST_LABEL ? -1 : wanted.findIndex((word) => text.includes(word));
      return wording < 0 ? [] : [{ box, wording, rest: null }];
    });
  }

  /** The cells of an area most like one of the wordings, the best first; `likeness` from 0 to 1. */
  nearest(wordings: readonly string[], area?: Area, atLeast = 0.4): { box: Box; likeness: number }[] {
    const wanted = foldAll(wordings);
    return inArea(this.folded, area)
      .filter(({ text }) => text.length > 0 && text.length <= 60)
      .map(({ box, text }) => ({ box, likeness: Math.max(...wanted.map((w) => Math.max(likeness(w, text), likeness(w, mainPart(text))))) }))
      .filter(({ likeness: value }) => value >= atLeast)
      .sort((a, b) => b.likeness - a.likeness);
  }
}

/** Those whose cell begins in the area; all of them where none is given. */
function inArea<Hit extends { readonly box: Box }>(hits: readonly Hit[], area: Area | undefined): Hit[] {
  if (area === undefined) return [...hits];
  return hits.filter(
    ({ box: { area: own } }) => own.top >= area.top && own.top <= area.bottom && own.left >= area.left && own.left <= area.right
  );
}

/** Index of the longest word that a text begins with; -1 where it begins with none. */
function longestStart(text: string, words: readonly string[]): number {
  let best = -1;
  words.forEach((word, i) => {
    if (word !== "" && word.length > (words[best]?.length ?? 0) && text.startsWith(word)) best = i;
  });
  return best;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  known.set(key, value);
  return value;
}

/** Whether a text is made of the parts in order with anything between them. */
function fitsParts(text: string, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? "";
  if (!text.startsWith(parts[0] ?? "")) return false;
  let at = (parts[0] ?? "").length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

const inReadingOrder = (hits: LabelHit[]): LabelHit[] =>
  hits.sort((a, b) => a.box.area.top - b.box.area.top || a.box.area.left - b.box.area.left);

/**
 * Where a text goes on behind a label.
 * @param label folded by foldLabel.
 * @returns the offset of the first character of the value; null where the text does not begin with the label and a separator.
 */
export function behindLabel(text: string, label: string): number | null {
  const words = behindWords(text, label);
  if (words === null) return null;
  let at = words;
  const remark = /^[ \u3000]*[（(][^（()）\n]*[）)](?=[ \u3000]*[\n：:／/])/.exec(text.slice(at));
  if (remark) at += remark[0].length;
  const closing = /^[ \u3000]*[】〉》」』\]>]+/.exec(text.slice(at))?.[0].length ?? 0;
  const separator = /^(?:[ \u3000]*[：:／/]|[ \u3000]*\n|[ \u3000]+)\s*/.exec(text.slice(at + closing));
  if (separator) return at + closing + separator[0].length;
  return closing > 0 ? at + closing : null;
}

/** Offset just behind the words of a folded label that the text begins with; null where it does not begin with them. */
function behindWords(text: string, label: string): number | null {
  let at = /^[\s○◯〇●◎■□◆◇▼▽▲△☆★※☞・【〈《「『[<]*/.exec(text)?.[0].length ?? 0;
  let read = "";
  while (at < text.length && read.length < label.length) {
    const voiced = /[\uff9e\uff9f]/.test(text[at + 1] ?? "") ? 2 : 1;
    read += foldText(text.slice(at, at + voiced));
    at += voiced;
  }
  return read === label ? at : null;
}

/** Likeness of two folded labels: shared pairs of characters (Dice), or 0.8 where the one is a good part of the other. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (isBlank(a) || isBlank(b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const contained = short.length >= 2 && long.includes(short) && short.length * 3 >= long.length ? 0.8 : 0;
  const pairs = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let i = 0; i + 1 < text.length; i++) counts.set(text.slice(i, i + 2), (counts.get(text.slice(i, i + 2)) ?? 0) + 1);
    return counts;
  };
  const of = pairs(a);
  let shared = 0;
  for (const [pair, count] of pairs(b)) shared += Math.min(count, of.get(pair) ?? 0);
  const total = Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0);
  return Math.max(contained, total === 0 ? 0 : (2 * shared) / total);
}

/** A label with its number, and where the value begins behind it: 「基本施策１ 誰もが…」. */
export interface CodeHit extends LabelHit {
  readonly code: string;
}

const CODE =
  /^[ \u3000\n]*[[［【(（〔]?[ \u3000]*((?:[0-9０-９]{1,3}(?![0-9０-９])|[Ⅰ-Ⅻ]|[IVX]{1,4}(?![A-Za-z])|[一二三四五六七八九十]{1,3}(?![^ \u3000\n\]］】)）〕]))(?:[-－‐‑–−ー][0-9０-９]{1,3}){0,4})[ \u3000]*[\]］】)）〕]?/;

/** The code a text begins with, folded (「４－２－１ 取組」 → "4-2-1"), and where the text goes on; null where it begins with none. */
export function leadingCode(text: string): { code: string; rest: number } | null {
  const match = CODE.exec(text);
  if (!match) return null;
  const code = (match[1] ?? "").replace(/[－‐‑–−ー]/g, "-").normalize("NFKC");
  const after = /^[ \u3000\n：:.．]*/.exec(text.slice(match[0].length))?.[0].length ?? 0;
  return { code, rest: match[0].length + after };
}
