import * as z from "zod/mini";
import { isLevelUnit, monthsElapsed, reportDue } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { amounts, comparable, isCap, judgedQuantities, targetAmount } from "../support/quantities";
import { percent } from "../support/texts";

/** Results far behind what the elapsed part of the year would give, and results far short at the year's end. */
export const resultFarBelow = defineRule({
  meta: {
    code: "KN309",
    name: "result-far-below-target",
    severity: "warning",
    category: "report",
    title: { ja: "目標を大きく下回る実績", en: "Result far below the target" },
    rationale: {
      ja: "件数や回数の目標は、年度の進みにあわせて積み上がるのが普通です。進み具合が大きく遅れているのに予定も書かれていないときは、方法を見直すか理由を書く必要があります。予定を含めて届く見込みがあるときは指摘しません。",
      en: "Counts usually grow with the year. Where they lag far behind and no plan is given, either the method or the report needs attention. Nothing is said where the plan given reaches the target.",
    },
    notFor: {
      ja: "年度末に集中する事業（成人式、確定申告など）や、時期が決まっている募集。",
      en: "Work that is concentrated at the year's end.",
    },
    options: z.strictObject({ behind: z.number().check(z.minimum(0), z.maximum(1)), far: z.number().check(z.minimum(0), z.maximum(1)) }),
    defaults: { behind: 0.8, far: 0.4 },
    optionNotes: {
      behind: {
        ja: "経過月数から見た標準の進み具合に対し、この割合より小さいと「遅れ」とします。",
        en: "Below this part of the pace that the months passed would give, the work is behind.",
      },
      far: { ja: "この割合より小さいと「大きな遅れ」とします。", en: "Below this part it is far behind." },
    },
    messages: {
      farBelow: {
        ja: {
          what: "実績が目標を大きく下回り、このままでは届きません。",
          evidence: "目標「{target}」に対し実績「{result}」で、達成率は{rate}です（{months}か月経過の目安は{expected}）。",
          advice: "方法・手段を見直すか、残りの期間の予定と届かない理由を書いてください。",
        },
        en: {
          what: "The result is far below the target and will not reach it at this pace.",
          evidence: "Target 「{target}」, result 「{result}」: {rate} (about {expected} after {months} months).",
          advice: "Revise the method, or give the plan for the rest of the year and the reason.",
        },
      },
      behind: {
        ja: {
          what: "実績が目標に対して遅れています。",
          evidence: "目標「{target}」に対し実績「{result}」で、達成率は{rate}です（{months}か月経過の目安は{expected}）。",
          advice: "残りの期間の予定を書き加えてください。",
        },
        en: {
          what: "The result is behind the pace of the target.",
          evidence: "Target 「{target}」, result 「{result}」: {rate} (about {expected} after {months} months).",
          advice: "Add the plan for the rest of the year.",
        },
      },
      missed: {
        ja: {
          what: "年度末の実績が目標に届いていません。",
          evidence: "目標「{target}」に対し実績「{result}」で、達成率は{rate}です。",
          advice: "届かなかった理由と、次の年度にどうするかを書いてください。",
        },
        en: {
          what: "The target was not met at the year's end.",
          evidence: "Target 「{target}」, result 「{result}」: {rate}.",
          advice: "Give the reason and what follows for next year.",
        },
      },
    },
    examples: [
      {
        expect: "farBelow",
        note: { ja: "半年で9％", en: "9 % in half a year" },
        initiative: "(1) ヘルメットの購入費補助",
        target: "(1) 購入費補助 500件",
        midterm: "(1) 9月末までに購入費補助45件",
      },
      {
        expect: "behind",
        note: { ja: "半年で26.7％", en: "26.7 % in half a year" },
        initiative: "(1) 出前講座",
        target: "(1) 15回",
        midterm: "(1) 4回実施",
      },
      {
        expect: null,
        note: { ja: "予定を含めて届く", en: "The plan reaches the target" },
        initiative: "(1) セミナーの開催",
        target: "(1) 6回以上",
        midterm: "(1) 2回実施、下半期に4回実施予定",
      },
      {
        expect: "missed",
        note: { ja: "年度末に80％", en: "80 % at the year's end" },
        initiative: "(1) 出前講座",
        target: "(1) 15回",
        midterm: "(1) 9回実施",
        yearEnd: "(1) 12回実施",
        asOf: "2025-04-30",
      },
    ],
  },
  *indicator(indicator, document, { options, settings, asOf }) {
    for (const { quantity, rate, key, report, done } of judgedQuantities(indicator)) {
      if (rate.rate === null || rate.rate >= 100 || isCap(quantity.op) || quantity.op === "=" || done.length === 0) continue;
      const place = { ...placeOf(indicator, key), related: [relatedPlace(document, indicator.target, "target", indicator)] };
      const data = { target: targetAmount(quantity), result: amounts(done), rate: percent(rate.rate) };
      if (key === "yearEnd") {
        yield { ...place, messageId: "missed", severity: rate.rate < 50 ? "warning" : "info", data };
        continue;
      }
      const timing = reportDue(document, "midterm", settings);
      if (
        !timing ||
        document.fiscalYear === null ||
        rate.forecast !== null ||
        isLevelUnit(quantity.unit) ||
        quantity.cumulative ||
        quantity.change
      )
        continue;
      // A plan that could not be matched with this target may still be for it.
      if (report.quantities.some(({ planned, target, unit }) => planned && target === null && comparable(unit, quantity.unit))) continue;
      const months = Math.round(
        monthsElapsed(document.fiscalYear, asOf < timing.baseDate ? asOf : timing.baseDate, settings.fiscalYearStart)
      );
      const expected = (months / 12) * 100;
      const messageId = rate.rate < expected * options.far ? "farBelow" : rate.rate < expected * options.behind ? "behind" : null;
      if (messageId) yield { ...place, messageId, data: { ...data, months, expected: percent(expected) } };
    }
  },
});
