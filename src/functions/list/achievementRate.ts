import { reasonWord } from "../../domain/assessment";
import { defineFunction } from "../define";
import { FunctionFailure } from "../failure";
import { rateOf, rateParameters } from "../rateOf";

export const achievementRate = defineFunction({
  id: "ACHIEVEMENTRATE",
  name: { ja: "達成率", en: "ACHIEVEMENTRATE" },
  help: {
    ja: "目標と報告の文章から達成率を求めます。単位は％で、50％なら 50 です。率に意味がないときは理由を示します。",
    en: "The achievement rate of a report against a target, in per cent (50 for 50%). Says why where a rate has no meaning.",
  },
  parameters: rateParameters,
  result: "number",
  examples: [
    {
      args: ["6回以上開催", "2回実施、下半期に4回実施予定"],
      gives: 33.3,
      note: { ja: "予定は実績に数えません", en: "what is planned is not counted" },
    },
    {
      args: ["73.0%（令和5年度末 70.3%）", "9月末 72.7%"],
      gives: 99.6,
      note: { ja: "文章の中の現状値は比べるもとの数です", en: "the present level in the text is the baseline" },
    },
    {
      args: ["満足度80%以上、来場者500人以上", "満足度76%、来場者520人", 2],
      gives: 104,
      note: { ja: "番号で 2 番目の目標を選びます", en: "the index chooses the second target" },
    },
    { args: [6, 2], gives: 33.3, note: { ja: "数だけのセルも使えます", en: "cells with plain numbers work too" } },
    {
      args: ["交通事故死者数ゼロ", "9月末 2人"],
      gives: null,
      note: { ja: "目標が 0 のときは率を出しません", en: "no rate for a target of 0" },
    },
  ],
  run(args, world) {
    const { target, report, rate } = rateOf(args, world);
    if (rate.rate === null) {
      const reason = reasonWord(rate.reason ?? "not-computable", world.lang);
      throw new FunctionFailure(world.lang, "no-rate", { target, report, reason });
    }
    return rate.rate;
  },
});
