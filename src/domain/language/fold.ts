/** Width and compatibility folding that remembers where each character came from. */
import type { Span } from "../grid/grid";
import { remember } from "./remember";

/** A folded text. `map[i]` is the UTF-16 offset in the source of the character that gave `text[i]`; `map[text.length]` is the source's length. */
export interface Folded {
  readonly text: string;
  readonly map: readonly number[];
}

/** Dakuten and handakuten, also half width: they join the character before them (ｶﾞ → ガ). */
const isSoundMark = (code: number): boolean => code === 0xff9e || code === 0xff9f || code === 0x3099 || code === 0x309a;

/** ①, ⑴, ⒈, ㊀, ❶ and ½ keep their form: as plain digits they could not be told from numbers. ⑴ is a mark and becomes "(1)". */
const keepsForm = (code: number): boolean =>
  (code >= 0x2460 && code <= 0x2473) ||
  (code >= 0x2488 && code <= 0x24ff) ||
  (code >= 0x2776 && code <= 0x2793) ||
  (code >= 0x3251 && code <= 0x32bf) ||
  (code >= 0xbc && code <= 0xbe) ||
  (code >= 0x2150 && code <= 0x215f);

const isSuperscript = (code: number): boolean => code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2099);

/** Kanji, kana and the commonest marks, which NFKC leaves as they are. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fe) ||
  code === 0x3001 ||
  code === 0x3002;

/** A single character folded; full-width ASCII by its distance, the rest by the tables of NFKC. */
function foldOne(piece: string, code: number): string {
  if (piece.length > 1) return piece.normalize("NFKC");
  if (code < 0x80 || isPlain(code)) return piece;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : piece.normalize("NFKC");
}

/** The last texts folded: reader, assessment and rules ask for a cell's text many times in a row. */
const recent = remember(foldText);

/**
 * NFKC of a text, character by character, with offsets back. Circled numbers and vulgar fractions stay as they are, superscripts are folded after
 * "m" only (m² → m2). White space is kept (as NFKC leaves it). Never fails.
 */
export function fold(text: string): Folded {
  return recent(text);
}

function foldText(text: string): Folded {
  let out = "";
  const map: number[] = [];
  let last = "";
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    let end = at + (code > 0xffff ? 2 : 1);
    while (end < text.length && isSoundMark(text.charCodeAt(end))) end++;
    const piece = text.slice(at, end);
    const asIs = keepsForm(code) || (isSuperscript(code) && !/[mM]/.test(last));
    const folded = asIs ? piece : foldOne(piece, code);
    for (let i = 0; i < folded.length; i++) map.push(at);
    out += folded;
    last = folded.slice(-1);
    at = end;
  }
  map.push(text.length);
  return { text: out, map };
}

/** Offsets of the source that `from`–`to` of the folded text came from: whole source characters, so that the span always shows what was read. */
export function sourceSpan(folded: Folded, from: number, to: number): Span {
  const start = folded.map[from] ?? 0;
  let next = to;
  const last = folded.map[to - 1] ?? start;
  while (next < folded.text.length && folded.map[next] === last) next++;
  return [start, folded.map[next] ?? last];
}
