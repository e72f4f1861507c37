/** Done or only announced: 2回実施、下半期に4回実施予定. */
import { ACTION_NOUNS } from "./actions";
import type { Phrase } from "./phrases";
import { isSolid, type Stream } from "./stream";

const ACTION = new RegExp(`(?:${ACTION_NOUNS})`, "y");
/** Behind a doing: it lies ahead. */
const AHEAD =
  /(?:する|を|が|に|の|でき|される?|し|して|していく)?(?:ため)?(?:予定|見込|計画(?!通|どお|的|に基)|見通し|見据え|目指|したい|いきたい|していく|ていく|する方針|する意向|する方向|することと|に向け|にむけ|へ向け|向けて|待ち)|する(?:$|。|、?(?:予定|見込))|を?(?:今後|下半期|来年度|次年度|年度末)に?(?:実施|行)/y;
/** Behind a doing: it is part of another word or the object of a later one (相談会, 研修を). */
const MODIFIER =
  /を|の|は|が|に(?:係|関|つ|よ|お)|会(?!期)|者|率|数|費|金|書|券|証|所|場|室|員|用|日|先|物|後|時|内容|事業|計画|活動|制度|支援|推進|講座|研修|会議|資料|状況|促進|体制|方法|件数|回数|結果|及び|及|・|と(?=[一-龠])/y;
const LATER = /(?:下半期|上半期|下期|上期|今後|令和|平成|年度|来年|次年|また|さらに|なお|R\d|\d{1,2}月)/y;
const STOP = /[。;※①-⑳○●◎◆■]/;
const REACH = 80;

export type Tense = "done" | "planned" | "open";

/** A doing right behind the number that no list needs to know (2台納車、…), and words in that place that are none. */
const OWN_DOING = /[一-龠]{2,4}(?=[、。]|$)/y;
const NO_DOING = /予定|見込|計画|目標|目途|未|全|程度|前後|対象|規模|期間|合計|以|年度|現在|時点|分$|中$|月$|日$|[中準調検]/;
/** Behind 、 the rest is told, or what another part of the year will bring: the number before is not announced by it. */
const REST = /^(?:残り?[^り]|残る|あと\d)/;
const PERIOD = /^(?:下半期|下期|上半期|後半|後期|今後|年度[内末]|来年|次年度|翌年|第?[1-4一二三四]四|\d{1,2}月|令和|R\d|[春夏秋冬])/;

/**
 * What the next doing behind a place says, brackets deeper than `depth` left out; "open" where none is found before the sentence ends.
 * @param ceiling start of the next number: a part that begins with another time and has a number of its own speaks of that number only.
 */
export function tenseAfter(stream: Stream, from: number, depth: number, ceiling = Infinity): Tense {
  const own = stream.match(OWN_DOING, from);
  if (own !== "" && isSolid(stream, from, own.length) && !NO_DOING.test(own)) return "done";
  let parted = false;
  for (let at = from; at < Math.min(stream.text.length, from + REACH); at++) {
    stream.work.steps++;
    if (stream.text.charAt(at) === "、") {
      if (REST.test(stream.after(at + 1, 3))) return "open";
      parted ||= PERIOD.test(stream.after(at + 1, 4));
    }
    if (parted && at >= ceiling) return "open";
    if (STOP.test(stream.text.charAt(at)) || (stream.text.charAt(at) === "・" && (stream.gaps[at] ?? 0) !== 0)) return "open";
    if ((stream.depths[at] ?? 0) > depth) continue;
    // Behind the number's own bracket only the words right there speak of it: (ツアー1回)実施予定, but not (245人)、後期に…予定.
    if ((stream.depths[at] ?? 0) < depth && stream.text.charAt(at) === "、") return "open";
    if (/^を?(?:予定|見込)(?!み?[額数量率者件価地])/.test(stream.after(at, 5))) return "planned";
    const noun = stream.match(ACTION, at);
    if (noun === "") continue;
    const end = at + noun.length;
    if (/[未不]$/.test(stream.before(at, 1))) return "open";
    if (stream.match(AHEAD, end) !== "") return "planned";
    const gap = (stream.gaps[end] ?? 0) !== 0;
    const compound =
      !gap &&
      (stream.match(MODIFIER, end) !== "" ||
        (/[\d一-龠ァ-ヶ]/.test(stream.text.charAt(end)) &&
          stream.match(LATER, end) === "" &&
          stream.match(/済|中|し|開始|決定|完了|終了/y, end) === ""));
    if (!compound) return "done";
    at = end - 1;
  }
  return "open";
}

/** Behind 残り6回: the rest is going to be done. */
const LEFT_AHEAD = /^[^。]*(?:予定|見込|以降|今後|下半期|後期|する$|する。|していく|\d月に|\d月頃|年度内|年内|これから)/;

