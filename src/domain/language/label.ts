/** What a number is about: the words before it, or behind it where nothing stands before. */
import { ACTION_NOUNS, LEADING_ACTION } from "./actions";
import type { Stream } from "./stream";

const ENDS_DOING = new RegExp(`(?:${ACTION_NOUNS})$`);
const HARD = /[。;※①-⑳○●◎◆■□◇▪•?!]/;
const LONGEST = 60;

/** The words back to the last full stop, mark or bullet, not beyond `floor`, at most 60 characters; line breaks may wrap a phrase. */
export function sentenceBefore(stream: Stream, at: number, floor: number): string {
  return wordsBefore(stream, at, floor, false);
}

/** `lines`: stop at line breaks and behind a doing too, as labels do. */
function wordsBefore(stream: Stream, at: number, floor: number, lines: boolean): string {
  let from = at;
  while (from > floor && at - from < LONGEST) {
    const ch = stream.text.charAt(from - 1);
    if (HARD.test(ch)) break;
    if (lines && from < at && stream.gaps[from] === 2 && from - 1 > floor && !/[のをがにはでと、]/.test(ch)) break;
    if (ch === "・" && (stream.gaps[from - 1] ?? 0) !== 0) break;
    if (lines && from < at && (stream.gaps[from] ?? 0) !== 0 && ENDS_DOING.test(stream.text.slice(Math.max(floor, from - 6), from))) break;
    from--;
  }
  stream.work.steps += at - from;
  return stream.text.slice(from, at);
}

/** The words on to the next stop or `ceiling`, at most 40 characters. */
export function sentenceAfter(stream: Stream, at: number, ceiling: number): string {
  let to = at;
  while (to < ceiling && to - at < 40 && !/[。;※、()①-⑳○●◆■]/.test(stream.text.charAt(to)) && !(to > at && stream.gaps[to] !== 0)) to++;
  stream.work.steps += to - at;
  return stream.text.slice(at, to);
}

const TRAILING =
  /(?:×|\d+(?:年間?|か年|か月間?|週間)(?:で|に|を)?|までに|まで|については|について|としては|として|とし|を含め|のうち|では|には|とは|を|は|が|に|で|の|と|も|へ|や|:|\(|「|、|,|=|＝|→|\/|・)+$/;
const LEADING =
  /^(?:×|中$|\(?\d{1,2}\)|\(|~\d{1,2}月(?:末|に|で|まで)*|及び|および|並びに|また(?![ぁ-ん])|かつ|さらに|加えて|うち|に?対して?|のうち|(?:[をはがにでのともへや]|から|まで|として|により)(?![ぁ-んー])|、|,|\)|」|・|:|→|⇒|\/|\.|。)+/;
const MODIFIER =
  /(?:約|およそ|おおむね|概ね|ほぼ|最低でも|最低|少なくとも|最大|上限|延べ|のべ|累計で?|合計で?|合わせて|あわせて|全体で|全体|計|各月|隔月|各|それぞれ|年間|年に|月に|週に|(?<![青少成学定豊生中新周通前昨今来本当])年|(?<![毎隔各数\d])月|週|毎年|毎月|毎週|毎日|隔月|偶数月|奇数月|1日|目標値?|目標数|目標|現在|新規に?|新たに?)$/;

const DATED =
  /^\(?(?:(?:(?:令和|平成|[RH])(?:元|\d{1,2})|(?:19|20)\d{2}|\d{1,2}(?=年度))(?:年度?)?(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?)(?:末日?|中)?(?:現在|時点|までに?|における|には?|の|:|\)|、)*/;

/** A part of the year that says when and not what: 下半期に4回. 後期高齢者 and 年度計画 stay. */
const SEASON =
  /^(?:[上下]半?期|[前後]半?期|[前後]半|年度(?:内|末|中|後半|前半)|[今本当]年度|年内|今後|残り|残る|さらに)(?:中)?(?:(?:に|は|で|の|も|:|、)+|$)/;

/** A label without particles and modifiers; behind a number (`follows`) also without the doing that the number belongs to. */
export function trimLabel(text: string, follows = false): string {
  // 2回実施、交流会: the doing right behind the number belongs to it; 16件、成約 names what the next number counts.
  let label = follows
    ? text
        .replace(LEADING_ACTION, "")
        .replace(/^\([^()]{0,20}\)/, "")
        .replace(LEADING_ACTION, "")
    : text;
  for (let i = 0; i < 8; i++) {
    const before = label;
    label = label.replace(DATED, "").replace(SEASON, "").replace(TRAILING, "");
    const modifier = MODIFIER.exec(label);
    if (modifier !== null && !(/^[計各約]$/.test(modifier[0]) && /[一-龠ァ-ヶ]$/.test(label.slice(0, modifier.index))))
      label = label.slice(0, modifier.index);
    label = label.replace(LEADING, "").replace(/^\d+(?:年|か月)に$/, "");
    // The end of a bracket that opened before the number before.
    label = label.replace(/^[^()]*\)(?:した|して|し)?/, "");
    if (label === before) break;
  }
  return label;
}

/** The label of the number at `from`–`to`: `floor` is the end of the number before, `ceiling` the start of the next. */
export function labelOf(stream: Stream, from: number, to: number, floor: number, ceiling: number): string {
  const sentence = wordsBefore(stream, from, floor, true);
  const follows = floor > 0 && sentence.length === from - floor;
  const part = lastPart(sentence);
  const own = trimLabel(part, follows && part === sentence);
  const label = own !== "" ? own : trimLabel(sentence, follows);
  return label !== "" ? label : labelBehind(sentenceAfter(stream, to, ceiling));
}

/** The part behind the last 、, opening bracket or colon that still holds words of its own. */
function lastPart(sentence: string): string {
  for (let at = sentence.length - 1; at > 0; at--) {
    if (!/[、(:]/.test(sentence.charAt(at - 1))) continue;
    const part = sentence.slice(at);
    if (trimLabel(part) !== "") return part;
  }
  return sentence;
}

const BARE_DOING = new RegExp(`^(?:${ACTION_NOUNS}|確保|維持|達成|実現|目指す|目指し)(?:する|した|し|を目指す|済み?|予定|見込み?)?$`);

/** 2回以上の情報発信: the noun behind the number; endings of its comparing word and a mere doing are no label. */
function labelBehind(text: string): string {
  const label = trimLabel(
    text.replace(/^(?:[をにがはでとのもすしるてたいくりえめや]|から|まで|設(?![立置計定備])|員(?!会)|額|加|大(?!学|会))+/, "")
  );
  return BARE_DOING.test(label) || /^[ぁ-ん]*$/.test(label) ? "" : label;
}
