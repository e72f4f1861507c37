/** Numbers with their surroundings: what both the target and the report reader look at. */
import { comparisonAfter, prefixBefore, type Comparison, type Prefix } from "./comparators";
import { labelOf, sentenceBefore } from "./label";
import type { DateToken, QuantityToken, Token } from "./scan";
import type { Stream } from "./stream";

export interface Phrase {
  token: QuantityToken;
  /** Place among the tokens. */
  index: number;
  prefix: Prefix;
  comparison: Comparison;
  label: string;
  /** The words before the number, back to the last full stop or the number before. */
  before: string;
  /** End of the number before, with its comparing words. */
  floor: number;
  /** Start of the next number; the text's length where there is none. */
  ceiling: number;
  depth: number;
  /** The date that directly labels the number: R5:70.3%, 70.3%(R5), 令和5年度 70.3%. */
  dated: DateToken | null;
}

/** The amounts of a stream with their words; tokens are those of `scan`. */
export function readPhrases(stream: Stream, tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let floor = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== "quantity") return;
    const comparison = comparisonAfter(stream, token.to, token.unit);
    const next = nextQuantity(tokens, index);
    const ceiling = next?.from ?? stream.text.length;
    const before = sentenceBefore(stream, token.from, floor);
    const previous = phrases.at(-1);
    const adjoining = previous !== undefined && sharesSubject(stream, previous, token);
    phrases.push({
      token,
      index,
      comparison,
      floor,
      ceiling,
      before,
      prefix: prefixBefore(stream.before(token.from, 24, floor)),
      label: adjoining ? previous.label.replace(LAST_YEAR, "") : labelOf(stream, token.from, comparison.to, floor, ceiling),
      depth: stream.depths[token.from] ?? 0,
      dated: dateLabel(stream, tokens, index),
    });
    floor = comparison.to;
  });
  return phrases;
}

const LAST_YEAR = /[をはがの、]?(?:前年度?|昨年度?|前回|現状値?|現在|基準値?|基準年度?)(?:実績)?$/;

/** 40%以上60%以下, 3回を5回に: two numbers about the same thing. */
function sharesSubject(stream: Stream, previous: Phrase, token: QuantityToken): boolean {
  // 利用者数を前年度(62人)より2割増: the bracket interrupts the words that both numbers share.
  if (/^\)(?:より|から|比で?|に比べ|を|に対し)?(?:約|さらに)?$/.test(stream.text.slice(previous.comparison.to, token.from))) return true;
  if (previous.token.unit !== token.unit) return false;
  return previous.comparison.to === token.from || /^(?:から|を|→|⇒)$/.test(stream.text.slice(previous.token.to, token.from));
}

/** The year that labels an amount from the left (R5:70.3%, 令和5年度末の利用率 70.3%) or from a bracket on its right (70.3%(R5)). */
function dateLabel(stream: Stream, tokens: readonly Token[], index: number): DateToken | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const after = tokens[index + 1];
  if (
    after?.kind === "date" &&
    after.year !== null &&
    after.from - token.to <= 1 &&
    /^[(※@]?$/.test(stream.text.slice(token.to, after.from))
  ) {
    const closing = stream.after(after.to, 8);
    if (stream.text.slice(token.to, after.from) === "(" && /^(?:末|時点|実績|現在|調査|平均|見込み?|値|度|年度|調べ)?\)/.test(closing))
      return after;
  }
  for (let i = index - 1; i >= 0 && i >= index - 2; i--) {
    const before = tokens[i];
    if (before?.kind === "quantity") return null;
    if (before?.kind === "date" && before.year !== null) {
      const between = stream.text.slice(before.to, token.from);
      return between.length <= 24 && !/[、。]/.test(between.replace(/[、]$/, "")) ? before : null;
    }
  }
  return null;
}

function nextQuantity(tokens: readonly Token[], index: number): QuantityToken | null {
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "quantity") return token;
  }
  return null;
}

/** True where words beside the number compare: 以上, 最低, 減 … */
export const isExplicit = ({ comparison, prefix }: Phrase): boolean => comparison.explicit || prefix.op !== null;
