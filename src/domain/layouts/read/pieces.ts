/** Cutting a column's text at its marks: the (1)(2)… of an item, and the ①② below them. */
import { splitMarks } from "../../language/marks";
import type { Part, Source } from "./source";

/** The kinds of mark that make sub-items. ○ and ・ do not. */
export type MarkStyle = "paren" | "circled";

/** A mark in a source: "(1)" or "①", "②-1". */
export interface Mark {
  readonly style: MarkStyle;
  readonly mark: string;
  readonly from: number;
  /** Where the text behind the mark begins. */
  readonly body: number;
}

const PAREN = /^\(\d{1,2}\)$/;
const CIRCLED = /^[①-⑳㉑-㉟㊱-㊿](?:-\d{1,2})?$/;

/** The marks of a whole text in order. */
export function marksOf(text: string): Mark[] {
  return splitMarks(text).flatMap(({ mark, span, body }): Mark[] => {
    const style = PAREN.test(mark) ? "paren" : CIRCLED.test(mark) ? "circled" : null;
    return style === null ? [] : [{ style, mark, from: span[0], body: body[0] }];
  });
}

/** A piece: its mark, the whole with everything below it, and where the text behind the mark begins. */
export interface Piece {
  readonly mark: string;
  readonly whole: Part;
  readonly body: number;
}

/** A text cut at one style of mark. `head` is what stands before the first one. */
export interface Cut {
  readonly head: Part;
  readonly pieces: readonly Piece[];
}

/** Cuts a part of a source at the marks of one style; no pieces where there are none. */
export function cutAt(source: Source, marks: readonly Mark[], part: Part, style: MarkStyle): Cut {
  const own = marks.filter((mark) => mark.style === style && mark.from >= part.from && mark.from < part.to);
  const first = own[0]?.from ?? part.to;
  return {
    head: source.trimmed({ from: part.from, to: first }),
    pieces: own.map((mark, i) => ({
      mark: mark.mark,
      whole: source.trimmed({ from: mark.from, to: own[i + 1]?.from ?? part.to }),
      body: mark.body,
    })),
  };
}
