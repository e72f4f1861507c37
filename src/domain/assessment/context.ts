/** What the words around a number say about it. Every test looks at the text close to the number's span, in one width. */
import type { Per, ResultQuantity, TargetQuantity } from "../model";
import { isLevelUnit, unitKey } from "./units";

const near = 14;

function before(text: string, [from]: ResultQuantity["span"]): string {
  const clause = text.slice(Math.max(0, from - near), from).normalize("NFKC");
  return clause.slice(Math.max(clause.lastIndexOf("、"), clause.lastIndexOf("。"), clause.lastIndexOf("\n"), clause.lastIndexOf(",")) + 1);
}

/** What follows a number and its unit, up to the next mark. */
function after(text: string, { span: [from, to], unit }: ResultQuantity): string {
  const rest = text
    .slice(from, to + near)
    .normalize("NFKC")
    .replace(/^\D*[\d.,]+\s*[千百万億]*\s*/, "");
  const plain = unit.normalize("NFKC");
  return (plain !== "" && rest.startsWith(plain) ? rest.slice(plain.length) : rest).split(/[、。\n,(]/)[0] ?? "";
}

/**
 * True for figures that measure a level (％, an average, an index, a population): the latest one counts and none are added.
 * @param label what is measured, e.g. 保有枚数率.
 */
export function isLevel(unit: string, label: string, value: number | null = null): boolean {
  // Marks in a test end at 100; 3,000点 are things counted by 点.
  if (unitKey(unit) === "点" && (value ?? 0) > 100) return false;
  const name = label.normalize("NFKC").trim();
  return isLevelUnit(unit) || isAverage(name) || (unitKey(unit) !== "回" && /(率|割合|比|指数|満足度|順位|人口|残高)(\(.*\))?$/.test(name));
}

/**
 * True for levels that half a year shows as well as a whole one: ％, averages, ratios, figures by month or day. Counts for each inhabitant
 * (千人当たり認知件数) still grow with the year.
 */
export function isSteady({ unit, label, per }: TargetQuantity): boolean {
  return (
    isLevelUnit(unit) || /平均/.test(label) || (per !== null && per !== "年" && per !== "各") || (isLevel(unit, label) && !isAverage(label))
  );
}

/** True for 月平均, 1人当たり, 平均 in a target's words: its period says how it is measured, not how often it happens. */
export function isAverage(text: string): boolean {
  return /平均|当たり|あたり/.test(text);
}

/** 9月末 51件, 累計96件, 9月末までに51件: a total so far and not a part of one. */
export function isRunningTotal(text: string, quantity: ResultQuantity): boolean {
  return /末|現在|時点|まで|累計|累積|通算|延べ|合計|計$/.test(before(text, quantity.span));
}

/** 累計, 通算: a total over the years. */
export function isCumulative(text: string, quantity: ResultQuantity): boolean {
  return /累計|累積|通算|合計|総数|計$/.test(before(text, quantity.span)) || /累計|累積|通算/.test(quantity.label);
}

/** 年度末見込120件, 年間120件の見込み: where the year will end, not what comes on top. */
export function isLanding(text: string, quantity: ResultQuantity): boolean {
  return /(年度末|期末|最終的?|着地)(?!まで)|年間|通年|累計|合計|計$/.test(before(text, quantity.span));
}

const periodWords: readonly (readonly [RegExp, Per])[] = [
  [/偶数月/, "偶数月"],
  [/奇数月/, "奇数月"],
  [/隔月/, "隔月"],
  [/四半期/, "四半期"],
  [/半期|半年/, "半期"],
  [/毎週|週/, "週"],
  [/毎日|日/, "日"],
  [/月/, "月"],
  [/年/, "年"],
];

/**
 * The period that a result is itself given by: 毎月2回実施 → 月, 月平均5回 → 月, 週2回 → 週; null for a plain count, also where a month or a day
 * only says when (5月に2回, 9月末までに6回).
 */
export function periodOf(text: string, { span }: ResultQuantity): Per | null {
  const words =
    /(毎月|各月|毎週|各週|毎日|偶数月|奇数月|隔月|(?<![\d上下前後])(各|毎)?(四半期|半期)|(?<![\d前今昨来本同当翌])[月週年])(に|の|間|ごとに|平均)?\s*$/.exec(
      before(text, span)
    )?.[0];
  return words === undefined ? null : (periodWords.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

/** 各1回, それぞれ1回, 1回ずつ, 両地区とも1回. */
export function isForEach(text: string, quantity: ResultQuantity): boolean {
  return /各|それぞれ|いずれも|とも|ごと|毎/.test(before(text, quantity.span)) || /^\s*ずつ/.test(after(text, quantity));
}

/**
 * The way a reported change goes: 5.2％減 → "cut", ＋3ポイント → "rise", ▲15人 → "cut"; null where the words do not say.
 */
export function changeWord(text: string, quantity: ResultQuantity): "cut" | "rise" | null {
  const [front, back] = [before(text, quantity.span), after(text, quantity)];
  if (
    /^(程度|ほど|の|を|分|、)*(削減|減少|減|低下|縮減|圧縮|短縮|抑制|低減|下落|ダウン)/.test(back) ||
    /(▲|△|-|−|マイナス)\s*$/.test(front)
  )
    return "cut";
  if (/^(程度|ほど|の|を|分|、)*(増加|増|上昇|向上|拡大|改善|アップ|伸)/.test(back) || /(\+|プラス)\s*$/.test(front)) return "rise";
  if (/(削減|減少|縮減|圧縮|短縮|低減)(数|量|額|率|時間|人数|件数|面積)?(は|:|\s)*$/.test(front)) return "cut";
  return /(増加|上昇|向上)(数|量|額|率|人数|件数|幅)?(は|:|\s)*$/.test(front) ? "rise" : null;
}

/** 各地区2回以上, 各校で年1回: the number is asked for each of several things (各種 and 各月 are none). */
export function asksForEach(text: string, { span }: TargetQuantity): boolean {
  return /各(?![種月年週界])[^\d]{0,10}$/.test(before(text, span));
}

const unwanted =
  /(未済|滞納|待機|不納欠損|時間外勤務|超過勤務|残業|排出|事故|犯罪|認知|死傷者|死亡|負傷|被害|苦情|遅延|負債|起債|廃棄|漏水)[^をのに]{0,2}(額|数|件数|率|量|時間|残高|日数)$/;
const action = /整理|回収|解消|防止|対応|対策|削減|低減|縮減|抑制|減少/;

/** A bare number of something a city wants less of (収入未済額, 待機児童数): its label says so though 以下 is missing. */
export function wantsLess({ unit }: TargetQuantity, label: string): boolean {
  const name = label
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/\(.*\)$/, "");
  return unitKey(unit) !== "回" && unwanted.test(name) && !action.test(name);
}
