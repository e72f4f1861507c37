import { defineFunction } from "../define";
import { FunctionFailure } from "../failure";
import { targetOf, targetParameters } from "../targetOf";

export const targetValue = defineFunction({
  id: "TARGETVALUE",
  name: { ja: "目標値", en: "TARGETVALUE" },
  help: {
    ja: "目標の文章から数を取り出します。万・億・千は数に直します（2,000万円は 20000000）。",
    en: "The number that a target asks for; 万, 億 and 千 are written out (2,000万円 gives 20000000).",
  },
  parameters: targetParameters,
  result: "number",
  examples: [
    { args: ["テーマ毎に地区懇談会を6回以上開催"], gives: 6, note: { ja: "", en: "" } },
    { args: ["ふるさと納税 2,000万円"], gives: 20_000_000, note: { ja: "単位の万を数に直します", en: "万 is written out" } },
    { args: ["満足度80%以上、来場者500人以上", 2], gives: 500, note: { ja: "2 番目の数", en: "the second number" } },
    { args: ["適切に対応する"], gives: null, note: { ja: "数がありません", en: "there is no number" } },
  ],
  run(args, world) {
    const { text, quantity } = targetOf(args, world);
    if (quantity.value === null) throw new FunctionFailure(world.lang, "no-value", { target: text });
    return quantity.value;
  },
});
