/** What a number of a report is: a result, or something that stands beside results. */
import type { Phrase } from "./phrases";
import { isUnderWay } from "./planned";
import type { Stream } from "./stream";

/**
 * `result`: done or planned. `restated`: the target said again. `earlier`: last year's. `rate`: a published 達成率. `change`: a difference.
 * `part`: of another number (うち…, a bracket's breakdown). `whole`: what it was counted in (対象者, 50人中). `underway`: 2地区で協議中. `rhythm`: 毎月1回.
 * `total`: the sum of numbers beside it.
 */
export type ReportRole = "result" | "restated" | "earlier" | "rate" | "change" | "part" | "whole" | "underway" | "rhythm" | "total";

const EARLIER = /前年同期|前年同月|前年度?|昨年度?|昨年同期|前回|一昨年度?|従来|現状値?|基準値|当初値|開始前/;

export function reportRoleOf(stream: Stream, phrases: readonly Phrase[], index: number, fiscalYear: number | null): ReportRole {
  const phrase = phrases[index];
  if (phrase === undefined) return "result";
  const { before, comparison, token } = phrase;
  const behind = stream.after(comparison.to, 12);
  if (/(?:目標値?|目標数|計画値?|当初予定|予定数|KPI)(?:は|の|:|を|が|である|年間|全体で?|人数|回数|件数)*(?:\(|約)?$/.test(before) || /^(?:の|という|を)?(?:年間)?(?:目標|計画)(?:値|数)?(?:に対|を|の)/.test(behind)) return "restated";
  if (/^以上?の目標|^の目標/.test(behind)) return "restated";
  if (/(?:達成率|進捗率|達成度|執行率|目標比|対目標|計画比|対計画|消化率)(?:は|が|:|の|で|約|\()*$/.test(before)) return "rate";
  const earlier = EARLIER.exec(before.slice(-24));
  if (earlier !== null) {
    const rest = before.slice(-24).slice(earlier.index + earlier[0].length);
    if (/比|より|から|に比べ|増減|差/.test(rest)) return "change";
    if (!/今年|本年|、|開催|実施|現在/.test(rest.replace(/[、]$/, ""))) return "earlier";
  }
  if (token.sign !== null || comparison.change !== null || /(?:対前年|前年|昨年)(?:度|同期)?(?:対)?比(?:で|は|:|約)?$/.test(before)) return "change";
  if (fiscalYear !== null && isEarlierYear(phrase, fiscalYear)) return "earlier";
  if (isCountedIn(behind, phrase.ceiling - comparison.to) || /[/／]$/.test(stream.before(token.from, 1))) return "whole";
  if (/(?:対象者?|対象校|対象世帯|対象施設|母数|定員|総数|対象となる|全体)(?:数|は|:|が|の|\(|全)*$/.test(before.slice(-10)) && phrases.length > 1) return "whole";
  if (/うち[^、。\d]{0,10}$/.test(before) && index > 0) {
    const outer = phrases[index - 1];
    const counted = outer !== undefined && isCountedIn(stream.after(outer.comparison.to, 12), token.from - outer.comparison.to);
    if (!counted) return "part";
  }
  if (/(?:毎月|各月|毎週|隔月|毎日|隔週|月|週)に?$/.test(before) && !/\d(?:か?月|週)に?$/.test(before)) return "rhythm";
  if (isUnderWay(stream, phrase)) return "underway";
  return bracketRole(stream, phrases, index);
}

/** 50人中43人, 15校のうち8校, 申請18件に対し16件: a number follows that is counted in this one. */
function isCountedIn(behind: string, distance: number): boolean {
  return distance <= 20 && /^(?:[^、。\d()]{0,6}の?うち(?!わけ)|中(?![学央高小])|に対し(?!する))/.test(behind);
}

function isEarlierYear({ dated }: Phrase, fiscalYear: number): boolean {
  const year = dated?.year ?? null;
  if (dated === null || year === null || year.kind === "eraless" || year.kind === "eraless-fiscal") return false;
  const fiscal = dated.month !== null && year.kind !== "fiscal" && dated.month < 4 ? year.value - 1 : year.value;
  return fiscal < fiscalYear;
}

/** Breakdowns: 5回(対面3回、オンライン2回) has parts in the bracket; 対面3回、オンライン2回、計5回 has its sum at the end. */
function bracketRole(stream: Stream, phrases: readonly Phrase[], index: number): ReportRole {
  const phrase = phrases[index];
  if (phrase === undefined) return "result";
  if (phrase.depth > 0) {
    const outer = phrases.slice(Math.max(0, index - 12), index).reverse().find(({ depth }) => depth < phrase.depth);
    const open = outer === undefined ? "" : stream.text.slice(outer.comparison.to, Math.min(phrase.token.from, outer.comparison.to + 14));
    // 36.8%(4月1日 35.2%): a level of another day beside the present one.
    const dated = /\((?:(?:R|H|令和|平成|20)\d|\d{1,2}月|\d{1,2}\/\d)/.test(open);
    if (dated && outer !== undefined && outer.token.unit === "%" && phrase.token.unit === "%") return "earlier";
    if (outer !== undefined && /^[^。、()]{0,10}\(/.test(open) && outer.token.unit === phrase.token.unit && phrase.token.unit !== "%") return "part";
  }
  if (/(?:合計|計|総計|合わせて|あわせて)(?:で|:|は|延べ)*$/.test(before(phrase)) && sumsUp(phrases, index)) return "total";
  return "result";
}

const before = (phrase: Phrase): string => phrase.before.slice(-8);

/** True where the numbers of the same unit right before add up to this one. */
function sumsUp(phrases: readonly Phrase[], index: number): boolean {
  const goal = phrases[index]?.token;
  if (goal === undefined) return false;
  let sum = 0;
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const token = phrases[i]?.token;
    if (token === undefined || token.unit !== goal.unit) break;
    sum += token.value;
    if (sum === goal.value && i < index - 1) return true;
  }
  return false;
}
