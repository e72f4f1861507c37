/** Which numbers of a target text state the present or a past level, and not the aim. */
import { isExplicit, type Phrase } from "./phrases";
import type { Stream } from "./stream";

export interface RoleContext {
  stream: Stream;
  phrases: readonly Phrase[];
  fiscalYear: number | null;
  years: Years;
}

/** The years that label numbers of the text, taken together. */
interface Years {
  all: ReadonlySet<number>;
  latest: number;
  /** Latest year of a number that words mark as what is aimed at. */
  aimed: number;
  /** How many numbers of a unit carry no year. */
  undated: ReadonlyMap<string, number>;
}

/** What the roles of a text's numbers are decided by. */
export function roleContext(stream: Stream, phrases: readonly Phrase[], fiscalYear: number | null): RoleContext {
  const all = new Set<number>();
  const undated = new Map<string, number>();
  let aimed = -Infinity;
  for (const phrase of phrases) {
    const year = phrase.dated?.year?.value;
    if (year === undefined) undated.set(phrase.token.unit, (undated.get(phrase.token.unit) ?? 0) + 1);
    else {
      all.add(year);
      if (isAim(stream, phrase) || isExplicit(phrase)) aimed = Math.max(aimed, year);
    }
  }
  const latest = [...all].reduce((a, b) => Math.max(a, b), -Infinity);
  return { stream, phrases, fiscalYear, years: { all, latest, aimed, undated } };
}

const PRESENT =
  "実績見込み?|実績値?|現状値?|現況(?![届調報図])値?|現在値?|現在|現行|前年同期|前年同月|前年度?|昨年度?|一昨年度?|前回|基準値|基準年度?|当初値|従来|策定時|直近値?|直近|これまで|過去|見込み?値?|推移|初期値|参考値|参考(?![人書文図資様])";
const PRESENT_WORD = new RegExp(`(?:${PRESENT})(?![\\s\\S]*(?:${PRESENT}))`);
/** Words that turn "last year" into something to compare with. */
const COMPARED = /比|より|以上|以下|上回|下回|超え|維持|から(?!の実績)|に対し|水準|並み|目標|今年度?|本年度?|当年度?|→|⇒|を$/;

/** 現状の課題を踏まえた研修: the present is spoken of, not measured. */
const CLAUSAL = /を|踏まえ|ため|よう|して|、|に応じ|に合わせ/;

/** 45%→50%, 50件から60件に, 30件を40件に: the level that is left behind. */
export function leadsOver({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined) return false;
  const between = stream.text.slice(phrase.comparison.to, next.token.from);
  if (between.length > 40) return false;
  if (/→|⇒|➡|⇨|➔|⟶|▶/.test(between) && !/[→⇒].*[。]/.test(between)) return true;
  const sameUnit = phrase.token.unit === next.token.unit || phrase.token.unit === "" || next.token.unit === "";
  if (!sameUnit || isExplicit(phrase)) return false;
  const lands = /^(?:程度)?(?:以上|以下)?(?:へ|に(?!か|お|つ|係|よ|対|向|参|出)|まで)/.test(stream.after(next.token.to, 6));
  if (/^\)?(?:\([^()]{1,12}\))?から(?:、|.{0,20}までに)?(?:約|概ね|およそ|年|月|週|年間)?$/.test(between)) return true;
  return (
    /^(?:\([^()]{1,12}\))?(?:だった|である|の)?.{0,12}(?:を|から)、?(?:.{0,12}までに)?(?:約)?$/.test(between) &&
    lands &&
    !/開催|実施|[。]/.test(between)
  );
}

/** Present and past levels: 現状45%, (R5: 70.3%), 令和5年度実績 18,495件, and the years of a series. */
export function isPast(context: RoleContext, index: number): boolean {
  const phrase = context.phrases[index];
  // 前年度の1.5倍 asks for a multiple of the level before.
  if (phrase === undefined || phrase.comparison.change !== null || phrase.token.unit === "倍" || isStep(phrase)) return false;
  if (isExplicit(phrase)) return isSurpassed(context, index);
  const words = phrase.depth > 0 ? bracketBefore(context.stream, phrase) : phrase.before;
  if (isNamedLevel(context.stream, phrase)) return true;
  const found = PRESENT_WORD.exec(words);
  if (
    found !== null &&
    !COMPARED.test(words.slice(found.index + found[0].length)) &&
    !CLAUSAL.test(words.slice(found.index + found[0].length))
  )
    return true;
  if (/^\((?:現状|現在|実績|前年度?|昨年度?|基準|直近)(?:値|末|時点|年度?)?\)/.test(context.stream.after(phrase.comparison.to, 8)))
    return !/目標/.test(phrase.before.slice(-10));
  return pastYear(context, phrase) || continuesPast(context, index);
}

