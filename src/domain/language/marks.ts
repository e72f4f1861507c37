/** Splitting a cell by its marks: (1)(2)…, ①②…, ・, ○, ア, 1. and the like. */
import type { Span } from "../grid/grid";
import { fold, sourceSpan, type Folded } from "./fold";
import { remember } from "./remember";

/** A part of a cell. The text before the first mark is a piece with the mark "". */
export interface Piece {
  /** The mark as a machine reads it: "(1)", "①", "②-1", "・", "ア", "1."; "" where there is none. */
  mark: string;
  /** Depth by nesting, from 1; 0 for text before the first mark. */
  level: number;
  /** The whole piece with its mark, up to the next mark. */
  span: Span;
  /** The text behind the mark, without white space around it. */
  body: Span;
  /** The characters of `body`. */
  text: string;
}

type Kind = "paren" | "circled" | "bullet" | "letter" | "number" | "note";

interface Found {
  kind: Kind;
  mark: string;
  from: number;
  to: number;
  /** Running number; null for bullets. */
  order: number | null;
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const DINGBATS = "❶❷❸❹❺❻❼❽❾❿";
const BULLETS = "・○〇◯●◎◇◆■□▪▫☆★▼▽▶▷►➢➤◦•‣⚫";
const KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";
const KANJI = "一二三四五六七八九十";

const PAREN = /\(\s*(\d{1,2}|[アイウエオカキクケコサシスセソ]|[a-z]|[一二三四五六七八九十])\s*\)/y;
const LINE_NUMBER = /(\d{1,2})(?:[.)](?![\d])|、(?!\d)|(?=[\s]))/y;
const LETTER = /([アイウエオカキクケコサシスセソタチツテト])(?:[.):、]|(?=\s))/y;

/** A particle or joining word behind a mark shows that the sentence speaks of the item: (1)及び(2)の…, ①と②, ①～③. */
const SPOKEN_OF =
  /\s*(?:及び|および|並びに|と(?![ぁ-んァ-ヶー一-龠])|、\s*[(①-⑳]|の(?!び)|に(?:つ|お|係|関|よ)|は|を|から|まで|~|〜|・\s*[(①-⑳]|,|\))/y;
const SPEAKING = /(?:上記|前記|下記|項目|取組|目標|指標|のうち|及び|および|と|~|〜|・)\s*$/;

/**
 * The pieces of a cell, in order; every character but white space belongs to exactly one. A mark counts at the start of the text or a line, behind
 * white space, or where its number continues the running list; not inside a sentence, and never in brackets that hold words, as (康) or (5人).
 */
export function splitMarks(text: string): readonly Piece[] {
  return recent(text);
}

/** The reader and half a dozen rules ask for the pieces of the same cell. */
const recent = remember(split);

function split(text: string): readonly Piece[] {
  const folded = fold(text);
  const found = findMarks(folded.text);
  const levels = nesting(found);
  const pieces: Piece[] = [];
  const first = found[0]?.from ?? folded.text.length;
  if (folded.text.slice(0, first).trim() !== "") pieces.push(piece(text, folded, "", 0, 0, 0, first));
  found.forEach((mark, i) => {
    pieces.push(piece(text, folded, mark.mark, levels[i] ?? 1, mark.from, mark.to, found[i + 1]?.from ?? folded.text.length));
  });
  return pieces;
}

/**
 * Where the text behind its own leading marks begins, in folded offsets: 「(1) 2回実施」 is read as 「2回実施」. 0 where none leads, also for
 * marks that the sentence speaks of (①と②を …).
 */
export function leadingMarksEnd(folded: string): number {
  let end = 0;
  for (;;) {
    const at = end + (/^\s*/.exec(folded.slice(end, end + 60))?.[0].length ?? 0);
    if (at >= folded.length) return end;
    const mark = markAt(folded, at, NONE);
    const own =
      mark !== null &&
      (mark.kind === "paren" || mark.kind === "circled" || (mark.kind === "number" && /[.)]$/.test(folded.slice(at, mark.to))));
    if (!own || matchAt(SPOKEN_OF, folded, mark.to)) return end;
    end = mark.to;
  }
}

const NONE: ReadonlyMap<Kind, number> = new Map();

function piece(text: string, folded: Folded, mark: string, level: number, from: number, bodyFrom: number, to: number): Piece {
  const body = folded.text.slice(bodyFrom, to);
  const start = bodyFrom + (body.length - body.trimStart().length);
  const end = Math.max(start, bodyFrom + body.trimEnd().length);
  const span: Span = from < to ? sourceSpan(folded, from, to) : [0, 0];
  const inner: Span = start < end ? sourceSpan(folded, start, end) : [span[1], span[1]];
  return { mark, level, span, body: inner, text: text.slice(inner[0], inner[1]) };
}

/** Levels as the kinds nest: a kind seen for the first time lies deeper than the one before it; returning to a kind leaves the deeper ones. */
function nesting(found: readonly Found[]): number[] {
  const open: string[] = [];
  return found.map(({ kind, mark }) => {
    const key = kind === "bullet" ? mark : kind;
    const at = open.indexOf(key);
    if (at >= 0) open.length = at + 1;
    else open.push(key);
    return open.length;
  });
}

function findMarks(text: string): Found[] {
  const found: Found[] = [];
  const last = new Map<Kind, number>();
  for (let at = nextSign(text, 0); at >= 0;) {
    const mark = markAt(text, at, last);
    if (mark !== null) {
      found.push(mark);
      if (mark.order !== null) last.set(mark.kind, mark.order);
    }
    at = nextSign(text, mark?.to ?? at + 1);
  }
  return found;
}

