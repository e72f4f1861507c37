import { defineFunction } from "../define";
import { resultOf, resultParameters } from "../resultOf";

export const plannedValue = defineFunction({
  id: "PLANNEDVALUE",
  name: { ja: "予定値", en: "PLANNEDVALUE" },
  help: {
    ja: "報告の文章から、これからの予定や見込みの数を取り出します。",
    en: "The number that a report announces for the rest of the year.",
  },
  parameters: resultParameters,
  result: "number",
  examples: [
    { args: ["2回実施、下半期に4回実施予定"], gives: 4, note: { ja: "", en: "" } },
    { args: ["2回実施"], gives: null, note: { ja: "予定が書かれていません", en: "nothing is announced" } },
  ],
  run: (args, world) => resultOf(args, { planned: true, name: { ja: "予定", en: "planned" } }, world).value,
});
