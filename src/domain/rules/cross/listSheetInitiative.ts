import { bareLabel, similarity } from "../../language";
import type { GoalDocument, ItemRow } from "../../model";
import { type Report, defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { subItemNumbers } from "../support/numbering";
import { type DocumentPair, labelOf, listSheetPairs, pairIndicators, pairItems, titleOf } from "../support/pairs";
import { replaceOnce, textFix } from "../support/fixes";
import { excerpt } from "../support/texts";

/** Titles and initiatives of a list that differ from those of its sheet. */
export const listSheetInitiative = defineRule({
  meta: {
    code: "KN502",
    name: "list-sheet-wording-differs",
    severity: "warning",
    category: "cross",
    title: { ja: "一覧表と管理シートの取組の違い", en: "Initiative differs between list and sheet" },
    rationale: {
      ja: "同じ取組の名前や内容が一覧表と管理シートで違うと、別の取組に見えます。「検討」と「実施」のように段階が違うときは、どちらかが古いままの疑いがあります。",
      en: "The same initiative under two wordings looks like two. Where the stage differs (検討 and 実施) one of them is probably out of date.",
    },
    notFor: { ja: "一覧表では取組名を要約する決まりの市。", en: "Cities whose list sums the initiatives up in other words." },
    options: null,
    defaults: null,
    messages: {
      title: {
        ja: {
          what: "一覧表と管理シートで取組項目の名前が違います。",
          evidence: "一覧表は「{list}」、管理シートは「{sheet}」です。",
          advice: "正しい名前を確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet name the item differently.",
          evidence: "The list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check which is right and use it in both.",
        },
      },
      stage: {
        ja: {
          what: "一覧表と管理シートで取組の段階が違います。",
          evidence: "一覧表は「{list}」、管理シートは「{sheet}」です。",
          advice: "今年度に行う段階を確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet give different stages of the work.",
          evidence: "The list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check which stage belongs to this year and use it in both.",
        },
      },
      nearMiss: {
        ja: {
          what: "一覧表と管理シートで言葉がわずかに違います。",
          evidence: "一覧表は「{list}」、管理シートは「{sheet}」です。",
          advice: "書き違いでないかを確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet differ by a few characters.",
          evidence: "The list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check whether it is a slip and use the same words.",
        },
      },
      wording: {
        ja: {
          what: "一覧表と管理シートで取組の文が違います。",
          evidence: "一覧表は「{list}」、管理シートは「{sheet}」です。",
          advice: "同じ取組を指しているかを確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet describe the initiative differently.",
          evidence: "The list says 「{list}」, the sheet 「{sheet}」.",
          advice: "Check that both mean the same and use the same words.",
        },
      },
    },
    examples: [
      {
        expect: "title",
        note: { ja: "取組の名前が違う", en: "Other names" },
        fields: { goal: "災害に強いまちづくり" },
        rows: [{ initiative: "○災害用備蓄の充実\n(1) 備蓄食料の更新", target: "(1) 42,000食" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "災害に強いまちづくり" },
            rows: [{ initiative: "① 災害用備蓄品の計画的更新\n(1) 備蓄食料の更新", target: "(1) 42,000食" }],
          },
        ],
      },
      {
        expect: "stage",
        note: { ja: "検討と実施", en: "Look into and carry out" },
        fields: { goal: "ふるさと納税の推進" },
        rows: [{ initiative: "○寄附の推進\n(1) ポータルサイト導入及び運用の実施", target: "(1) 2件" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "ふるさと納税の推進" },
            rows: [{ initiative: "① 寄附の推進\n(1) ポータルサイト導入の検討", target: "(1) 2件" }],
          },
        ],
      },
      {
        expect: "nearMiss",
        note: { ja: "1文字の違い", en: "One character" },
        fields: { goal: "交通安全の推進" },
        rows: [{ initiative: "○共済の見直し\n(1) 長野県交通災害共済の見直し", target: "(1) 2回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "交通安全の推進" },
            rows: [{ initiative: "① 共済の見直し\n(1) 長野県民交通災害共済の見直し", target: "(1) 2回" }],
          },
        ],
      },
      {
        expect: "wording",
        note: { ja: "言い回しが違う", en: "Other wording" },
        fields: { goal: "交通安全の推進" },
        rows: [{ initiative: "○人材の育成\n(1) 地域の課題を解決するためにはどのような関わりが必要か手法等を検討", target: "(1) 2回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "交通安全の推進" },
            rows: [{ initiative: "① 人材の育成\n(1) 地域課題の解決にどう関わっていくか、手法を検討", target: "(1) 2回" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "記号だけの違い", en: "Only marks differ" },
        fields: { goal: "交通安全の推進" },
        rows: [{ initiative: "○教室の開催\n(1) 交通安全教室の開催", target: "(1) 2回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "交通安全の推進" },
            rows: [{ initiative: "① 教室の開催\n(1) 交通安全教室の開催", target: "(1) 2回" }],
          },
        ],
      },
    ],
  },
  *collection({ documents }) {
    for (const pair of listSheetPairs(documents)) {
      for (const items of pairItems(pair)) {
        const title = slipOf(titleOf(items.left), titleOf(items.right), true);
        if (title) yield finding(pair, items.left, items.right, title, titleOf(items.left), titleOf(items.right), null);
        // Sub-items are compared where both sides name them.
        if ([items.left, items.right].some(({ columns }) => subItemNumbers(columns.initiative?.text ?? "").length === 0)) {
          const [a, b] = [bodyOf(items.left), bodyOf(items.right)];
          // A list may leave words out; only another word is a slip.
          if (slipOf(a, b, false) === "nearMiss" && !bareLabel(a).includes(bareLabel(b)) && !bareLabel(b).includes(bareLabel(a)))
            yield finding(pair, items.left, items.right, "nearMiss", a, b, null);
          continue;
        }
        for (const { left, right } of pairIndicators(items, pair)) {
          const [a, b] = [labelOf(left), labelOf(right)];
          const slip = slipOf(a, b, false);
          if (slip) yield finding(pair, items.left, items.right, slip, a, b, left.id);
        }
      }
    }
  },
});

/** What stands below the title of an item that has no (n). */
function bodyOf(item: ItemRow): string {
  const text = item.columns.initiative?.text ?? "";
  return subItemNumbers(text).length > 0 ? "" : text.split("\n").slice(1).join("\n").trim();
}

type MessageId = "title" | "stage" | "nearMiss" | "wording";

function finding(
  { left, right }: DocumentPair,
  list: ItemRow,
  sheet: ItemRow,
  messageId: MessageId,
  a: string,
  b: string,
  indicator: string | null
): Report & { file: number; sheet: string } {
  return {
    file: left.file,
    sheet: left.sheet,
    cell: list.columns.initiative?.cell ?? list.cell,
    label: heading("initiative"),
    indicator,
    messageId,
    severity: messageId === "title" || messageId === "stage" ? "warning" : "info",
    data: difference(a, b),
    related: [place(right, sheet)],
    fix: messageId === "wording" ? null : textFix(left, list.columns.initiative?.cell ?? null, (text) => replaceOnce(text, a, b)),
  };
}

function place(document: GoalDocument, item: ItemRow) {
  return {
    file: document.file,
    sheet: document.sheet,
    cell: item.columns.initiative?.cell ?? item.cell,
    label: heading("initiative"),
    indicator: null,
  };
}

/** Quoted around the first difference, where the texts are long. */
function difference(a: string, b: string): { list: string; sheet: string } {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const from = Math.max(0, start - 12);
  const cut = (text: string) => `${from > 0 ? "…" : ""}${excerpt(text.slice(from), 40)}`;
  return { list: cut(a), sheet: cut(b) };
}

function slipOf(list: string, sheet: string, isTitle: boolean): MessageId | null {
  const [a, b] = [bareLabel(list), bareLabel(sheet)];
  if (a === b || a === "" || b === "") return null;
  // A list may name an item by the first words of the sheet.
  if (isTitle && (b.startsWith(a) || a.startsWith(b))) return null;
  const alike = similarity(list, sheet);
  if (stageOf(list) !== null && stageOf(sheet) !== null && stageOf(list) !== stageOf(sheet) && alike >= 0.5) return "stage";
  if (isTitle && alike < 0.75 && !a.includes(b) && !b.includes(a)) return "title";
  return alike >= 0.8 || a.includes(b) || b.includes(a) ? "nearMiss" : "wording";
}

/** Whether the work is still looked into or carried out, by the words at the end. */
function stageOf(text: string): "study" | "act" | null {
  const end = text.replace(/[。\s)）」]+$/u, "").slice(-8);
  if (/検討|研究|調査|準備/.test(end)) return "study";
  return /実施|導入|運用|開始|整備|設置|策定|改訂|稼働/.test(end) ? "act" : null;
}
