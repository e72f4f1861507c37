/** Numbers that say what an indicator counts: 週1回以上運動する人の割合, 1千万円以上の経営体数. */
import { ACTION_NOUNS } from "./actions";
import { isExplicit, type Phrase } from "./phrases";
import type { Stream } from "./stream";

const INDICATOR =
  "割合|比率|構成比|率|者数|数|人数|件数|額|人口|世帯|企業|事業所|経営体|の者|団体|自治体|施設|市民|高齢者|住民|区民|児童|生徒|職員";
const COUNTED = new RegExp(`(?:${INDICATOR})(?:は|が|を|:|の|に|で|について|\\(%\\)|\\(人\\)|\\(件\\))?(?:約|最低|年間|計)?$`);
const DIRECTED = new RegExp(`(?:${INDICATOR})(?:の|を|が)?(?:増|減|向上|拡大|縮小|削減|維持|上昇|低下|改善)`);
/** 45時間超の職員数を半減: the number picks out what is counted. */
const SELECTED = /^の[^、。]{0,12}(?:数|割合|率)(?:を|が|の)[^、。]{0,8}(?:前年|半|減|増|抑|ゼロ|解消|維持|全国|県平均)/;
const CLAUSE = /[。、;]/;

/** 週1回以上運動する人の割合 50%, 1千万円以上の経営体数: a number that says what an indicator counts. */
export function isDefinition(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined || phrase.comparison.change !== null) return false;
  const rest = stream.text.slice(phrase.comparison.to, Math.min(phrase.ceiling, phrase.comparison.to + 60));
  stream.work.steps += rest.length;
  const stop = rest.search(CLAUSE);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  const modifies = /^(?:の(?!達成|実施|開催)|を|に|で|が)?.*(?:する|した|している|して|いる|ある|ない|られる|れる|った|の)/.test(clause);
  if (isBracketed(stream, phrases, index)) return true;
  if (picksOut(stream, phrases, index)) return true;
  if (!modifies || endsPredicate(stream, phrase.comparison.to, clause.length)) return false;
  const next = phrases[index + 1];
  const reaches = stop < 0 && next !== undefined && next.token.from === phrase.ceiling && rest.length < 60;
  if (reaches && COUNTED.test(clause) && (next.depth <= phrase.depth || stream.text.charAt(next.token.from - 1) === "("))
    return isExplicit(phrase) || next.token.unit === "%";
  if (!phrase.comparison.explicit) return false;
  // 1,000㎡以上の土地取引の届出 10件: a measure that picks out the things counted behind it.
  if (
    reaches &&
    clause.startsWith("の") &&
    MEASURED.test(phrase.token.unit) &&
    !next.comparison.explicit &&
    next.token.unit !== phrase.token.unit
  )
    return true;
  return (
    SELECTED.test(clause) || DIRECTED.test(clause) || (/(?:割合|比率|率)$/.test(clause) && /する|した|して|いる|ある|れる|の/.test(clause))
  );
}

/** 月80時間を超える職員 0人: a verb before a noun picks out what the next number counts. */
function picksOut(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined || next.token.unit === phrase.token.unit || next.depth > phrase.depth) return false;
  const verb = /^(?:を|より)?(?:超える|越える|上回る|下回る|超の)/.exec(stream.after(phrase.token.to, 6))?.[0] ?? "";
  const noun = stream.text.slice(phrase.token.to + verb.length, next.token.from);
  return verb !== "" && noun.length <= 24 && /^[一-龠ァ-ヶー][^、。;]*$/.test(noun) && !/^(?:こと|よう)/.test(noun);
}

/** スポーツ実施率(週1回以上)を65%に: a bracket behind the indicator's name says what it counts. */
function isBracketed(stream: Stream, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index];
  const next = phrases[index + 1];
  if (phrase === undefined || next === undefined || phrase.depth === 0 || next.depth >= phrase.depth) return false;
  const opening = /((?:率|割合|者|数|人口|比率|額))\([^()]{0,16}$/.test(stream.before(phrase.token.from, 20));
  return (
    opening &&
    /^[^()。、]{0,10}\)(?:を|は|が|の|:|について|で)?[^、。]{0,6}$/.test(stream.text.slice(phrase.comparison.to, next.token.from))
  );
}

const MEASURED = /^(?:m2|m3|km2?|ha|m|円|歳|時間|分|kW|t|kg|段階|階|床|か月|日)$/;

const ENDS = new RegExp(`(?:${ACTION_NOUNS})$`);

/** True where a doing ends inside the clause before white space: 2回以上の開催␣参加率80%. */
function endsPredicate(stream: Stream, from: number, length: number): boolean {
  for (let i = 1; i < length; i++) {
    if (
      stream.gaps[from + i] !== 0 &&
      !/[率数者額比度件ぁ-ん]/.test(stream.text.charAt(from + i)) &&
      ENDS.test(stream.text.slice(Math.max(from, from + i - 6), from + i))
    )
      return true;
  }
  return false;
}
