import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { amounts, comparable, targetAmount } from "../support/quantities";
import { excerpt } from "../support/texts";

/** Reports whose numbers count something else than the target. */
export const reportUnitMismatch = defineRule({
  meta: {
    code: "KN305",
    name: "report-unit-mismatch",
    severity: "warning",
    category: "report",
    title: { ja: "目標と報告の単位の違い", en: "Report in another unit than the target" },
    rationale: {
      ja: "目標が「回」で報告が「人」のように単位が違うと、達成したかどうかを判断できません。達成率も計算できません。",
      en: "Where the target counts 回 and the report 人, nobody can tell whether the target was met, and no rate can be computed.",
    },
    notFor: {
      ja: "目標の単位に換算できる別の数だけを報告する決まりの市。",
      en: "Cities that report another number from which the target's can be derived.",
    },
    options: null,
    defaults: null,
    messages: {
      mismatch: {
        ja: {
          what: "報告の単位が目標と違い、達成したかを判断できません。",
          evidence: "目標は「{target}」、報告は「{result}」です。",
          advice: "目標と同じ単位（{unit}）の実績を加えてください。",
        },
        en: {
          what: "The report counts in another unit than the target, so progress cannot be judged.",
          evidence: "Target 「{target}」, report 「{result}」.",
          advice: "Add the result in the target's unit ({unit}).",
        },
      },
    },
    examples: [
      {
        expect: "mismatch",
        note: { ja: "目標は回、報告は人", en: "Target in 回, report in 人" },
        initiative: "(1) 研修会の開催",
        target: "(1) 研修会4回",
        midterm: "(1) 研修会に82人が参加",
      },
      {
        expect: null,
        note: { ja: "人と名は同じ", en: "人 and 名 are the same" },
        initiative: "(1) 隊員の任用",
        target: "(1) 隊員1人以上",
        midterm: "(1) 隊員3名を任用",
      },
      {
        expect: null,
        note: { ja: "目標の単位の数もある", en: "The target's unit is there too" },
        initiative: "(1) 研修会の開催",
        target: "(1) 研修会4回",
        midterm: "(1) 研修会を1回開催（参加82人）",
      },
    ],
  },
  *indicator(indicator, document) {
    const latest = latestReport(indicator);
    const targets = (indicator.target?.quantities ?? []).filter(({ value, unit }) => value !== null && unit !== "");
    if (!latest || targets.length === 0 || latest.report.unread !== null) return;
    const results = latest.report.quantities;
    if (
      results.length === 0 ||
      results.some((result) => result.target !== null || targets.some(({ unit }) => comparable(unit, result.unit)))
    )
      return;
    const [first] = targets;
    if (!first) return;
    yield {
      ...placeOf(indicator, latest.key),
      messageId: "mismatch",
      severity: namesUnit(latest.report.text, first.unit) ? "info" : "warning",
      data: {
        target: excerpt(`${first.label}${targetAmount(first)}`),
        result: excerpt(amounts(results) || latest.report.text),
        unit: first.unit,
      },
      related: [relatedPlace(document, indicator.target, "target", indicator)],
    };
  },
});

/** 5講座 answered by 講座を3回開催: the unit's noun is counted by another counter. */
function namesUnit(text: string, unit: string): boolean {
  return unit.length >= 2 && text.includes(unit);
}
