/** The day or month that a reported number belongs to: 9月末現在, R6.3月末, 5月14日, 10月に1回. */
import { isoDate, isoMonth, monthEnd } from "./civilDate";
import { nearestEraYear } from "./eras";
import { yearOfMonth } from "./fiscalYear";
import type { Phrase } from "./phrases";
import type { DateToken, Token } from "./scan";
import type { Stream } from "./stream";

const STOP = /[。;※①-⑳○●◆■]/;

/** "2024-09-30", or "2024-06" where only a month is named; null where there is none or its year cannot be known. */
export function asOfPhrase(stream: Stream, tokens: readonly Token[], phrase: Phrase, fiscalYear: number | null): string | null {
  const before = dateBefore(stream, tokens, phrase);
  const date = before ?? dateBehind(stream, tokens, phrase);
  if (date === null || date.month === null || date.month < 1 || date.month > 12) return null;
  const written =
    date.year === null ? null : /^eraless/.test(date.year.kind) ? nearestEraYear(date.year.value, fiscalYear) : date.year.value;
  const fiscal = date.year === null || date.year.kind === "fiscal" || date.year.kind === "eraless-fiscal";
  const base = date.year === null ? fiscalYear : written;
  if (base === null) return null;
  const year = fiscal ? yearOfMonth(base, date.month) : base;
  if (date.day !== null) return isoDate(year, date.month, date.day);
  const whole = date.part === "end" || /^(?:末|現在|時点|まで|中|:)/.test(stream.after(date.to, 3));
  return whole ? monthEnd(year, date.month) : isoMonth(year, date.month);
}

/** The nearest date before the number in its sentence. */
function dateBefore(stream: Stream, tokens: readonly Token[], phrase: Phrase): DateToken | null {
  for (let i = phrase.index - 1; i >= Math.max(0, phrase.index - 8); i--) {
    const token = tokens[i];
    if (token === undefined || phrase.token.from - token.to > 60) return null;
    const between = stream.text.slice(token.to, phrase.token.from);
    if (STOP.test(between)) return null;
    if (token.kind !== "date" || token.month === null) continue;
    const depth = stream.depths[token.from] ?? 0;
    if (depth > phrase.depth) continue;
    return token;
  }
  return null;
}

/** A single date in a bracket right behind: 1回開催(5月14日). */
function dateBehind(stream: Stream, tokens: readonly Token[], phrase: Phrase): DateToken | null {
  const next = tokens[phrase.index + 1];
  if (next?.kind !== "date" || next.month === null || tokens[phrase.index + 2]?.kind === "date") return null;
  // 36.8%(4月1日 35.2%): the date is that of the number behind it.
  const following = tokens[phrase.index + 2];
  if (following?.kind === "quantity" && following.unit === phrase.token.unit && !stream.text.slice(next.to, following.from).includes(")"))
    return null;
  const between = stream.text.slice(phrase.comparison.to, next.from);
  return /^[^、。ぁ-ん]{0,6}\($/.test(between) && stream.depths[next.from] === phrase.depth + 1 ? next : null;
}
