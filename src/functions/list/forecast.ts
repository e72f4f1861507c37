import { defineFunction } from "../define";
import { FunctionFailure } from "../failure";
import { rateOf, rateParameters } from "../rateOf";

export const forecast = defineFunction({
  id: "FORECASTRATE",
  name: { ja: "着地見込み", en: "FORECASTRATE" },
  help: {
    ja: "実績にこれからの予定を加えた達成率の見込みを求めます。単位は％です。予定の数がないときは理由を示します。",
    en: "The rate to be expected when what is done and what is planned are taken together, in per cent.",
  },
  parameters: rateParameters,
  result: "number",
  examples: [
    {
      args: ["6回以上開催", "2回実施、下半期に4回実施予定"],
      gives: 100,
      note: { ja: "2回と予定の4回を合わせます", en: "2 done and 4 planned" },
    },
    {
      args: ["6回以上開催", "2回実施"],
      gives: null,
      note: { ja: "予定が書かれていないときは見込みを出しません", en: "no forecast where nothing is announced" },
    },
  ],
  run(args, world) {
    const { report, rate } = rateOf(args, world);
    if (rate.forecast === null) throw new FunctionFailure(world.lang, "no-plan", { report });
    return rate.forecast;
  },
});
