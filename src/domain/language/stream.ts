/** The text as the readers see it: folded, without its own leading mark, white space and struck parts, with the way back to the source. */
import type { Span } from "../grid/grid";
import { fold, sourceSpan } from "./fold";
import { leadingMarksEnd } from "./marks";

/** White space before a character: none, a space, or a line break. */
export type Gap = 0 | 1 | 2;

export interface Stream {
  readonly text: string;
  /** `gaps[i]`: what stood between character i and the one before it. */
  readonly gaps: readonly Gap[];
  /** How deep in brackets each character stands (the brackets themselves count as inside). */
  readonly depths: readonly number[];
  /** Source offsets of `from`–`to`. */
  span(from: number, to: number): Span;
  /** A sticky pattern at a place: the text matched, or "" (patterns must not match the empty text to succeed). */
  match(pattern: RegExp, at: number): string;
  /** The characters before `at`, at most `length` and not beyond `floor`. */
  before(at: number, length: number, floor?: number): string;
  /** The characters from `at`, at most `length`. */
  after(at: number, length: number): string;
  /** Characters looked at so far: what the tests hold to be linear in the text's length. */
  readonly work: { steps: number };
}

/** Zero-width characters and the soft hyphen: they separate nothing a reader sees. */
const INVISIBLE: ReadonlySet<string> = new Set(["\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad"]);

const OPEN = "([{「『【〈《〔";
const CLOSE = ")]}」』】〉》〕";

/** What a character is to the stream, by its code: most are text and looked up in one step. */
const TEXT = 0;
const BREAK = 1;
const SPACE = 2;
const OPENING = 3;
const CLOSING = 4;
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < KINDS.length; code++) {
  const ch = String.fromCharCode(code);
  if (/[\n\r\u2028\u2029]/.test(ch)) KINDS[code] = BREAK;
  else if (/\s/.test(ch) || INVISIBLE.has(ch)) KINDS[code] = SPACE;
  else if (OPEN.includes(ch)) KINDS[code] = OPENING;
  else if (CLOSE.includes(ch)) KINDS[code] = CLOSING;
}

/** Tells of rising places whether they lie inside one of the spans; each span is looked at once. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let end = 0;
  return (at) => {
    for (let span = sorted[next]; span !== undefined && span[0] <= at; span = sorted[++next]) end = Math.max(end, span[1]);
    return at < end;
  };
}

/** Builds the stream of a text; `struck` are the struck-through parts to leave out. */
export function toStream(source: string, struck: readonly Span[] = []): Stream {
  const folded = fold(source);
  const isStruck = insideOf(struck);
  let text = "";
  const gaps: Gap[] = [];
  const places: number[] = [];
  const depths: number[] = [];
  let gap: Gap = 0;
  let depth = 0;
  for (let i = leadingMarksEnd(folded.text); i < folded.text.length; i++) {
    const kind = KINDS[folded.text.charCodeAt(i)] ?? TEXT;
    if (kind === BREAK) gap = 2;
    else if (kind === SPACE) gap = gap === 2 ? 2 : 1;
    else if (struck.length === 0 || !isStruck(folded.map[i] ?? 0)) {
      if (kind === OPENING) depth++;
      text += folded.text.charAt(i);
      gaps.push(gap);
      places.push(i);
      depths.push(depth);
      if (kind === CLOSING && depth > 0) depth--;
      gap = 0;
    } else if (gap === 0) gap = 1;
  }
  const work = { steps: 0 };
  return {
    text,
    gaps,
    depths,
    work,
    span: (from, to) => sourceSpan(folded, places[from] ?? 0, (places[to - 1] ?? 0) + 1),
    match(pattern, at) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0] ?? "";
      work.steps += found.length + 1;
      return found;
    },
    before(at, length, floor = 0) {
      const from = Math.max(floor, at - length, 0);
      work.steps += Math.max(0, at - from);
      return from < at ? text.slice(from, at) : "";
    },
    after(at, length) {
      work.steps += Math.min(length, Math.max(0, text.length - at));
      return text.slice(at, at + length);
    },
  };
}

/** False where white space parts two figures of the passage: they are two numbers then. */
export function isSolid(stream: Stream, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) {
    if (stream.gaps[i] !== 0 && /\d/.test(stream.text.charAt(i)) && /\d/.test(stream.text.charAt(i - 1))) return false;
  }
  return true;
}