/** True where the number is announced and not done. */
export function isPlanned(stream: Stream, phrase: Phrase): boolean {
  const end = phrase.comparison.to;
  const bracket = /^\(([^()]{0,24})\)/.exec(stream.after(end, 26))?.[1] ?? "";
  // 0件(12月に2件予定): the bracket announces a number of its own.
  if (/(?:予定|見込み?)$/.test(bracket) && !/[をがは]/.test(bracket) && phrase.ceiling > end + bracket.length) return true;
  if (/^(?:を|の)?(?:予定|計画)して(?:いた|おりました)/.test(stream.after(end, 10))) return false;
  if (/^(?:を?予定|の?見込|の予定)/.test(stream.after(end, 4))) return true;
  if (/^に(?:変更|修正|見直)/.test(stream.after(end, 4))) return /予定|計画/.test(phrase.before);
  // 9月末時点で56件、年度末までに110件の見込み: what a day shows is done, whatever the next part announces.
  if (/(?:現在|時点|月末|日まで)[^、。]{0,12}$/.test(phrase.before.slice(-18)) && /^(?:、|。|\(|$)/.test(stream.after(end, 1)))
    return false;
  // 工事中の2校が完了すると75.4%: what a condition will bring.
  if (/(?:すると|すれば|した場合には?|した場合は?|した時点で)(?:、|約)?$/.test(phrase.before)) return true;
  const left = /(?:残り|残る)(?:は|の|約)*$/.test(phrase.before.slice(-6));
  if (left) return LEFT_AHEAD.test(stream.text.slice(end, Math.min(phrase.ceiling, end + 40)));
  // 10月に1回、12月に1回…予定: both are announced, each for its own time. 9月 1回、2月 1回予定 are told one by one.
  const timed = phrase.depth > 0 || /(?:\d月|下半期|下期|後半|後期|年度)(?:に|[^、。]{1,6}$)/.test(phrase.before.slice(-12));
  const tense = tenseAfter(stream, end, phrase.depth, timed ? Infinity : phrase.ceiling);
  if (tense !== "open") return tense === "planned" || /(?:予定者?|見込み?|見込者)[^、。]{0,2}$/.test(phrase.before.slice(-8));
  return (
    /(?:予定|見込み?|今後|残り|見込者)[^、。済]{0,12}$/.test(phrase.before.slice(-16)) &&
    !/見込み?を|予定(?:通|どお|の)/.test(phrase.before)
  );
}

/** True where the text only says what will be done: some doing lies ahead, and none outside brackets is done. */
export function speaksOnlyOfPlans(stream: Stream): boolean {
  let ahead = false;
  for (let at = 0; at < stream.text.length; at++) {
    stream.work.steps++;
    if ((stream.depths[at] ?? 0) > 0) {
      if (/^(?:予定|見込)/.test(stream.after(at, 2))) ahead = true;
      continue;
    }
    if (/^(?:予定|見込み?(?!者|を|が|額|件)|今後)/.test(stream.after(at, 4)) && !/^予定(?:通り|どおり|数|者|の)/.test(stream.after(at, 4)))
      ahead = true;
    if (/^(?:済|ました|した(?!い)|完了し|終了|中(?:$|。|、|で)|ている|おり)/.test(stream.after(at, 4))) return false;
    const noun = stream.match(ACTION, at);
    if (noun === "") continue;
    const end = at + noun.length;
    if (stream.match(AHEAD, end) !== "") ahead = true;
    else if (!/[未不]$/.test(stream.before(at, 1))) {
      const tense = tenseAfter(stream, at, 0);
      if (tense === "done") return false;
    }
    at = end - 1;
  }
  return ahead;
}

/** True where the number counts what is under way (2地区で協議中): neither done nor announced. */
export function isUnderWay(stream: Stream, phrase: Phrase): boolean {
  if (/(?:協議|調整|交渉|審査|諮問|申請|選考|公募|受講|相談|商談|手続き?|工事|施工)中(?:の|は|が|:|\()?$/.test(phrase.before)) return true;
  return /^[^、。()\d]{0,8}?(?:協議|調整|準備|検討|交渉|審査|手続き?|工事|施工|作成|整備|設計|申請|確認|精査|選定|折衝|相談|公募|試作|諮問|審議|募集|選考|商談|打診|照会|面談|測量|建設|建築|改修|策定|執筆|制作|製作|製造|開発|構築|調達|入札|見積り?|計画|調査|照合|査定|検査)(?:中|を(?:進め|行って|続け)|して(?:いる|おり))/.test(
    stream.after(phrase.comparison.to, 18)
  );
}
