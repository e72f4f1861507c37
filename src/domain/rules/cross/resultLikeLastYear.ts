import { containment } from "../../language";
import type { Indicator, ResultQuantity } from "../../model";
import { isLevelUnit } from "../../assessment";
import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { lastYearOf } from "../support/lastYear";
import { pairIndicators, pairItems, yearPairs } from "../support/pairs";
import { sameUnit } from "../support/quantities";
import { amount, excerpt } from "../support/texts";

/** Numbers and texts of this year that look like last year's. */
export const resultLikeLastYear = defineRule({
  meta: {
    code: "KN513",
    name: "result-unchanged-from-last-year",
    severity: "info",
    category: "cross",
    title: { ja: "前年度と同じ実績・桁の違う実績", en: "Result equal to last year's, or of another magnitude" },
    rationale: {
      ja: "半年の実績が前年度1年分とまったく同じときは、前年度の数が残っている疑いがあります。1件当たりの数が前年度と何倍も違うときは、桁や数え方の誤りが疑われます。",
      en: "A half-year result equal to last year's total may be last year's number left in place. Where the ratio of two numbers is several times last year's, a digit may be missing.",
    },
    notFor: { ja: "毎年同じ回数を行う行事。", en: "Events held equally often every year." },
    options: null,
    defaults: null,
    messages: {
      sameReport: {
        ja: {
          what: "報告が、前年度の同じ時期の報告と数まで同じです。",
          evidence: "今年度も前年度も「{now}」です。",
          advice: "前年度の文が残っていないかを確かめ、今年度の実績に書き換えてください。",
        },
        en: {
          what: "The report equals last year's of the same time, numbers included.",
          evidence: "Both years read 「{now}」.",
          advice: "Check whether last year's text was left and enter this year's results.",
        },
      },
      same: {
        ja: {
          what: "中間の実績が、前年度1年分の実績とまったく同じです。",
          evidence: "今年度の報告「{now}」の{amount}が、前年度「{before}」と同じです。",
          advice: "前年度の数が残っていないかを確かめてください。",
        },
        en: {
          what: "The mid-term result equals last year's total.",
          evidence: "{amount} in 「{now}」 is the number of last year's 「{before}」.",
          advice: "Check that last year's number was not left in place.",
        },
      },
      sameText: {
        ja: {
          what: "報告の文が前年度とほとんど同じです。",
          evidence: "今年度は「{now}」、前年度は「{before}」です。",
          advice: "今年度の結果に書き改めてください。",
        },
        en: {
          what: "The report is nearly last year's text.",
          evidence: "This year 「{now}」, last year 「{before}」.",
          advice: "Write what happened this year.",
        },
      },
      magnitude: {
        ja: {
          what: "2つの数の比が前年度と大きく違います。",
          evidence: "今年度は{now}、前年度は{before}です。",
          advice: "桁の書き落としや数え方の違いがないかを確かめてください。",
        },
        en: {
          what: "The ratio of two numbers differs greatly from last year's.",
          evidence: "This year {now}, last year {before}.",
          advice: "Check for a missing digit or another way of counting.",
        },
      },
    },
    examples: [
      {
        expect: "sameReport",
        note: { ja: "前年度の中間報告のまま", en: "Last year's mid-term report" },
        fields: { goal: "認知症施策" },
        rows: [{ initiative: "養成講座の開催", target: "15回", midterm: "養成講座を6回開催し、新たに198人が受講した" }],
        fiscalYear: 2024,
        also: [
          {
            layout: "ueda-kanri",
            fiscalYear: 2025,
            fields: { goal: "認知症施策" },
            rows: [{ initiative: "養成講座の開催", target: "15回", midterm: "養成講座を6回開催し、新たに198人が受講した" }],
          },
        ],
      },
      {
        expect: "same",
        note: { ja: "半年で前年度と同じ17件", en: "17 in half a year, as in all of last year" },
        fields: { goal: "移住の推進" },
        rows: [{ initiative: "支援金の活用", target: "20件", midterm: "支援金17件交付決定" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "移住の推進" },
            rows: [{ initiative: "① 支援金の活用", target: "20件", previousItem: "① 支援金の活用", previousResult: "交付決定17件" }],
          },
        ],
      },
      {
        expect: "magnitude",
        note: { ja: "1者当たり10品が45品に", en: "10 goods a supplier became 45" },
        fields: { goal: "移住の推進" },
        rows: [{ initiative: "返礼品の開発", target: "100品", midterm: "2事業者、90品の返礼品を新規追加" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "移住の推進" },
            rows: [
              {
                initiative: "① 返礼品の開発",
                target: "100品",
                previousItem: "① 返礼品の開発",
                previousResult: "38事業者、365品の返礼品を新規追加",
              },
            ],
          },
        ],
      },
      {
        expect: "sameText",
        note: { ja: "前年度の文のまま", en: "Last year's words" },
        fields: { goal: "移住の推進" },
        rows: [{ initiative: "情報の発信", target: "4回", midterm: "移住相談の窓口を設け、パンフレットを配布して市の魅力を発信" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "移住の推進" },
            rows: [
              {
                initiative: "① 情報の発信",
                target: "4回",
                previousItem: "① 情報の発信",
                previousResult: "移住相談の窓口を設け、パンフレットを配布して市の魅力を発信",
              },
            ],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "違う数", en: "Another number" },
        fields: { goal: "移住の推進" },
        rows: [{ initiative: "支援金の活用", target: "20件", midterm: "支援金9件交付決定" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "移住の推進" },
            rows: [{ initiative: "① 支援金の活用", target: "20件", previousItem: "① 支援金の活用", previousResult: "交付決定17件" }],
          },
        ],
      },
    ],
  },
  *collection({ documents }) {
    const told = new Set<Indicator>();
    for (const pair of yearPairs(documents)) {
      for (const { left, right } of pairItems(pair).flatMap((items) => pairIndicators(items, pair))) {
        const [before, now] = [left.midterm, right.midterm];
        if (before?.state !== "reported" || now?.state !== "reported" || bare(now.text).length < 12 || bare(before.text) !== bare(now.text))
          continue;
        // Small counts and rhythms (毎月実施) are the same every year.
        if (!now.quantities.some((quantity) => !quantity.planned && quantity.value >= 10 && !isAsked(quantity, right))) continue;
        told.add(right);
        yield {
          file: pair.right.file,
          sheet: pair.right.sheet,
          ...placeOf(right, "midterm"),
          indicator: right.id,
          messageId: "sameReport",
          severity: "warning",
          data: { now: excerpt(now.text) },
          related: [relatedPlace(pair.left, before, "midterm", left)],
        };
      }
    }
    for (const { sheet, result, quantities, place } of lastYearOf(documents)) {
      const latest = sheet && latestReport(sheet.indicator);
      if (!latest || told.has(sheet.indicator)) continue;
      const at = {
        file: sheet.document.file,
        sheet: sheet.document.sheet,
        ...placeOf(sheet.indicator, latest.key),
        indicator: sheet.indicator.id,
        related: [place],
      };
      const { report, key } = latest;
      const equal =
        key === "midterm"
          ? report.quantities.find((now) => !isAsked(now, sheet.indicator) && quantities.some((before) => isSameCount(now, before)))
          : undefined;
      const texts = { now: excerpt(report.text), before: excerpt(result) };
      if (equal) yield { ...at, messageId: "same", data: { ...texts, amount: amount(equal) } };
      else if (bare(report.text).length >= 20 && containment(report.text, result) >= 0.95 && report.quantities.length === 0)
        yield { ...at, messageId: "sameText", data: texts };
      const jump = ratioJump(report.quantities, quantities);
      if (jump) yield { ...at, messageId: "magnitude", data: jump };
    }
  },
});

