/** Which numbers of a target text are targets, and which only speak of the present level, a whole, a part, or what an indicator counts. */
import { isDefinition } from "./definitions";
import { isPast, leadsOver, type RoleContext } from "./past";
import { isExplicit, type Phrase } from "./phrases";
import type { Stream } from "./stream";

export type Role = "target" | "baseline" | "aside";

/** The role of one phrase. */
export function roleOf(context: RoleContext, index: number): Role {
  const phrase = context.phrases[index];
  if (phrase === undefined) return "aside";
  if (isWhole(context, phrase) || isDefinition(context.stream, context.phrases, index)) return "aside";
  if (leadsOver(context, index)) return "baseline";
  if (isPast(context, index)) return "baseline";
  if (isBreakdown(context, index) || isAttribute(context.stream, phrase)) return "aside";
  return "target";
}

/** 5地区中3地区, 48校のうち40校, 対象者1,240人: the whole that something is counted in. */
function isWhole({ stream, phrases }: RoleContext, phrase: Phrase): boolean {
  const behind = stream.after(phrase.comparison.to, 8);
  const near = phrase.ceiling < stream.text.length && phrase.ceiling - phrase.comparison.to <= 14;
  if (near && /^(?:の?うち|中(?![学央高小心])|に対し(?!する))/.test(behind)) return true;
  if (isExplicit(phrase)) return false;
  if (
    phrases.length > 1 &&
    /(?:対象(?:者|校|施設|世帯|児童|事業所|人数|件数|となる)?数?|母数|総数|定員|人口|会員数|全体)(?:は|:|が|の|全)*$/.test(
      phrase.before.slice(-14)
    ) &&
    phrase.depth > 0
  )
    return true;
  return !/^[/／]\D/.test(behind) && /[/／](?:対象|全)[^\d]{0,8}$/.test(phrase.before);
}

/** 計6回(対面4回、オンライン2回), 55%以上(対象者…), 60人(うち女性…), 300名(前年度比20名増): what a bracket behind a number adds. */
function isBreakdown({ stream, phrases }: RoleContext, index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined) return false;
  const { token, comparison, prefix, before } = phrase;
  const previous = phrases[index - 1];
  const partOfWhole = previous !== undefined && !/^の?うち/.test(stream.after(previous.comparison.to, 3));
  if (comparison.change === null && !isExplicit(phrase) && /うち[^、。\d]{0,10}$/.test(before) && partOfWhole) return true;
  const outer =
    phrase.depth === 0
      ? undefined
      : phrases
          .slice(Math.max(0, index - 12), index)
          .reverse()
          .find(({ depth }) => depth < phrase.depth);
  if (outer === undefined) return false;
  const open = stream.text.slice(outer.comparison.to, token.from);
  if (open.length > 60 || !/^[^。、()]{0,12}\(/.test(open)) return false;
  if (comparison.change !== null || token.sign !== null) return /比|前年|昨年|より/.test(open);
  const sameUnit = outer.token.unit === token.unit;
  if (isExplicit(phrase) && /うち[^、。]{0,10}$/.test(before)) return false;
  if (isExplicit(phrase) && outer.token.unit === "%" && /^(?:日|日間|時間|分|か月|週間)$/.test(token.unit)) return true;
  // 3,000人以上(新規1,000人以上): a limit of its own; 6回以上(対面で4回以上) keeps to what it divides.
  if (isExplicit(phrase) || prefix.each)
    return sameUnit && token.unit !== "%" && !prefix.each && !(isExplicit(outer) && (phrase.label !== "" || /新規に?$/.test(before)));
  if (sameUnit) return !/今年度|本年度|当年度/.test(open);
  if (/(?:年間?|月|週|毎年|毎月|毎週)$/.test(before)) return false;
  return (
    phrase.label === "" ||
    outer.token.unit === "%" ||
    token.unit === "%" ||
    /対象|内訳|全|前年|昨年|現状|参考|定員|予算|事業費|単価|1人/.test(phrase.label)
  );
}

/** 3市連携による…, 全10地区の特性を踏まえた…: the places are given. */
const GIVEN = /^(?:連携|合同|共同|共催|の(?:特性|特色|状況|実情|課題|住民|意見|現状|連携|枠組|協力|うち))/;

/** 3大学と連携, 2地区について, 定員60人の保育園: numbers of things that are there, not of things to do. */
function isAttribute(stream: Stream, phrase: Phrase): boolean {
  if (isExplicit(phrase)) return false;
  // 2日間で8万人: how long something lasts.
  if (
    /^日間?$/.test(phrase.token.unit) &&
    phrase.ceiling < stream.text.length &&
    /^(?:で|にわた|の(?:会期|期間)で)/.test(stream.after(phrase.comparison.to, 4))
  )
    return true;
  const behind = stream
    .after(phrase.comparison.to, 30)
    .replace(/^\([^()]{1,20}\)/, "")
    .slice(0, 8);
  if (
    /^(?:と(?:の)?(?:連携|協働|協力|連絡|調整)|で構成|からなる|にまたが|を結ぶ|との間|制(?!作)|体制|以外|について|に関する|に係る|を除く|でも|への(?:対応|対策|備え))/.test(
      behind
    )
  )
    return true;
  if (/^(?:市|町|村|市町村?|県|大学|地区|地域|団体|圏域|自治体|校区?)$/.test(phrase.token.unit) && GIVEN.test(behind)) return true;
  if (behind.startsWith("規模") && /人口(?:約)?$/.test(phrase.before)) return true;
  if (/^の(?!整備|改良|新設|設置|確保|増)/.test(behind) && /(?:定員|容量|幅員|床面積|敷地面積|高さ|規模|出力)(?:約)?$/.test(phrase.before))
    return true;
  // 1校1取組: a slogan.
  return phrase.token.value === 1 && /[1一](?:人|校|地区|団体|家庭|世帯|園|課|職場|地域|自治会)$/.test(phrase.before);
}
