/** The starting level (基準値, 現状値) of a target: from its own text, else from the form's baseline column. */
import type { Span } from "../grid/grid";
import { fold, sourceSpan } from "../language";
import type { Field, Indicator, RateInput, TargetQuantity } from "../model";
import { times } from "./exact";
import { isRevision } from "./revision";

const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 };

/** 令和5年度末, R5:, R6.3, 2019年度実績: years that say when, with what belongs to them. */
const years =
  /((令和|平成|昭和)\s*(\d+|元)(年度?)?|[RHS]\d+(\.\d+)?(年度?)?|\d{4}年度?)(\s*末)?(\s*\d+\s*月(\s*末)?)?(\s*現在|\s*時点|\s*実績)?/g;

/**
 * The number of a baseline cell: "86.5（2019）" → 86.5, "約3,200人（R5）" → 3200, "1.2億円" → 120000000.
 * Null for ―, for blank, and where more than one number is left after brackets and years are taken away: nothing is guessed.
 */
export function readBaseline(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[(〔[【][^)〕\]】]*[)〕\]】]/g, " ")
    .replace(years, " ")
    .replace(/(\d),(?=\d{3})/g, "$1");
  const numbers = [...plain.matchAll(/([-▲△−]?)\s*(\d+(?:\.\d+)?)(百万|[千万億])?/g)];
  const [found] = numbers;
  if (!found || numbers.length > 1) return null;
  const size = times(Number(found[2]), scales[found[3] ?? ""] ?? 1);
  return found[1] === "" ? size : -size;
}

/** Where a number stands in a text, as it was written (４，３千円); null where it does not stand there outside `except`. */
function spanOf(text: string, value: number, except: Span): Span | null {
  const folded = fold(text);
  for (const match of folded.text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(百万|[千万億])?/g)) {
    const size = times(Number((match[1] ?? "").replace(/,/g, "")), scales[match[2] ?? ""] ?? 1);
    const span = sourceSpan(folded, match.index, match.index + match[0].trimEnd().length);
    if (size === Math.abs(value) && (span[1] <= except[0] || span[0] >= except[1])) return span;
  }
  return null;
}

/**
 * The baseline of one quantity as an input of its rate; null where there is none. A number before a revision (6回→8回に見直し) is the
 * former target and no starting level.
 */
export function baselineOf(indicator: Indicator, quantity: TargetQuantity): RateInput | null {
  const { target, baseline } = indicator;
  const input = (value: number, field: Field | null, except: Span): RateInput => ({
    role: "baseline",
    value,
    unit: quantity.unit,
    cell: field?.cell ?? null,
    span: field && spanOf(field.text, value, except),
  });
  if (quantity.baseline !== null && !isRevision(target?.text ?? "")) return input(quantity.baseline, target, quantity.span);
  const single = target?.quantities.length === 1;
  const value = baseline && single ? readBaseline(baseline.text) : null;
  return value === null ? null : input(value, baseline, [0, 0]);
}