/** 前年度+1.0ポイント: a step from last year's level. */
const isStep = ({ token, depth, before }: Phrase): boolean =>
  token.sign !== null && depth === 0 && /(?:前年度?|昨年度?|前回|現状)(?:実績|値)?$/.test(before);

/** 令和5年度の参加者数(120人)を上回る130人: the number to surpass is the present level where the new one follows. */
function isSurpassed({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined || (phrase.comparison.op !== ">" && phrase.comparison.op !== "<")) return false;
  return next.token.unit === phrase.token.unit && /^[^、。]{0,6}$/.test(stream.text.slice(phrase.comparison.to, next.token.from));
}

/** 前年度(62人)より, 現状(45%)から: the bracket gives the level that the word before it names. */
function isNamedLevel(stream: Stream, { token, comparison }: Phrase): boolean {
  const named = new RegExp(`(?:${PRESENT})(?:の?[一-龠]{1,8}(?:数|額|率|値|量|実績))?\\((?:約|延べ|計)?$`).test(
    stream.before(token.from, 24)
  );
  return named && /^[^()]{0,8}\)/.test(stream.after(comparison.to, 9));
}

/** The words of the bracket that a phrase stands in, from its opening. */
function bracketBefore(stream: Stream, phrase: Phrase): string {
  let from = phrase.token.from;
  while (from > 0 && phrase.token.from - from < 60 && (stream.depths[from - 1] ?? 0) >= phrase.depth) from--;
  stream.work.steps += phrase.token.from - from;
  return stream.text.slice(from, phrase.token.from);
}

/** A number labelled with a year that is over, or with any year where other numbers show that it is history. */
function pastYear({ stream, phrases, fiscalYear, years }: RoleContext, phrase: Phrase): boolean {
  const date = phrase.dated;
  if (date === null || date.year === null) return false;
  const behind = stream.text.slice(date.to, Math.max(date.to, phrase.token.from));
  if (/^(?:度)?末?(?:まで|目標|に(?!お))|目標|比/.test(behind)) return false;
  if (/実績|現在|時点|調査|推移/.test(behind + stream.after(date.to, 3))) return true;
  const year = date.year.value;
  const before = stream.text.slice(Math.max(0, phrase.token.from - 200), phrase.token.from);
  stream.work.steps += 200;
  if (/推移|実績/.test(before) && !/目標/.test(before.slice(-20))) return true;
  if (fiscalYear !== null && date.year.kind !== "eraless" && date.year.kind !== "eraless-fiscal") return year < fiscalYear;
  // Without the document's year only the years before 令和2年度 are surely over.
  if (fiscalYear === null && year < 2020) return true;
  const undated = phrase.token.unit === "" ? years.undated.size > 0 : years.undated.has(phrase.token.unit);
  const later = years.aimed > year || (years.latest - year >= 2 && !years.all.has(year + 1));
  return undated || later || (phrase.depth > 0 && phrases.length > 1);
}

/** A dated number that words mark as what is aimed at. */
function isAim(stream: Stream, phrase: Phrase): boolean {
  const date = phrase.dated;
  return (
    date !== null && (/目標|まで/.test(stream.text.slice(date.to, Math.max(date.to, phrase.token.from))) || /目標/.test(phrase.before))
  );
}

/** 令和5年度実績 件数18,495件、金額361,249千円: the second number continues the first one's list with another unit. */
function continuesPast(context: RoleContext, index: number): boolean {
  const phrase = context.phrases[index];
  const previous = context.phrases[index - 1];
  if (phrase === undefined || previous === undefined || phrase.token.unit === previous.token.unit) return false;
  const between = context.stream.text.slice(previous.comparison.to, phrase.token.from);
  if (between === "" && previous.dated !== null) return isPast(context, index - 1);
  if (!/^[、,・と]?[^、。()\d]{0,8}$/.test(between) || between.replace(/[、,・と]/, "") === "" || /目標|今年|本年|→/.test(between))
    return false;
  return /実績|推移/.test(previous.before) && isPast(context, index - 1);
}
