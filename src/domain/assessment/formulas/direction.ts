import { type Formula, refused, satisfies } from "../formula";

/** 対前年増・前年以下: only compared with the starting level. */
export const direction: Formula = {
  id: "direction",
  title: { ja: "前年・現状との比較", en: "Direction only" },
  expression: { ja: "基準値と比べて目指す向きなら達成", en: "met where the result lies on the wanted side of the baseline" },
  when: {
    ja: "「対前年増」「減少」「前年件数以下」のように、水準の数がない目標。",
    en: "Targets without a level: 対前年増, 減少, 前年件数以下.",
  },
  range: {
    ja: "達成か未達成だけ。基準値が分からないときは判定しない。前年比は参考として示す。",
    en: "Met or not met; not judged without a baseline. The ratio to the baseline is shown beside it.",
  },
  source: {
    ja: "考え方：「増やす」という公約は示された年と比べる（長崎市の判定の決まり）。",
    en: "A pledge to raise something is compared with the year stated (Nagasaki's rules).",
  },
  examples: [
    {
      input: { op: "increase", target: 0, result: 130, baseline: 121 },
      rate: null,
      reason: "not-computable",
      met: true,
      note: { ja: "前年より増えた", en: "More than last year" },
    },
    {
      input: { op: "decrease", target: 0, result: 121, baseline: 121 },
      rate: null,
      reason: "not-computable",
      met: false,
      note: { ja: "同じでは「減少」にならない", en: "The same is no decrease" },
    },
    {
      input: { op: "<=", target: 0, result: 95, baseline: 95 },
      rate: null,
      reason: "not-computable",
      met: true,
      note: { ja: "前年件数以下", en: "No more than last year" },
    },
    {
      input: { op: "increase", target: 0, result: 130 },
      rate: null,
      reason: "no-baseline",
      note: { ja: "前年の数がない", en: "Last year's figure is missing" },
    },
  ],
  compute({ op, result, baseline }) {
    return baseline === null ? refused("no-baseline") : refused("not-computable", satisfies(op, result, baseline));
  },
};
