/** How often an amount is meant: 年2回, 毎月, 四半期に1回, 1日当たり, 各1回. */
import type { Per } from "../model/document";

const WORDS: readonly [RegExp, Per][] = [
  [/隔月/g, "隔月"],
  [/偶数月/g, "偶数月"],
  [/奇数月/g, "奇数月"],
  [/四半期(?!末|まで|報)/g, "四半期"],
  [/(?:各|毎|上・?下)?半期(?=に|ごと|毎|\d|$)|半年(?=に|ごと|毎|\d|$)/g, "半期"],
  [/月平均|月間|月額|毎月|各月|月ごと|月当たり|月あたり|1か月(?=当|に|平均|あ|間)|月(?=に?$)|月(?=に?\d)|か月に$/g, "月"],
  [/毎週|週平均|週間当たり|週当たり|各週|週(?=に?$)|1週間(?=に|当|あ)/g, "週"],
  [/毎日|1日(?=当|あ|平均|に)|日平均|日当たり|一日(?=当|あ|平均)/g, "日"],
  [
    /年間|年額|毎年度?|年平均|年度?当たり|年度?あたり|(?<![学前昨今来本当青少成定])年(?=に?$)|年(?=に?(?:約|最低|計|延べ|各))|1年(?=間?に|当|あ)/g,
    "年",
  ],
];

/** The frequency in the text before a number, the word nearest to the number; null where there is none. `each` adds 各 where nothing else is said. */
export function frequencyIn(before: string, slash: string | null, each: boolean): Per | null {
  if (slash === "年" || slash === "月" || slash === "週" || slash === "日" || slash === "四半期" || slash === "半期") return slash;
  let best: { end: number; length: number; per: Per } | null = null;
  for (const [pattern, per] of WORDS) {
    for (const match of before.matchAll(pattern)) {
      if (/\d$/.test(before.slice(0, match.index)) && !/^1/.test(match[0])) continue;
      const end = match.index + match[0].length;
      if (best === null || end > best.end || (end === best.end && match[0].length > best.length))
        best = { end, length: match[0].length, per };
    }
  }
  return best?.per ?? (each ? "各" : null);
}
