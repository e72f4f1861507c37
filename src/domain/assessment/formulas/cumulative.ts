import { ratio } from "../exact";
import { type Formula, rated, refused } from "../formula";

/** 累計÷目標: the latest running total against the total aimed at. */
export const cumulative: Formula = {
  id: "cumulative",
  title: { ja: "累計型", en: "Running total" },
  expression: { ja: "最新の累計 ÷ 目標の累計 × 100", en: "latest running total ÷ total aimed at × 100" },
  when: {
    ja: "「累計」とある目標。実績も累計で読み、足し合わせない。",
    en: "Targets marked 累計 (total so far). Results are totals too and are not added up.",
  },
  range: {
    ja: "増加型と同じ。累計かどうか決められない数がいくつもあるときは率を出さない。",
    en: "As for increase. No rate where several results cannot be told apart.",
  },
  source: {
    ja: "公表例：福知山市は単年度と累計を並べ、率は累計で示す。福岡市の数は積み上げで、足すと誤りになる。",
    en: "Fukuchiyama prints both and rates the total; Fukuoka's figures are running totals that must not be added.",
  },
  examples: [
    { input: { target: 50000, result: 52400 }, rate: 104.8, note: { ja: "備蓄の累計", en: "A stock built up" } },
    { input: { target: 150, result: 121 }, rate: 80.7, note: { ja: "途中の累計", en: "On the way" } },
    { input: { target: 0, result: 1 }, rate: null, reason: "zero-target", note: { ja: "目標0", en: "Target 0" } },
  ],
  compute({ target, result }) {
    if (target === 0) return refused("zero-target");
    return target < 0 ? refused("not-computable") : rated(ratio(result, target));
  },
};
