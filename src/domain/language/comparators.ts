/** What the words around a number ask for: 以上, 未満, 程度, 増, に抑える, 最低 … */
import type { Operator } from "../model/document";
import type { Stream } from "./stream";

export interface Comparison {
  op: Operator;
  /** A comparing word stands beside the number. */
  explicit: boolean;
  approx: boolean;
  change: "cut" | "rise" | null;
  /** End of the comparing words. */
  to: number;
}

const APPROX = /(?:程度|ほど|くらい|ぐらい|前後|内外|余り|余(?![り暇裕剰])|強(?![化調い])|弱(?![者い])|近く|見当)/y;

/** Levels: longest words first. */
const LEVELS: readonly { word: RegExp; op: Operator; explicit: boolean }[] = [
  { word: /(?:を|は)?(?:超え|越え|上回ら|超過し)ない/y, op: "<=", explicit: true },
  { word: /(?:を|は)?(?:下回ら|割ら|割り込ま|切ら)ない/y, op: ">=", explicit: true },
  { word: /以上|以降/y, op: ">=", explicit: true },
  { word: /を(?:上限|限度)/y, op: "<=", explicit: true },
  { word: /を下限/y, op: ">=", explicit: true },
  { word: /以下|以内/y, op: "<=", explicit: true },
  { word: /未満/y, op: "<", explicit: true },
  { word: /(?:を|より)?(?:超える?|越える?|超過|上回|上まわ|超)/y, op: ">", explicit: true },
  { word: /より(?:も)?(?:多|高|大)/y, op: ">", explicit: true },
  { word: /(?:を|より)?(?:下回|下まわ|切る|割り込|割る)/y, op: "<", explicit: true },
  { word: /より(?:も)?(?:少な|低|小さ)/y, op: "<", explicit: true },
  {
    word: /(?:まで|に|へと?|までに)(?:の)?(?:減ら|減少|削減|縮減|縮小|抑|低減|引き?下げ|圧縮|低下|短縮|とどめ|留め|減)/y,
    op: "<=",
    explicit: true,
  },
  { word: /(?:まで|までに)(?:の)?(?:増|拡大|引き?上げ|向上|高め|上昇|伸ば|回復|拡充)/y, op: ">=", explicit: true },
  { word: /(?:まで|に|へと?|までに)(?:の)?(?:増|拡大|引き?上げ|向上|高め|上昇|伸ば|回復|拡充)/y, op: ">=", explicit: false },
  { word: /(?:を|で|に|の水準を|台を|程度を)?(?:維持|堅持|キープ|保持)/y, op: "=", explicit: true },
  { word: /ちょうど|丁度/y, op: "=", explicit: true },
];

const RISE = "増加|増員|増額|増大|増や|増(?![設築刷便補殖進強床資])|アップ|プラス|上乗せ|上積み|伸";
const CUT = "減少|削減|縮減|低減|減量|減額|減ら|減(?![免災税反塩価])|ダウン|カット|マイナス|圧縮";
/** Said of a share, an amount or a time they name a change; said of things (20件の改善) what is done with them. */
const SOFT_RISE = "向上|改善|上昇|拡大|引き?上げ|上げ|多く|高く|高め";
const SOFT_CUT = "短縮|低下|縮小|抑制|引き?下げ|下げ|少なく|低く|軽減";
const JOIN = "(?:分)?(?:の|を|も)?";
const HARD = { rise: new RegExp(`${JOIN}(?:${RISE})`, "y"), cut: new RegExp(`${JOIN}(?:${CUT})`, "y") };
const SOFT = { rise: new RegExp(`(?:の)?(?:${SOFT_RISE})`, "y"), cut: new RegExp(`(?:の)?(?:${SOFT_CUT})`, "y") };
const SHARES = /^(?:%|ポイント|pt|%ポイント|点|倍|円|時間|分|秒|日|日間|か月|t|kg|g|t-CO2|kWh|kW|‰)$/i;

