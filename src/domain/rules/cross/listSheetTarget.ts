import { bareLabel, containment, fold, similarity } from "../../language";
import type { GoalDocument, Indicator, TargetQuantity, TextFix } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { replaceOnce, textFix } from "../support/fixes";
import { type DocumentPair, labelOf, listSheetPairs, pairIndicators, pairItems } from "../support/pairs";
import { comparable, targetAmount } from "../support/quantities";
import { excerpt } from "../support/texts";

/** The target of a list differs from that of its sheet. */
export const listSheetTarget = defineRule({
  meta: {
    code: "KN501",
    name: "list-sheet-target-mismatch",
    severity: "error",
    category: "cross",
    title: { ja: "一覧表と管理シートの目標の違い", en: "Target differs between list and sheet" },
    rationale: {
      ja: "一覧表は管理シートの目標をまとめたものです。数や比較語（以上・以下）が違うと、どちらが公式の目標か分からなくなります。数が同じで言葉だけが違うときは参考にとどめます。",
      en: "The list sums up the sheets. Where number or comparing word differ nobody knows which target is the official one. Different words alone give a remark.",
    },
    notFor: { ja: "一覧表では目標を要約する決まりの市（言葉の違いについて）。", en: "Cities whose list sums targets up in other words." },
    options: null,
    defaults: null,
    messages: {
      value: {
        ja: {
          what: "一覧表と管理シートで目標の数が違います。",
          evidence: "「{initiative}」の目標は、一覧表が「{list}」、管理シートが「{sheet}」です。",
          advice: "正しい数を確かめ、もう一方を直してください。",
        },
        en: {
          what: "List and sheet give different numbers for the target.",
          evidence: "「{initiative}」: the list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check which is right and correct the other.",
        },
      },
      comparator: {
        ja: {
          what: "一覧表と管理シートで目標の比較語が違います。",
          evidence: "「{initiative}」の目標は、一覧表が「{list}」、管理シートが「{sheet}」です。",
          advice: "「以上」「以下」などを確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet use different comparing words.",
          evidence: "「{initiative}」: the list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check 以上, 以下 and the like and use the same.",
        },
      },
      missing: {
        ja: {
          what: "目標の数が、一覧表と管理シートの一方にしかありません。",
          evidence: "「{initiative}」の目標は、一覧表が「{list}」、管理シートが「{sheet}」です。",
          advice: "もう一方にも同じ目標を書いてください。",
        },
        en: {
          what: "Only one of list and sheet gives a number for the target.",
          evidence: "「{initiative}」: the list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Enter the same target in the other.",
        },
      },
      wording: {
        ja: {
          what: "一覧表と管理シートで目標の内容が違います。",
          evidence: "「{initiative}」の目標は、一覧表が「{list}」、管理シートが「{sheet}」です。",
          advice: "同じ目標を指しているかを確かめ、言葉をそろえてください。",
        },
        en: {
          what: "List and sheet describe the target differently.",
          evidence: "「{initiative}」: the list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check that both mean the same target and use the same words.",
        },
      },
    },
    examples: [
      {
        expect: "value",
        note: { ja: "11.0と12.0", en: "11.0 and 12.0" },
        fields: { goal: "働き方改革の推進" },
        rows: [{ initiative: "時間外勤務の縮減", target: "月平均 12.0時間以下" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "働き方改革の推進" },
            rows: [{ initiative: "時間外勤務の縮減", target: "月平均 11.0時間以下" }],
          },
        ],
      },
      {
        expect: "comparator",
        note: { ja: "以上と以下", en: "以上 and 以下" },
        fields: { goal: "働き方改革の推進" },
        rows: [{ initiative: "時間外勤務の縮減", target: "月平均 12.0時間以下" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "働き方改革の推進" },
            rows: [{ initiative: "時間外勤務の縮減", target: "月平均 12.0時間以上" }],
          },
        ],
      },
      {
        expect: "missing",
        note: { ja: "一覧表に数がない", en: "No number in the list" },
        fields: { goal: "働き方改革の推進" },
        rows: [{ initiative: "研修の実施", target: "研修会 4回" }],
        also: [
          { layout: "ueda-ichiran", fields: { goal: "働き方改革の推進" }, rows: [{ initiative: "研修の実施", target: "計画的な研修会" }] },
        ],
      },
      {
        expect: "wording",
        note: { ja: "数のない目標の内容が違う", en: "Other contents without a number" },
        fields: { goal: "働き方改革の推進" },
        rows: [{ initiative: "体制の見直し", target: "柔軟な組織体制づくりを検討" }],
        also: [
          { layout: "ueda-ichiran", fields: { goal: "働き方改革の推進" }, rows: [{ initiative: "体制の見直し", target: "説明会を実施" }] },
        ],
      },
      {
        expect: null,
        note: { ja: "「また、」の有無だけ", en: "Only また、 differs" },
        fields: { goal: "働き方改革の推進" },
        rows: [{ initiative: "研修の実施", target: "年2回以上実施 また、講演会を年2回程度実施" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "働き方改革の推進" },
            rows: [{ initiative: "研修の実施", target: "年2回以上実施 講演会を年2回程度実施" }],
          },
        ],
      },
    ],
  },
  *collection({ documents }) {
    for (const pair of listSheetPairs(documents)) {
      const seen = new Set<string>();
      for (const items of pairItems(pair)) {
        for (const { left, right } of pairIndicators(items, pair)) {
          const [list, sheet] = [wholeTarget(left, pair.left), wholeTarget(right, pair.right)];
          if (!list || !sheet || seen.has(left.path.slice(0, 2).join())) continue;
          seen.add(left.path.slice(0, 2).join());
          const slip = slipOf(list, sheet);
          if (!slip) continue;
          yield {
            file: pair.left.file,
            sheet: pair.left.sheet,
            ...placeOf(left, "target"),
            indicator: left.id,
            messageId: slip.messageId,
            severity: slip.messageId === "wording" ? "info" : slip.messageId === "missing" ? "warning" : "error",
            data: { initiative: excerpt(labelOf(right), 30), list: excerpt(slip.list), sheet: excerpt(slip.sheet) },
            related: [relatedPlace(pair.right, right.target, "target", right)],
            fix: numberFix(left, right, pair, slip),
          };
        }
      }
    }
  },
});

