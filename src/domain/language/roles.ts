/** Which numbers of a target text are targets, and which only speak of the present level, a whole, a part, or what an indicator counts. */
import { ACTION_NOUNS } from "./actions";
import type { Phrase } from "./phrases";
import type { Stream } from "./stream";

export type Role = "target" | "baseline" | "aside";

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
      if (isAim(stream, phrase) || explicit(phrase)) aimed = Math.max(aimed, year);
    }
  }
  const latest = [...all].reduce((a, b) => Math.max(a, b), -Infinity);
  return { stream, phrases, fiscalYear, years: { all, latest, aimed, undated } };
}

const PRESENT = "実績見込み?|実績値?|現状値?|現況値?|現在値?|現在|現行|前年同期|前年同月|前年度?|昨年度?|一昨年度?|前回|基準値|基準年度?|当初値|従来|策定時|直近値?|直近|これまで|過去|見込み?値?|推移|初期値|参考値?|参考";
const PRESENT_WORD = new RegExp(`(?:${PRESENT})(?![\\s\\S]*(?:${PRESENT}))`);
/** Words that turn "last year" into something to compare with. */
const COMPARED = /比|より|以上|以下|上回|下回|超え|維持|から(?!の実績)|に対し|水準|並み|目標|今年度?|本年度?|当年度?|→|⇒|を$/;

/** 現状の課題を踏まえた研修: the present is spoken of, not measured. */
const CLAUSAL = /を|踏まえ|ため|よう|して|、|に応じ|に合わせ/;

/** The role of one phrase. */
export function roleOf(context: RoleContext, index: number): Role {
  const phrase = context.phrases[index];
  if (phrase === undefined) return "aside";
  if (isWhole(context, phrase) || isDefinition(context, index)) return "aside";
  if (leadsOver(context, index)) return "baseline";
  if (isPast(context, index)) return "baseline";
  if (isBreakdown(context, index) || isAttribute(context.stream, phrase)) return "aside";
  return "target";
}

const explicit = ({ comparison, prefix }: Phrase): boolean => comparison.explicit || prefix.op !== null;

/** 5地区中3地区, 48校のうち40校, 対象者1,240人: the whole that something is counted in. */
function isWhole({ stream, phrases }: RoleContext, phrase: Phrase): boolean {
  const behind = stream.after(phrase.comparison.to, 8);
  const near = phrase.ceiling < stream.text.length && phrase.ceiling - phrase.comparison.to <= 14;
  if (near && /^(?:の?うち|中(?![学央高小心])|に対し(?!する))/.test(behind)) return true;
  if (explicit(phrase)) return false;
  if (phrases.length > 1 && /(?:対象(?:者|校|施設|世帯|児童|事業所|人数|件数|となる)?数?|母数|総数|定員|人口|会員数|全体)(?:は|:|が|の|全)*$/.test(phrase.before.slice(-14)) && phrase.depth > 0) return true;
  return /^[/／](?=\D)/.test(behind) === false && /[/／](?:対象|全)[^\d]{0,8}$/.test(phrase.before);
}

const INDICATOR = "割合|比率|構成比|率|者数|数|人数|件数|額|人口|世帯|企業|事業所|経営体|の者|団体|自治体|施設|市民|高齢者|住民|区民|児童|生徒|職員";
const COUNTED = new RegExp(`(?:${INDICATOR})(?:は|が|を|:|の|に|で|について|\\(%\\)|\\(人\\)|\\(件\\))?(?:約|最低|年間|計)?$`);
const DIRECTED = new RegExp(`(?:${INDICATOR})(?:の|を|が)?(?:増|減|向上|拡大|縮小|削減|維持|上昇|低下|改善)`);
/** 45時間超の職員数を半減: the number picks out what is counted. */
const SELECTED = /^の[^、。]{0,12}(?:数|割合|率)(?:を|が|の)[^、。]{0,8}(?:前年|半|減|増|抑|ゼロ|解消|維持|全国|県平均)/;
const CLAUSE = /[。、;]/;

