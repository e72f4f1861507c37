import { bareLabel } from "../../language";
import type { ResultQuantity, TargetQuantity } from "../../model";
import { isLevelUnit } from "../../assessment";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { lastYearOf } from "../support/lastYear";
import { isCap, meets, sameUnit, targetAmount } from "../support/quantities";
import { amount, excerpt } from "../support/texts";

/** Targets that ask for less than what was reached last year. */
export const targetBelowLastYear = defineRule({
  meta: {
    code: "KN511",
    name: "target-below-previous-result",
    severity: "warning",
    category: "cross",
    title: { ja: "前年度の実績を下回る目標", en: "Target below last year's result" },
    rationale: {
      ja: "前年度に達した水準より低い目標は、何もしなくても届くことがあります。事業の縮小など理由があるときは、それが分かるように書きます。",
      en: "A target below what was already reached may be met without any effort. Where there is a reason, such as a smaller programme, it should be stated.",
    },
    notFor: {
      ja: "対象者の減少や事業の終了で目標を下げることが決まっている取組。",
      en: "Work that shrinks by decision or by the number of people concerned.",
    },
    options: null,
    defaults: null,
    messages: {
      lowered: {
        ja: {
          what: "目標が前年度より緩くなっています。",
          evidence: "前年度の目標は「{before}」、今年度は「{target}」です。",
          advice: "下げた理由を書くか、前年度の水準に戻してください。",
        },
        en: {
          what: "The target is easier than last year's.",
          evidence: "Last year it was 「{before}」, now 「{target}」.",
          advice: "Give the reason, or keep last year's level.",
        },
      },
      lower: {
        ja: {
          what: "今年度の目標が、前年度の実績より低くなっています。",
          evidence: "前年度の実績「{result}」に対し、今年度の目標は「{target}」です。",
          advice: "目標の水準を見直すか、下げた理由を書いてください。",
        },
        en: {
          what: "This year's target is below last year's result.",
          evidence: "Last year's result was 「{result}」; this year's target is 「{target}」.",
          advice: "Revise the target, or give the reason for lowering it.",
        },
      },
    },
    examples: [
      {
        expect: "lowered",
        note: { ja: "120台が100台になった", en: "120 became 100" },
        fields: { goal: "見守りの強化" },
        rows: [{ initiative: "緊急通報装置の貸与", target: "120台", midterm: "68台", yearEnd: "114台" }],
        fiscalYear: 2024,
        also: [
          {
            layout: "ueda-kanri",
            fiscalYear: 2025,
            fields: { goal: "見守りの強化" },
            rows: [{ initiative: "緊急通報装置の貸与", target: "100台" }],
          },
        ],
      },
      {
        expect: "lower",
        note: { ja: "10回の実績に4回の目標", en: "Target 4 after a result of 10" },
        fields: { goal: "縁づくりの推進" },
        rows: [{ initiative: "縁づくり", target: "婚活セミナー4回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "縁づくりの推進" },
            rows: [{ initiative: "① 縁づくり", target: "婚活セミナー4回", previousItem: "① 縁づくり", previousResult: "婚活セミナー10回" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "実績より高い目標", en: "Target above the result" },
        fields: { goal: "縁づくりの推進" },
        rows: [{ initiative: "縁づくり", target: "婚活セミナー4回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "縁づくりの推進" },
            rows: [{ initiative: "① 縁づくり", target: "婚活セミナー4回", previousItem: "① 縁づくり", previousResult: "婚活セミナー3回" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "少ないほど良い目標", en: "Less is better" },
        fields: { goal: "働き方改革" },
        rows: [{ initiative: "時間外勤務の縮減", target: "月平均12.0時間以下" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "働き方改革" },
            rows: [
              {
                initiative: "① 時間外勤務の縮減",
                target: "月平均12.0時間以下",
                previousItem: "① 時間外勤務の縮減",
                previousResult: "月平均13.4時間",
              },
            ],
          },
        ],
      },
    ],
  },
  *collection({ documents }) {
    for (const { document, indicator, quantities, target: before, place } of lastYearOf(documents)) {
      const targets = indicator.target?.quantities ?? [];
      for (const target of targets) {
        const former = before && formerOf(target, targets, before.quantities);
        const reached = quantities.some(
          ({ planned, unit, value }) => !planned && sameUnit(unit, target.unit) && meets(target, value) === true
        );
        if (former && isEasier(target, former)) {
          yield {
            file: document.file,
            sheet: document.sheet,
            ...placeOf(indicator, "target"),
            indicator: indicator.id,
            messageId: "lowered",
            severity: reached ? "warning" : "info",
            data: { before: excerpt(`${former.label}${targetAmount(former)}`), target: excerpt(`${target.label}${targetAmount(target)}`) },
            related: [place],
          };
          continue;
        }
        const result = answerOf(target, targets, quantities);
        if (!result || target.value === null || result.value <= target.value) continue;
        const small = target.value < 3 || result.value - target.value < Math.max(1, target.value * 0.2);
        yield {
          file: document.file,
          sheet: document.sheet,
          ...placeOf(indicator, "target"),
          indicator: indicator.id,
          messageId: "lower",
          severity: small || target.label === "" ? "info" : "warning",
          data: { result: excerpt(`${result.label}${amount(result)}`), target: excerpt(`${target.label}${targetAmount(target)}`) },
          related: [place],
        };
      }
    }
  },
});

/** Last year's target for the same thing: the same words, or the only number of that unit on both sides. */
function formerOf(target: TargetQuantity, targets: readonly TargetQuantity[], formers: readonly TargetQuantity[]): TargetQuantity | null {
  if (target.change !== null || target.value === null) return null;
  const alike = formers.filter(
    ({ unit, op, change, per, value }) =>
      value !== null && change === null && per === target.per && isCap(op) === isCap(target.op) && sameUnit(unit, target.unit)
  );
  const named = alike.filter(({ label }) => bareLabel(label) === bareLabel(target.label));
  if (named.length === 1) return named[0] ?? null;
  return alike.length === 1 && targets.filter(({ unit }) => sameUnit(unit, target.unit)).length === 1 ? (alike[0] ?? null) : null;
}

/** Easier to meet by more than rounding. */
function isEasier(now: TargetQuantity, before: TargetQuantity): boolean {
  const [a, b] = [now.value ?? 0, before.value ?? 0];
  return isCap(now.op) ? a > b : a < b;
}

/** Last year's number for the same thing: the same words and unit, or the only number of that unit on both sides. */
function answerOf(target: TargetQuantity, targets: readonly TargetQuantity[], results: readonly ResultQuantity[]): ResultQuantity | null {
  if (target.change !== null || target.per !== null || isCap(target.op) || target.op === "=") return null;
  const sameKind = results.filter(({ planned, unit }) => !planned && sameUnit(unit, target.unit));
  const named = sameKind.filter(({ label }) => label !== "" && bareLabel(label) === bareLabel(target.label));
  if (named.length === 1) return named[0] ?? null;
  const alone = sameKind.length === 1 && targets.filter(({ unit }) => sameUnit(unit, target.unit)).length === 1;
  const [only] = sameKind;
  if (!alone || !only || isLevelUnit(target.unit)) return null;
  return only.label === "" ||
    target.label === "" ||
    bareLabel(only.label).includes(bareLabel(target.label)) ||
    bareLabel(target.label).includes(bareLabel(only.label))
    ? only
    : null;
}