interface Slip {
  messageId: "value" | "comparator" | "missing" | "wording";
  list: string;
  sheet: string;
  /** The two numbers that differ. */
  numbers?: readonly [list: TargetQuantity, sheet: TargetQuantity];
}

/** The list's number written as on the sheet; null for targets that differ in other ways. */
function numberFix(list: Indicator, sheet: Indicator, pair: DocumentPair, { numbers }: Slip): TextFix | null {
  const written = (indicator: Indicator, quantity: TargetQuantity | undefined): string =>
    quantity !== undefined && indicator.target?.quantities.includes(quantity) === true ? indicator.target.text.slice(...quantity.span) : "";
  const [from, to] = [written(list, numbers?.[0]), written(sheet, numbers?.[1])];
  return from === "" || to === "" ? null : textFix(pair.left, list.target?.cell ?? null, (text) => replaceOnce(text, from, to));
}

/** The target of a sub-item with the parts ①② below it, which one side may number and the other not; null where there is none. */
function wholeTarget(indicator: Indicator, document: GoalDocument): Read | null {
  const prefix = indicator.path.slice(0, 2).join();
  const parts = document.indicators.filter(
    ({ path, target }) => target !== null && target.cell === indicator.target?.cell && path.slice(0, 2).join() === prefix
  );
  const texts = [...new Set(parts.map(({ target }) => target?.text ?? ""))].filter((text) => text.trim() !== "");
  if (texts.length === 0) return null;
  return { text: texts.join("\n"), quantities: parts.flatMap(({ target }) => target?.quantities ?? []) };
}

type Read = { text: string; quantities: readonly TargetQuantity[] };

function slipOf(list: Read, sheet: Read): Slip | null {
  if (bareLabel(list.text) === bareLabel(sheet.text) && figuresOf(list.text) === figuresOf(sheet.text)) return null;
  const texts = { list: list.text, sheet: sheet.text };
  if (list.quantities.length > 0 && sheet.quantities.length > 0) {
    return (
      differing(list.quantities, sheet.quantities) ??
      (containment(list.text, sheet.text) < 0.35 ? { messageId: "wording", ...texts } : null)
    );
  }
  if (list.quantities.length !== sheet.quantities.length) return isAside(list, sheet) ? null : { messageId: "missing", ...texts };
  return Math.max(containment(list.text, sheet.text), containment(sheet.text, list.text)) < 0.55 && similarity(list.text, sheet.text) < 0.6
    ? { messageId: "wording", ...texts }
    : null;
}

/** A number of the list that the sheet has with another value or comparing word; numbers that only one side has are left alone. */
function differing(lists: readonly TargetQuantity[], sheets: readonly TargetQuantity[]): Slip | null {
  for (const list of lists) {
    if (list.value === null) continue;
    const sisters = sheets.filter(({ value, unit }) => value !== null && comparable(unit, list.unit));
    const [other] = sheets;
    // One number in another unit: 80人 and 80件.
    if (lists.length === 1 && sheets.length === 1 && other && other.value === list.value && !comparable(other.unit, list.unit))
      return { messageId: "value", list: targetAmount(list), sheet: targetAmount(other), numbers: [list, other] };
    const same = sisters.filter(({ value }) => value === list.value);
    const [only] =
      sisters.length === 1 ? sisters : sisters.filter(({ label }) => label !== "" && bareLabel(label) === bareLabel(list.label));
    if (same.length === 0 && only)
      return { messageId: "value", list: targetAmount(list), sheet: targetAmount(only), numbers: [list, only] };
    const contrary = same.length > 0 && same.every(({ op, explicit }) => explicit && list.explicit && op !== list.op);
    if (contrary && same[0])
      return { messageId: "comparator", list: targetAmount(list), sheet: targetAmount(same[0]), numbers: [list, same[0]] };
  }
  return null;
}

/** The numbers of a text, with their decimal points: 4.5 is not 45. */
function figuresOf(text: string): string {
  return (fold(text).text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).join(" ").replace(/,/g, "");
}

/** The number stands in brackets beside the target: 全員（48人）の受講. */
function isAside(list: Read, sheet: Read): boolean {
  const longer = list.quantities.length > 0 ? list : sheet;
  const other = longer === list ? sheet : list;
  const without = longer.text.replace(/[（(][^（）()]*[）)]/gu, "");
  return bareLabel(without) === bareLabel(other.text.replace(/[（(][^（）()]*[）)]/gu, ""));
}