/** 週1回以上運動する人の割合 50%, 1千万円以上の経営体数: a number that says what an indicator counts. */
function isDefinition({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined || phrase.comparison.change !== null) return false;
  const rest = stream.text.slice(phrase.comparison.to, Math.min(phrase.ceiling, phrase.comparison.to + 60));
  stream.work.steps += rest.length;
  const stop = rest.search(CLAUSE);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  const modifies = /^(?:の(?!達成|実施|開催)|を|に|で|が)?.*(?:する|した|している|して|いる|ある|ない|られる|れる|った|の)/.test(clause);
  if (isBracketed(stream, phrases, index)) return true;
  if (!modifies || endsPredicate(stream, phrase.comparison.to, clause.length)) return false;
  const next = phrases[index + 1];
  const reaches = stop < 0 && next !== undefined && next.token.from === phrase.ceiling && rest.length < 60;
  if (reaches && COUNTED.test(clause) && (next.depth <= phrase.depth || stream.text.charAt(next.token.from - 1) === "(")) return explicit(phrase) || next.token.unit === "%";
  if (!phrase.comparison.explicit) return false;
  // 1,000㎡以上の土地取引の届出 10件: a measure that picks out the things counted behind it.
  if (reaches && clause.startsWith("の") && MEASURED.test(phrase.token.unit) && !next.comparison.explicit && next.token.unit !== phrase.token.unit) return true;
  return SELECTED.test(clause) || DIRECTED.test(clause) || (/(?:割合|比率|率)$/.test(clause) && /する|した|して|いる|ある|れる|の/.test(clause));
}

/** スポーツ実施率(週1回以上)を65%に: a bracket behind the indicator's name says what it counts. */
function isBracketed(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined || phrase.depth === 0 || next.depth >= phrase.depth) return false;
  const opening = /((?:率|割合|者|数|人口|比率|額))\([^()]{0,16}$/.test(stream.before(phrase.token.from, 20));
  return opening && /^[^()。、]{0,10}\)(?:を|は|が|の|:|について|で)?[^、。]{0,6}$/.test(stream.text.slice(phrase.comparison.to, next.token.from));
}

const MEASURED = /^(?:m2|m3|km2?|ha|m|円|歳|時間|分|kW|t|kg|段階|階|床|か月|日)$/;

const ENDS = new RegExp(`(?:${ACTION_NOUNS})$`);

/** True where a doing ends inside the clause before white space: 2回以上の開催␣参加率80%. */
function endsPredicate(stream: Stream, from: number, length: number): boolean {
  for (let i = 1; i < length; i++) {
    if (stream.gaps[from + i] !== 0 && !/[率数者額比度件ぁ-ん]/.test(stream.text.charAt(from + i)) && ENDS.test(stream.text.slice(Math.max(from, from + i - 6), from + i))) return true;
  }
  return false;
}

/** 45%→50%, 50件から60件に, 30件を40件に: the level that is left behind. */
function leadsOver({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined) return false;
  const between = stream.text.slice(phrase.comparison.to, next.token.from);
  if (between.length > 40) return false;
  if (/→|⇒|➡|⇨|➔|⟶|▶/.test(between) && !/[→⇒].*[。]/.test(between)) return true;
  const sameUnit = phrase.token.unit === next.token.unit || phrase.token.unit === "" || next.token.unit === "";
  if (!sameUnit || explicit(phrase)) return false;
  const lands = /^(?:程度)?(?:以上|以下)?(?:へ|に(?!か|お|つ|係|よ|対|向|参|出)|まで)/.test(stream.after(next.token.to, 6));
  if (/^\)?(?:\([^()]{1,12}\))?から(?:、|.{0,20}までに)?(?:約|概ね|およそ|年|月|週|年間)?$/.test(between)) return true;
  return /^(?:\([^()]{1,12}\))?(?:だった|である|の)?.{0,12}(?:を|から)、?(?:.{0,12}までに)?(?:約)?$/.test(between) && lands && !/開催|実施|[。]/.test(between);
}

/** Present and past levels: 現状45%, (R5: 70.3%), 令和5年度実績 18,495件, and the years of a series. */
function isPast(context: RoleContext, index: number): boolean {
  const phrase = context.phrases[index];
  if (phrase === undefined || phrase.comparison.change !== null) return false;
  if (explicit(phrase)) return isSurpassed(context, index);
  const words = phrase.depth > 0 ? bracketBefore(context.stream, phrase) : phrase.before;
  const found = PRESENT_WORD.exec(words);
  if (found !== null && !COMPARED.test(words.slice(found.index + found[0].length)) && !CLAUSAL.test(words.slice(found.index + found[0].length))) return true;
  if (/^\((?:現状|現在|実績|前年度?|昨年度?|基準|直近)(?:値|末|時点|年度?)?\)/.test(context.stream.after(phrase.comparison.to, 8))) return !/目標/.test(phrase.before.slice(-10));
  return pastYear(context, phrase) || continuesPast(context, index);
}