/** The comparing words behind a number that ends at `at`; a closing bracket may stand between (実績(120件)以上). */
export function comparisonAfter(stream: Stream, at: number, unit: string): Comparison {
  let to = at;
  let approx = false;
  const take = (pattern: RegExp): boolean => {
    const found = stream.match(pattern, to);
    to += found.length;
    return found !== "";
  };
  approx = take(APPROX);
  const bracket = stream.text.charAt(to) === ")" ? 1 : 0;
  let level = LEVELS.find(({ word }) => stream.match(word, to + bracket) !== "");
  if (
    level !== undefined &&
    bracket === 1 &&
    /維持|保持|堅持|キープ|に|まで/.test(stream.match(level.word, to + 1)) &&
    !/維持/.test(stream.match(level.word, to + 1))
  )
    level = undefined;
  if (level !== undefined) {
    to += bracket;
    take(level.word);
  }
  approx = take(/(?:程度|を?目安|を?目途)/y) || approx;
  const change = changeAt(stream, to, unit);
  if (change !== null && (level === undefined || level.op === ">=" || level.op === "<=" || level.op === ">")) {
    to = change.to;
    return { op: level?.op ?? ">=", explicit: true, approx, change: change.kind, to };
  }
  if (level === undefined) return { op: ">=", explicit: false, approx, change: null, to: approx ? to : at };
  return { op: level.op, explicit: level.explicit, approx, change: null, to };
}

function changeAt(stream: Stream, at: number, unit: string): { kind: "cut" | "rise"; to: number } | null {
  for (const kind of ["rise", "cut"] as const) {
    const hard = stream.match(HARD[kind], at);
    if (hard !== "") return { kind, to: at + hard.length };
    const soft = SHARES.test(unit) ? stream.match(SOFT[kind], at) : "";
    if (soft !== "") return { kind, to: at + soft.length };
  }
  return null;
}

/** What stands directly before a number. */
export interface Prefix {
  approx: boolean;
  /** 最低3回 → ">=", 最大10件 → "<=", ちょうど50人 → "=". */
  op: ">=" | "<=" | "=" | null;
  cumulative: boolean;
  /** 計, 合わせて. */
  total: boolean;
  /** 各, それぞれ. */
  each: boolean;
}

const PREFIXES: readonly [RegExp, Partial<Prefix>][] = [
  [/(?:(?<![成契節予条要公規特制誓集協])約|およそ|おおよそ|おおむね|概ね|ほぼ|概数)$/, { approx: true }],
  [/(?:最低でも|最低限|最低|少なくとも|最小)$/, { op: ">=" }],
  [/(?:ちょうど|丁度|(?:維持|堅持|保持)[(:])$/, { op: "=" }],
  [/(?:最大で|最大|上限|多くとも|多くても)$/, { op: "<=" }],
  [/(?:累計で?|累積|通算|累計値)$/, { cumulative: true }],
  [/(?:延べ|のべ|新規に?|新たに)$/, {}],
  [/(?:合計で?|合わせて|あわせて|総計|総数|全部で|全体で|計)$/, { total: true }],
  [/(?:各々|各|それぞれ|いずれも|ともに)$/, { each: true }],
  [/(?:年間?|年に|月に?|週に?|毎年|毎月|毎週)$/, {}],
  [/[(:は、]$/, {}],
];

/** Reads the modifiers before a number, from the number outwards. */
export function prefixBefore(text: string): Prefix {
  const prefix: Prefix = { approx: false, op: null, cumulative: false, total: false, each: false };
  let rest = text;
  for (let i = 0; i < 5; i++) {
    const found = PREFIXES.find(([pattern]) => pattern.test(rest));
    if (found === undefined) break;
    if (/[(:は、]$/.test(rest) && i > 0) break;
    Object.assign(prefix, found[1]);
    rest = rest.replace(found[0], "");
  }
  return prefix;
}