/** Characters that a mark can begin with; figures and letters only behind white space. One search in place of a look at each character. */
const SIGN = new RegExp(`[(${CIRCLED}${DINGBATS}${BULLETS}※*-]|(?<![^\\s])[\\d${KATAKANA}]`, "g");

/** The next place where a mark can begin; -1 where there is none. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? -1;
}

type Position = "line" | "gap" | "inner";

function positionOf(text: string, at: number): Position {
  let i = at - 1;
  let gap = false;
  while (i >= 0 && /\s/.test(text.charAt(i))) {
    if (text.charAt(i) === "\n" || text.charAt(i) === "\r") return "line";
    gap = true;
    i--;
    if (at - i > 60) return "gap";
  }
  if (i < 0) return "line";
  return gap ? "gap" : "inner";
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function markAt(text: string, at: number, last: ReadonlyMap<Kind, number>): Found | null {
  const ch = text.charAt(at);
  if (ch === "(" || CIRCLED.includes(ch) || DINGBATS.includes(ch)) return numbered(text, at, last);
  if (BULLETS.includes(ch) || ch === "※" || ch === "-" || ch === "*") return bullet(text, at);
  if (/\d/.test(ch) && positionOf(text, at) === "line") {
    const match = matchAt(LINE_NUMBER, text, at);
    // A bare "1 " is a mark only where text and not a figure's own words follow.
    if (match === null) return null;
    const bare = match[0].length === (match[1] ?? "").length;
    if (bare && !/^[ \t\u3000]+[ぁ-んァ-ヶー一-龠(「]/.test(text.slice(at + match[0].length, at + match[0].length + 4))) return null;
    if (bare && /^[ \t\u3000]+[回件人名か箇社校台割枚]/.test(text.slice(at + match[0].length, at + match[0].length + 4))) return null;
    return { kind: "number", mark: `${match[1] ?? ""}.`, from: at, to: at + match[0].length, order: Number(match[1]) };
  }
  if (KATAKANA.includes(ch) && positionOf(text, at) === "line") {
    const match = matchAt(LETTER, text, at);
    return match === null
      ? null
      : { kind: "letter", mark: match[1] ?? "", from: at, to: at + match[0].length, order: KATAKANA.indexOf(ch) + 1 };
  }
  return null;
}

/** (1), ① or ②-1, where it does not belong to a sentence. */
function numbered(text: string, at: number, last: ReadonlyMap<Kind, number>): Found | null {
  const ch = text.charAt(at);
  const paren = ch === "(" ? matchAt(PAREN, text, at) : null;
  if (ch === "(" && paren === null) return null;
  const kind: Kind = paren ? "paren" : "circled";
  const sign = paren ? (paren[1] ?? "") : CIRCLED.includes(ch) ? ch : CIRCLED.charAt(DINGBATS.indexOf(ch));
  const tail = paren ? null : matchAt(/-\d{1,2}(?!\d)/y, text, at + 1);
  const to = at + (paren?.[0].length ?? 1) + (tail?.[0].length ?? 0);
  const mark = (paren ? `(${sign})` : sign) + (tail?.[0] ?? "");
  const order = orderOf(sign);
  const position = positionOf(text, at);
  if (position === "line")
    return matchAt(/\s*(?:及び|および|並びに|(?:と|~|〜|、|・|,)\s*[(①-⑳])/y, text, to) ? null : { kind, mark, from: at, to, order };
  if (SPEAKING.test(text.slice(Math.max(0, at - 6), at)) || matchAt(SPOKEN_OF, text, to)) return null;
  const continues = order === (last.get(kind) ?? 0) + 1 || (tail !== null && order === last.get(kind));
  if (position === "inner" && !continues) return null;
  return { kind, mark, from: at, to, order };
}

function orderOf(sign: string): number {
  if (CIRCLED.includes(sign)) return CIRCLED.indexOf(sign) + 1;
  if (/^\d/.test(sign)) return Number(sign);
  if (KANJI.includes(sign)) return KANJI.indexOf(sign) + 1;
  if (KATAKANA.includes(sign)) return KATAKANA.indexOf(sign) + 1;
  return sign.charCodeAt(0) - 96;
}

/** ・ and the like at the start of a line or between white space and a word; ○ as a rating (評価 ○) is none. */
function bullet(text: string, at: number): Found | null {
  const ch = text.charAt(at);
  const position = positionOf(text, at);
  const next = text.charAt(at + 1);
  const spaced = /\s/.test(next);
  if ((ch === "-" || ch === "*") && !(position === "line" && spaced)) return null;
  if (position === "inner") {
    const before = text.charAt(at - 1);
    // Behind another mark or a full stop: (2)・… or …した。・…
    if (
      !(ch !== "※" && /[)。①-⑳]/.test(before) && ch !== "〇") ||
      (before === ")" && !/\(\S{1,2}\)$/.test(text.slice(Math.max(0, at - 4), at)))
    )
      return null;
  }
  if (position === "gap" && (spaced || !/[^\s、。,)]/.test(next))) return null;
  if (text.slice(at + 1, at + 40).trim() === "" || BULLETS.includes(next) || (/[\d%]/.test(next) && ch !== "・")) return null;
  return { kind: ch === "※" ? "note" : "bullet", mark: ch, from: at, to: at + 1, order: null };
}
