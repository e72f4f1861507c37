import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { amounts, isCap, judgedQuantities, targetAmount } from "../support/quantities";
import { excerpt, percent } from "../support/texts";

/** Done and planned together do not reach the target: by its own plan it will be missed. */
export const forecastShort = defineRule({
  meta: {
    code: "KN311",
    name: "forecast-short-of-target",
    severity: "error",
    category: "report",
    title: { ja: "予定を含めても目標に届かない", en: "Forecast short of the target" },
    rationale: {
      ja: "中間報告に書かれた実績と予定を合わせても目標に届かないときは、そのままでは達成できない計画です。予定を増やすか、目標や方法を見直す必要があります。",
      en: "Where results and plans of the mid-term report together do not reach the target, it will be missed by the section's own plan. More has to be planned, or the target or the method revised.",
    },
    notFor: { ja: "予定の一部だけを書く決まりの市。", en: "Cities where reports give only part of what is planned." },
    options: null,
    defaults: null,
    supersedes: ["KN309"],
    messages: {
      short: {
        ja: {
          what: "実績と予定を合わせても目標に届きません。",
          evidence: "目標「{target}」に対し、実績「{result}」、予定「{planned}」で、着地見込みは{forecast}です。",
          advice: "予定を追加するか、方法・手段の見直しと届かない理由を書いてください。",
        },
        en: {
          what: "Results and plans together do not reach the target.",
          evidence: "Target 「{target}」, done 「{result}」, planned 「{planned}」: forecast {forecast}.",
          advice: "Plan more, or describe the revision of the method and the reason.",
        },
      },
      oneDate: {
        ja: {
          what: "まだ行っておらず、予定も目標の回数に足りません。",
          evidence: "目標「{target}」に対し、報告は「{text}」で、予定は{count}回分です。",
          advice: "残りの回数の予定を書くか、目標に届かない理由を書いてください。",
        },
        en: {
          what: "Nothing has been done yet and the plan falls short of the target.",
          evidence: "Target 「{target}」; the report reads 「{text}」, which is {count} of them.",
          advice: "Give dates for the rest, or the reason why the target will not be met.",
        },
      },
    },
    examples: [
      {
        expect: "short",
        note: { ja: "1回＋予定3回は6回に届かない", en: "1 + 3 planned is short of 6" },
        initiative: "イベントへの参加",
        target: "6回以上参加",
        midterm: "1回参加、下半期に3回参加予定",
      },
      {
        expect: "oneDate",
        note: { ja: "2回の目標に予定は1回", en: "One date for a target of 2" },
        initiative: "(1) 連絡協議会",
        target: "(1) 連絡協議会2回",
        midterm: "(1) 未開催（R7.2開催予定）",
      },
      {
        expect: null,
        note: { ja: "ちょうど届く", en: "Just reached" },
        initiative: "(1) セミナーの開催",
        target: "(1) 6回以上",
        midterm: "(1) 2回実施、下半期に4回実施予定",
      },
      {
        expect: null,
        note: { ja: "予定の続きがある書き方", en: "The plan is open-ended" },
        initiative: "(1) 講座の開催",
        target: "(1) 10回",
        midterm: "(1) 2回実施、12月に1回実施予定のほか、順次開催",
      },
    ],
  },
  *indicator(indicator, document) {
    const related = [relatedPlace(document, indicator.target, "target", indicator)];
    let found = false;
    for (const { quantity, rate, key, report, done, planned } of judgedQuantities(indicator)) {
      if (rate.forecast === null || rate.forecast >= 100 || planned.length === 0 || key === "yearEnd") continue;
      if (isCap(quantity.op) || quantity.op === "=" || isOpenEnded(report.text)) continue;
      found = true;
      const data = {
        target: targetAmount(quantity),
        result: amounts(done) || "0",
        planned: amounts(planned),
        forecast: percent(rate.forecast),
      };
      yield { ...placeOf(indicator, key), messageId: "short", data, related };
    }
    const text = indicator.midterm?.text ?? "";
    const quantity = indicator.target?.quantities.find(
      ({ value, unit, op }) => value !== null && value >= 2 && unit === "回" && !isCap(op)
    );
    const count = notHeldYet(text) ? plannedMonths(text) : 0;
    if (found || !quantity || count === 0 || count >= (quantity.value ?? 0) || isOpenEnded(text)) return;
    yield {
      ...placeOf(indicator, "midterm"),
      messageId: "oneDate",
      data: { target: targetAmount(quantity), text: excerpt(text), count },
      related,
    };
  },
});

/** More is to come than the text counts. */
function isOpenEnded(text: string): boolean {
  return /ほか|他に|随時|順次|追加|以降も|引き続き|引続き|継続/.test(text);
}

/** Said in so many words: not held, not done yet. */
function notHeldYet(text: string): boolean {
  return /未(開催|実施)/.test(text) && !/\d\s*回/.test(text.normalize("NFKC"));
}

/** Different months in which something is planned. */
function plannedMonths(text: string): number {
  const plain = text.normalize("NFKC");
  if (!/予定/.test(plain)) return 0;
  return new Set([...plain.matchAll(/(\d{1,2})月|[RH令和]\d{1,2}[./](\d{1,2})/g)].map((match) => match[1] ?? match[2])).size;
}