/** At least ten, counted and not announced: small counts are equal by chance. */
function isSameCount(now: ResultQuantity, before: ResultQuantity): boolean {
  return (
    !now.planned &&
    !before.planned &&
    now.value >= 10 &&
    now.value === before.value &&
    sameUnit(now.unit, before.unit) &&
    !isLevelUnit(now.unit)
  );
}

/** What the target asks for every year is done every year. */
function isAsked(now: ResultQuantity, { target }: Indicator): boolean {
  return (target?.quantities ?? []).some(({ value }) => value === now.value);
}

function bare(text: string): string {
  return text.replace(/\s/g, "");
}

/** Two numbers of different units that both years have, whose ratio changed at least threefold while the first fell to a fifth or less. */
function ratioJump(now: readonly ResultQuantity[], before: readonly ResultQuantity[]): { now: string; before: string } | null {
  for (const a of now) {
    for (const b of now) {
      const [x, y] = [before.find(({ unit }) => sameUnit(unit, a.unit)), before.find(({ unit }) => sameUnit(unit, b.unit))];
      if (a === b || sameUnit(a.unit, b.unit) || !x || !y || Math.min(a.value, b.value, x.value, y.value) <= 0) continue;
      const change = b.value / a.value / (y.value / x.value);
      if (change >= 3 && a.value * 5 <= x.value) return { now: `${amount(a)}で${amount(b)}`, before: `${amount(x)}で${amount(y)}` };
    }
  }
  return null;
}
