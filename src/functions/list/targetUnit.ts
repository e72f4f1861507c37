import { defineFunction } from "../define";
import { targetOf, targetParameters } from "../targetOf";

export const targetUnit = defineFunction({
  id: "TARGETUNIT",
  name: { ja: "目標単位", en: "TARGETUNIT" },
  help: {
    ja: "目標の数の単位を取り出します。単位がないときは空の文字です。",
    en: "The unit of a target's number; an empty text where there is none.",
  },
  parameters: targetParameters,
  result: "string",
  examples: [
    { args: ["テーマ毎に地区懇談会を6回以上開催"], gives: "回", note: { ja: "", en: "" } },
    { args: ["ふるさと納税 2,000万円"], gives: "円", note: { ja: "万は数のほうに入ります", en: "万 goes into the number" } },
  ],
  run: (args, world) => targetOf(args, world).quantity.unit,
});
