/** Numbers in front of lines, of whatever kind people write: (1) ⑴ ① 1. 1) ア. (ア). */
import { remember } from "../../language/remember";
import { markOf } from "./numbering";

export type MarkKind = "paren" | "circled" | "dot" | "half" | "kana";

export interface LineMark {
  kind: MarkKind;
  order: number;
  /** As written. */
  mark: string;
  at: number;
}

const KANA = "アイウエオカキクケコサシスセソタチツテト";
const MARK =
  /(^|\n)([ \t\u3000]*)([(（][0-9０-９]{1,2}[)）]|[⑴-⒇]|[①-⑳]|[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|[)）])|[(（]?[ア-ト][)）.．])/gu;

/** The numbers in front of the lines of a text. */
export function lineMarks(text: string): readonly LineMark[] {
  return recent(text);
}

/** Several columns of a row are compared with its first one. */
const recent = remember(find);

function find(text: string): readonly LineMark[] {
  return [...text.matchAll(MARK)].flatMap((match) => {
    const [, newline = "", space = "", mark = ""] = match;
    const read = readMark(mark);
    return read ? [{ ...read, mark, at: match.index + newline.length + space.length }] : [];
  });
}

function readMark(mark: string): { kind: MarkKind; order: number } | null {
  const code = mark.codePointAt(0) ?? 0;
  if (code >= 0x2474 && code <= 0x2487) return { kind: "paren", order: code - 0x2473 };
  if (code >= 0x2460 && code <= 0x2473) return { kind: "circled", order: code - 0x245f };
  const folded = mark.normalize("NFKC");
  const number = /\d+/.exec(folded)?.[0];
  if (number !== undefined)
    return { kind: folded.startsWith("(") ? "paren" : folded.endsWith(".") ? "dot" : "half", order: Number(number) };
  const kana = KANA.indexOf(folded.replace(/[().]/g, ""));
  return kana < 0 ? null : { kind: "kana", order: kana + 1 };
}

/** 2 → "(2)", "②", "2.", "2)", "イ." */
export function lineMark(kind: MarkKind, order: number): string {
  if (kind === "paren" || kind === "circled") return markOf(kind, order);
  if (kind === "kana") return `${KANA.charAt(order - 1)}.`;
  return `${order}${kind === "dot" ? "." : ")"}`;
}

/** The text with all these marks in one kind. */
export function inKind(text: string, marks: readonly LineMark[], kind: MarkKind): string {
  return [...marks].reverse().reduce((all, { at, mark, order, kind: own }) => {
    return own === kind ? all : all.slice(0, at) + lineMark(kind, order) + all.slice(at + mark.length);
  }, text);
}
