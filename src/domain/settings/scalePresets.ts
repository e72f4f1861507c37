/**
 * Rating scales (評価基準) as data. There is no common scale: in a survey of 25 cities none used one for all its plans. Each preset
 * keeps the bands of one body as published; a city takes one over or writes its own.
 */
import type { Language } from "../rules/defineRule";

export interface Band {
  label: string;
  /** Lower bound in per cent; null for the lowest band. */
  from: number | null;
  /** True where a rate equal to `from` belongs to the band below (超). */
  exclusive?: boolean;
  /** Points that the body gives to the band. */
  points?: number;
}

export interface Scale {
  title: string;
  /** From the best band down. Empty where the body grades by words only. */
  bands: Band[];
  /** Label of what cannot be rated (評価不能); "―" where the body names none. */
  unrated?: string;
}

export interface ScalePreset extends Scale {
  id: string;
  /**
   * What is graded: the rate itself, the rate against the share of the period that has passed ("pro-rata"), or words that a person
   * chooses ("words"): then no grade is worked out.
   */
  basis: "rate" | "pro-rata" | "words";
  /** The words of a "words" scale: label and meaning. */
  words?: { label: string; meaning: string }[];
  note: Record<Language, string>;
}

export const scalePresets: readonly ScalePreset[] = [
  {
    id: "sano",
    title: "佐野市（7段階）",
    basis: "rate",
    bands: [
      { label: "7", from: 100, points: 7 },
      { label: "6", from: 90, points: 6 },
      { label: "5", from: 80, points: 5 },
      { label: "4", from: 70, points: 4 },
      { label: "3", from: 60, points: 3 },
      { label: "2", from: 50, points: 2 },
      { label: "1", from: null, points: 1 },
    ],
    note: { ja: "達成率を10％刻みで7点から1点にする。", en: "Steps of 10 % from 7 points down to 1." },
  },
  {
    id: "takamatsu-r4",
    title: "高松市（令和4年度の区分）",
    basis: "rate",
    bands: [
      { label: "A", from: 100 },
      { label: "B", from: 90 },
      { label: "C", from: 80 },
      { label: "D", from: null },
    ],
    note: {
      ja: "同じ市でも年度で区分が違う（次の令和3年度と比べる）。",
      en: "The same city used other bands a year earlier (next preset).",
    },
  },
  {
    id: "takamatsu-r3",
    title: "高松市（令和3年度の区分）",
    basis: "rate",
    bands: [
      { label: "A", from: 100 },
      { label: "B", from: 80 },
      { label: "C", from: 50 },
      { label: "D", from: null },
    ],
    note: { ja: "100・80・50で分ける。", en: "Cuts at 100, 80 and 50." },
  },
  {
    id: "tama",
    title: "多摩市（時間按分）",
    basis: "pro-rata",
    bands: [
      { label: "着実に進んでいる", from: 100 },
      { label: "おおむね進んでいる", from: 60 },
      { label: "改善・工夫が必要", from: null },
    ],
    note: { ja: "過ぎた期間の分の目標に対する率で分ける。", en: "Graded against the share of the target that the time passed asks for." },
  },
  {
    id: "fuji",
    title: "富士市（進捗率）",
    basis: "rate",
    bands: [
      { label: "80％以上", from: 80 },
      { label: "50％以上", from: 50 },
      { label: "20％以上", from: 20 },
      { label: "20％未満", from: null },
    ],
    unrated: "その他",
    note: { ja: "数で測れないものと終了した事業は「その他」。", en: "What cannot be measured or has ended is その他 (other)." },
  },
  {
    id: "nagoya-port",
    title: "名古屋港管理組合",
    basis: "rate",
    bands: [
      { label: "順調", from: 80 },
      { label: "やや遅れ", from: 60 },
      { label: "遅れ", from: null },
    ],
    note: { ja: "数の区分に、内容の見方を加えて決める。", en: "A look at the substance is added to the figures." },
  },
  {
    id: "atsugi",
    title: "厚木市（点数付き）",
    basis: "rate",
    bands: [
      { label: "A", from: 100, points: 20 },
      { label: "B", from: 95, points: 18 },
      { label: "C", from: 65, exclusive: true },
      { label: "D", from: null, points: 8 },
    ],
    note: {
      ja: "公表例から読み取った区分。65％ちょうどはD。Cの点数は公表例にない。",
      en: "Bands read off published examples: exactly 65 % is D; the points of C are not published.",
    },
  },
  {
    id: "kadoma",
    title: "門真市（言葉の評価）",
    basis: "words",
    bands: [],
    words: [
      { label: "A", meaning: "目標達成に向けて順調に進んでいる" },
      { label: "B", meaning: "取組が遅延している" },
    ],
    note: { ja: "率は使わず、担当課が選ぶ。", en: "Chosen by the section in charge; no rate is used." },
  },
  {
    id: "nagayo",
    title: "長与町（基準値との比較）",
    basis: "words",
    bands: [],
    words: [
      { label: "S", meaning: "目標を上回る" },
      { label: "A", meaning: "基準値を上回る" },
      { label: "B", meaning: "基準値の±10％以内" },
      { label: "C", meaning: "基準値を下回る" },
      { label: "−", meaning: "測れない" },
    ],
    unrated: "−",
    note: { ja: "率ではなく基準値と目標に照らして決める。", en: "Set against the baseline and the target, not by a rate." },
  },
  {
    id: "akiruno",
    title: "あきる野市（進み方と評価困難）",
    basis: "words",
    bands: [],
    words: [
      { label: "F", meaning: "完了" },
      { label: "S", meaning: "予定以上" },
      { label: "A", meaning: "予定どおり" },
      { label: "B", meaning: "要改善（半分程度）" },
      { label: "C", meaning: "大きな改善が必要（半分以下）" },
      { label: "X", meaning: "未着手" },
      { label: "Y", meaning: "中止" },
      { label: "Z", meaning: "評価困難" },
    ],
    unrated: "Z",
    note: { ja: "率ではなく進み方の言葉で選ぶ。", en: "Chosen by words on progress; no rate is used." },
  },
  {
    id: "okazaki",
    title: "岡崎市（計画との比較）",
    basis: "words",
    bands: [],
    words: [
      { label: "計画以上", meaning: "計画を上回る" },
      { label: "計画どおり", meaning: "計画のとおり" },
      { label: "計画未満", meaning: "計画に届かない" },
      { label: "評価不能", meaning: "外部の事情により評価できない" },
    ],
    unrated: "評価不能",
    note: { ja: "外部要因で測れないものは「評価不能」。", en: "評価不能: outside causes made it impossible to measure." },
  },
];

/** Ids that the setting `scale` takes beside a city's own bands; "none" grades nothing. */
export const scaleIds: readonly string[] = ["none", ...scalePresets.map((preset) => preset.id)];
