import { type Formula, refused, satisfies } from "../formula";

/** 0件・ゼロ: met or not; a rate would divide by zero. */
export const yesNo: Formula = {
  id: "yes-no",
  title: { ja: "達成・未達成型", en: "Met or not met" },
  expression: { ja: "目標の状態であれば達成", en: "met where the state aimed at is there" },
  when: { ja: "「0件」「ゼロ」の目標。", en: "Targets of zero (0件, ゼロ)." },
  range: { ja: "達成か未達成だけ。率は出さない。", en: "Met or not met; no rate." },
  source: {
    ja: "公表例：加古川市、下関市、都留市などの0目標に率を示すものは見当たらない。",
    en: "No city was found that publishes a rate for a target of zero (Kakogawa, Shimonoseki, Tsuru).",
  },
  examples: [
    { input: { op: "=", target: 0, result: 0 }, rate: null, reason: "zero-target", met: true, note: { ja: "事故0件", en: "No accident" } },
    {
      input: { op: "=", target: 0, result: 2 },
      rate: null,
      reason: "zero-target",
      met: false,
      note: { ja: "事故2件", en: "Two accidents" },
    },
  ],
  compute({ op, target, result }) {
    return refused("zero-target", satisfies(op, result, target));
  },
};
