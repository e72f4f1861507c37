/** What a number of a report is: a result, or something that stands beside results. */
import type { Phrase } from "./phrases";
import { isPlanned, isUnderWay } from "./planned";
import type { Stream } from "./stream";

/**
 * `result`: done or planned. `restated`: the target said again. `earlier`: last year's. `rate`: a published 達成率. `change`: a difference.
 * `part`: of another number (うち…, a bracket's breakdown). `whole`: what it was counted in (対象者, 50人中). `underway`: 2地区で協議中. `rhythm`: 毎月1回.
 * `left`: what remains to be done (残り500点), or was lost (1店舗閉店).
 * `total`: the sum of numbers beside it.
 */
export type ReportRole =
  "result" | "restated" | "earlier" | "rate" | "change" | "part" | "whole" | "underway" | "rhythm" | "left" | "total";

const EARLIER = /前年同期|前年同月|前年度?|昨年度?|昨年同期|前回|一昨年度?|従来|現状値?|基準値|当初値|開始前/;

export function reportRoleOf(stream: Stream, phrases: readonly Phrase[], index: number, fiscalYear: number | null): ReportRole {
  const phrase = phrases[index];
  if (phrase === undefined) return "result";
  const { before, comparison, token } = phrase;
  const behind = stream.after(comparison.to, 12);
  if (
    /(?:目標値?|目標数|計画値?|当初予定|予定数|KPI)(?:は|の|:|を|が|である|年間|全体で?|人数|回数|件数)*(?:\(|約)?$/.test(before) ||
    /^(?:の|という|を)?(?:年間)?(?:目標|計画)(?:値|数)?(?:に対|を|の)/.test(behind)
  )
    return "restated";
  if (/^以上?の目標|^の目標/.test(behind)) return "restated";
  if (/(?:達成率|進捗率|達成度|執行率|目標比|対目標|計画比|対計画|消化率)(?:は|が|:|の|で|約|\()*$/.test(before)) return "rate";
  if (/^を?(?:予定|計画)して(?:いた|おりました)/.test(behind)) return "restated";
  if (isSurpassed(stream, phrases, index)) return "restated";
  if (isLeftBehind(stream, phrases, index)) return "earlier";
  const earlier = EARLIER.exec(before.slice(-24));
  if (earlier !== null) {
    const rest = before.slice(-24).slice(earlier.index + earlier[0].length);
    if (/比|より|から|に比べ|増減|差/.test(rest)) return "change";
    if (!/今年|本年|、|開催|実施|現在/.test(rest.replace(/[、]$/, ""))) return "earlier";
  }
  if (token.sign !== null || comparison.change !== null || /(?:対前年|前年|昨年)(?:度|同期)?(?:対)?比(?:で|は|:|約)?$/.test(before))
    return "change";
  if (fiscalYear !== null && isEarlierYear(phrase, fiscalYear)) return "earlier";
  if (isCountedIn(behind, phrase.ceiling - comparison.to) || /[/／]$/.test(stream.before(token.from, 1))) return "whole";
  if (
    /(?:対象者?|対象校|対象世帯|対象施設|母数|定員|総数|対象となる|全体)(?:数|は|:|が|の|\(|全)*$/.test(before.slice(-10)) &&
    phrases.length > 1
  )
    return "whole";
  if (/うち[^、。\d]{0,10}$/.test(before) && index > 0) {
    const outer = phrases[index - 1];
    const counted = outer !== undefined && isCountedIn(stream.after(outer.comparison.to, 12), token.from - outer.comparison.to);
    if (!counted) return partDone(stream, phrase, outer) ? "result" : "part";
  }
  if (partFollows(stream, phrases, index)) return "whole";
  if (/(?:毎月|各月|毎週|隔月|毎日|隔週|月|週)に?$/.test(before) && !/\d(?:か?月|週)に?$/.test(before)) return "rhythm";
  if (isUnderWay(stream, phrase) || isPairUnderWay(stream, phrase, phrases[index + 1])) return "underway";
  if (index > 0 && /(?:最低|最高|最大|最小|最多|最少)(?!で)[^、。]{0,8}$/.test(before)) return "part";
  if (isLost(stream, phrase) || isRemainder(stream, phrase)) return "left";
  return bracketRole(stream, phrases, index);
}

/** 50人中43人, 15校のうち8校, 申請18件に対し16件: a number follows that is counted in this one. */
function isCountedIn(behind: string, distance: number): boolean {
  return distance <= 20 && /^(?:[^、。\d()]{0,6}の?うち(?!わけ)|中(?![学央高小])|に対し(?!する))/.test(behind);
}

/** 100人を超える106人: the number that the next one passes. */
function isSurpassed(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const [phrase, next] = [phrases[index], phrases[index + 1]];
  if (phrase === undefined || next === undefined || phrase.comparison.op !== ">" || next.token.unit !== phrase.token.unit) return false;
  return /^(?:を|より)?(?:超える|上回る|超)の?$/.test(stream.text.slice(phrase.token.to, next.token.from));
}

/** 3人→4人, 3人から4人に増員: the level that was left. */
function isLeftBehind(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const [phrase, next] = [phrases[index], phrases[index + 1]];
  if (phrase === undefined || next === undefined || next.token.unit !== phrase.token.unit) return false;
  const between = stream.text.slice(phrase.comparison.to, next.token.from);
  return (
    /^[→⇒].{0,10}$/.test(between) ||
    (between === "から" &&
      /^[にへ](?:増|減|拡|縮|改善|向上|上昇|低下|短縮|変更)/.test(
        stream.after(next.comparison.to > next.token.to ? next.token.to : next.comparison.to, 3)
      ))
  );
}

const DONE = "施工|施行|完成|完了|実施|開催|交付|納品|納車|設置|整備|供用|支給|終了|開始";
const PART_DONE_BEFORE = new RegExp(`うち(?:${DONE})済?み?(?:は|が|:|分)?$`);
const PART_GRANTED = /うち(?:交付決定|採択|承認|認定|成約)済?み?(?:は|が|:|分)?$/;
const ASKED = /(?:申請|応募|申込み?|受付|要望)(?:者|件)?数?(?:は|が|:|、)?(?:約)?$/;
const PART_DONE_BEHIND = new RegExp(`^(?:は|が|を|で)?(?:${DONE})済`);

/** 契約済 2.9km、うち施工済 0.8km; 申請28件、うち交付決定25件: the part is what is done, the whole is a step on the way. */
const partDone = (stream: Stream, { before, comparison }: Phrase, outer: Phrase | undefined): boolean =>
  PART_DONE_BEFORE.test(before.slice(-10)) ||
  PART_DONE_BEHIND.test(stream.after(comparison.to, 6)) ||
  (outer !== undefined && PART_GRANTED.test(before.slice(-10)) && ASKED.test(outer.before));

function partFollows(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const [phrase, next] = [phrases[index], phrases[index + 1]];
  if (phrase === undefined || next === undefined || next.token.unit !== phrase.token.unit || next.token.from - phrase.comparison.to > 24)
    return false;
  return /うち[^、。\d]{0,10}$/.test(next.before) && partDone(stream, next, phrase);
}

/** 3路線1.3km施工中: both numbers are of what is under way. */
const isPairUnderWay = (stream: Stream, { comparison }: Phrase, next: Phrase | undefined): boolean =>
  next?.token.from === comparison.to && isUnderWay(stream, next);

/** 1店舗閉店, 2人が退会, 3,200万円の赤字: what was lost again. */
const isLost = (stream: Stream, { comparison }: Phrase): boolean =>
  /^(?:が|は|で|の)?(?:赤字|欠損|閉店|閉鎖|退会|退職|廃業|脱退|解約|辞退|取り?下げ|中止|不採択|却下|延期|見送)/.test(
    stream.after(comparison.to, 6)
  );

/** 残り500点: what remains, where the text does not say that it is going to be done. */
function isRemainder(stream: Stream, phrase: Phrase): boolean {
  return /(?:残り|残る|残)(?:は|の|約)*$/.test(phrase.before.slice(-6)) && !isPlanned(stream, phrase);
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
    const outer = phrases
      .slice(Math.max(0, index - 12), index)
      .reverse()
      .find(({ depth }) => depth < phrase.depth);
    const open = outer === undefined ? "" : stream.text.slice(outer.comparison.to, Math.min(phrase.token.from, outer.comparison.to + 14));
    // 36.8%(4月1日 35.2%): a level of another day beside the present one.
    const dated = /\((?:(?:R|H|令和|平成|20)\d|\d{1,2}月|\d{1,2}\/\d)/.test(open);
    if (dated && outer !== undefined && outer.token.unit === "%" && phrase.token.unit === "%") return "earlier";
    const adds = outer !== undefined && !/うち/.test(open) && isPlanned(stream, phrase) && !isPlanned(stream, outer);
    if (
      outer !== undefined &&
      !adds &&
      /^[^。、()]{0,10}\(/.test(open) &&
      outer.token.unit === phrase.token.unit &&
      (phrase.token.unit !== "%" || phrase.label !== "")
    )
      return "part";
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
