import { explainRate } from "../../domain/assessment";
import { defineFunction } from "../define";
import { rateOf, rateParameters } from "../rateOf";

export const explain = defineFunction({
  id: "EXPLAINRATE",
  name: { ja: "達成率の根拠", en: "EXPLAINRATE" },
  help: {
    ja: "達成率をどう求めたか（式と使った数）、または率を出さない理由を文章で示します。",
    en: "How the rate was worked out (formula and numbers), or why there is none, in words.",
  },
  parameters: rateParameters,
  result: "string",
  examples: [
    {
      args: ["6回以上開催", "2回実施、下半期に4回実施予定"],
      gives: "33.3％。増加型：実績 ÷ 目標 × 100。目標 6回、実績 2回、予定 4回。着地見込み 100.0％",
      note: { ja: "監査や説明のために式と数を残せます", en: "keeps formula and numbers for an audit" },
    },
    {
      args: ["交通事故死者数ゼロ", "9月末 2人"],
      gives: "未達成。達成・未達成型：目標の状態であれば達成。目標 0、実績 2人",
      note: { ja: "率を出さない目標は達成か未達成かを示します", en: "met or not met where there is no rate" },
    },
  ],
  run(args, world) {
    const { lang, settings } = world;
    const { verdict, formula, inputs, forecast } = explainRate(rateOf(args, world).rate, lang, settings.rounding === "integer" ? 0 : 1);
    const [stop, comma] = lang === "ja" ? ["。", "、"] : [". ", ", "];
    return [verdict.replace(/[。.]$/, ""), formula, inputs.join(comma), forecast].filter((part) => part !== null && part !== "").join(stop);
  },
});