/** 令和5年度の参加者数(120人)を上回る130人: the number to surpass is the present level where the new one follows. */
function isSurpassed({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined || (phrase.comparison.op !== ">" && phrase.comparison.op !== "<")) return false;
  return next.token.unit === phrase.token.unit && /^[^、。]{0,6}$/.test(stream.text.slice(phrase.comparison.to, next.token.from));
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
  if (date?.year == null) return false;
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
  return date !== null && (/目標|まで/.test(stream.text.slice(date.to, Math.max(date.to, phrase.token.from))) || /目標/.test(phrase.before));
}

/** 令和5年度実績 件数18,495件、金額361,249千円: the second number continues the first one's list with another unit. */
function continuesPast(context: RoleContext, index: number): boolean {
  const phrase = context.phrases[index];
  const previous = context.phrases[index - 1];
  if (phrase === undefined || previous === undefined || phrase.token.unit === previous.token.unit) return false;
  const between = context.stream.text.slice(previous.comparison.to, phrase.token.from);
  if (between === "" && previous.dated !== null) return isPast(context, index - 1);
  if (!/^[、,・と]?[^、。()\d]{0,8}$/.test(between) || between.replace(/[、,・と]/, "") === "" || /目標|今年|本年|→/.test(between)) return false;
  return /実績|推移/.test(previous.before) && isPast(context, index - 1);
}

/** 計6回(対面4回、オンライン2回), 55%以上(対象者…), 60人(うち女性…), 300名(前年度比20名増): what a bracket behind a number adds. */
function isBreakdown({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined) return false;
  const { token, comparison, prefix, before } = phrase;
  const previous = phrases[index - 1];
  const partOfWhole = previous !== undefined && !/^の?うち/.test(stream.after(previous.comparison.to, 3));
  if (comparison.change === null && !explicit(phrase) && /うち[^、。\d]{0,10}$/.test(before) && partOfWhole) return true;
  const outer = phrase.depth === 0 ? undefined : phrases.slice(Math.max(0, index - 12), index).reverse().find(({ depth }) => depth < phrase.depth);
  if (outer === undefined) return false;
  const open = stream.text.slice(outer.comparison.to, token.from);
  if (open.length > 60 || !/^[^。、()]{0,12}\(/.test(open)) return false;
  if (comparison.change !== null || token.sign !== null) return /比|前年|昨年|より/.test(open);
  const sameUnit = outer.token.unit === token.unit;
  if (explicit(phrase) && /うち[^、。]{0,10}$/.test(before)) return false;
  if (explicit(phrase) && outer.token.unit === "%" && /^(?:日|日間|時間|分|か月|週間)$/.test(token.unit)) return true;
  if (explicit(phrase) || prefix.each) return sameUnit && token.unit !== "%" && !prefix.each;
  if (sameUnit) return !/今年度|本年度|当年度/.test(open);
  if (/(?:年間?|月|週|毎年|毎月|毎週)$/.test(before)) return false;
  return phrase.label === "" || outer.token.unit === "%" || token.unit === "%" || /対象|内訳|全|前年|昨年|現状|参考|定員|予算|事業費|単価|1人/.test(phrase.label);
}

/** 3市連携による…, 全10地区の特性を踏まえた…: the places are given. */
const GIVEN = /^(?:連携|合同|共同|共催|の(?:特性|特色|状況|実情|課題|住民|意見|現状|連携|枠組|協力|うち))/;

/** 3大学と連携, 2地区について, 定員60人の保育園: numbers of things that are there, not of things to do. */
function isAttribute(stream: Stream, phrase: Phrase): boolean {
  if (explicit(phrase)) return false;
  const behind = stream.after(phrase.comparison.to, 30).replace(/^\([^()]{1,20}\)/, "").slice(0, 8);
  if (/^(?:と(?:の)?(?:連携|協働|協力|連絡|調整)|で構成|からなる|にまたが|を結ぶ|との間|制(?!作)|体制|以外|について|に関する|に係る|を除く|でも|への(?:対応|対策|備え))/.test(behind)) return true;
  if (/^(?:市|町|村|市町村?|県|大学|地区|地域|団体|圏域|自治体|校区?)$/.test(phrase.token.unit) && GIVEN.test(behind)) return true;
  if (behind.startsWith("規模") && /人口(?:約)?$/.test(phrase.before)) return true;
  if (/^の(?!整備|改良|新設|設置|確保|増)/.test(behind) && /(?:定員|容量|幅員|床面積|敷地面積|高さ|規模|出力)(?:約)?$/.test(phrase.before)) return true;
  // 1校1取組: a slogan.
  return phrase.token.value === 1 && /[1一](?:人|校|地区|団体|家庭|世帯|園|課|職場|地域|自治会)$/.test(phrase.before);
}
