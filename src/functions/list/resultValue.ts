import { defineFunction } from "../define";
import { resultOf, resultParameters } from "../resultOf";

export const resultValue = defineFunction({
  id: "RESULTVALUE",
  name: { ja: "実績値", en: "RESULTVALUE" },
  help: {
    ja: "報告の文章から、済んだことの数を取り出します。予定の数は取り出しません。",
    en: "The number of what a report says is done; what is planned is left out.",
  },
  parameters: resultParameters,
  result: "number",
  examples: [
    { args: ["2回実施、下半期に4回実施予定"], gives: 2, note: { ja: "予定の4回は取り出しません", en: "the 4 planned are left out" } },
    {
      args: ["満足度76%、来場者520人", "満足度80%以上、来場者500人以上", 2],
      gives: 520,
      note: { ja: "2 番目の目標に答える数", en: "the number that answers the second target" },
    },
    {
      args: ["満足度76%、来場者520人", null, 1],
      gives: 76,
      note: { ja: "目標なしでは報告の 1 番目", en: "without a target, the first one" },
    },
    { args: ["満足度76%、来場者520人"], gives: null, note: { ja: "どれか決められません", en: "it is open which one is meant" } },
  ],
  run: (args, world) => resultOf(args, { planned: false, name: { ja: "実績", en: "result" } }, world).value,
});
