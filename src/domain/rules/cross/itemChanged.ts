import { bareLabel, similarity } from "../../language";
import type { GoalDocument } from "../../model";
import { type Report, defineRule } from "../defineRule";
import { hasReports, heading } from "../support/columns";
import { pairItems, titleOf, yearPairs } from "../support/pairs";
import { excerpt } from "../support/texts";

/** What changed between last year's items and this year's in a list: names, dropped items, plans that last year's result has overtaken. */
export const itemChanged = defineRule({
  meta: {
    code: "KN512",
    name: "item-changed-from-last-year",
    severity: "info",
    category: "cross",
    title: { ja: "前年度からの取組の変更", en: "Item changed from last year" },
    rationale: {
      ja: "指標の名前が変わると前年度と比べられません。前年度の取組がなくなったときは、終わったのか取りやめたのかが分かるようにします。前年度に済んだことが「検討」のまま残っていることもあります。",
      en: "Under another name an indicator cannot be compared with last year's. A dropped item should say whether it was finished. A plan to look into something may be left although last year's result already settled it.",
    },
    notFor: { ja: "年度ごとに取組をすべて立て直す市。", en: "Cities that set up all items anew every year." },
    options: null,
    defaults: null,
    messages: {
      renamed: {
        ja: {
          what: "取組や指標の名前が前年度から少し変わっています。",
          evidence: "前年度は「{before}」、今年度は「{now}」です。",
          advice: "同じ指標であれば名前をそろえ、別の指標であれば比べられないことを注記してください。",
        },
        en: {
          what: "The item's name changed a little from last year.",
          evidence: "Last year 「{before}」, this year 「{now}」.",
          advice: "Use the same name for the same indicator; otherwise note that the years cannot be compared.",
        },
      },
      overtaken: {
        ja: {
          what: "前年度に結論が出た取組が、同じ文のまま残っています。",
          evidence: "取組は前年度と同じ「{now}」ですが、前年度の結果は「{before}」です。",
          advice: "今年度に行う段階に書き改めてください。",
        },
        en: {
          what: "The initiative is unchanged although last year's result settled it.",
          evidence: "It still reads 「{now}」, while last year's result was 「{before}」.",
          advice: "Write what is to be done this year.",
        },
      },
      dropped: {
        ja: {
          what: "前年度の取組が今年度にありません。",
          evidence: "前年度の「{before}」に当たる項目が見当たりません。",
          advice: "終えた取組か取りやめた取組かを確かめ、必要であれば理由を残してください。",
        },
        en: {
          what: "An item of last year is missing this year.",
          evidence: "Nothing this year matches 「{before}」.",
          advice: "Check whether it was finished or dropped and, where needed, keep the reason.",
        },
      },
    },
    groups: { dropped: { ja: "前年度だけにある取組 {count}件", en: "Items of last year only: {count}" } },
    examples: [
      {
        expect: "renamed",
        note: { ja: "交付枚数率から保有枚数率へ", en: "Another rate" },
        also: [
          {
            layout: "ueda-ichiran",
            rows: [
              {
                initiative: "① マイナンバーカード保有枚数率の向上",
                target: "73.0%",
                previousItem: "① マイナンバーカード交付枚数率の向上",
                previousResult: "70.3%",
              },
            ],
          },
        ],
      },
      {
        expect: "overtaken",
        note: { ja: "導入したのに「導入の検討」", en: "Introduced, but still to be looked into" },
        also: [
          {
            layout: "ueda-ichiran",
            rows: [
              {
                initiative: "① ポータルサイト導入の検討",
                target: "1件",
                previousItem: "① ポータルサイト導入の検討",
                previousResult: "アンケート調査を経て、ポータルサイトを導入",
              },
            ],
          },
        ],
      },
      {
        expect: "dropped",
        note: { ja: "前年度だけの取組", en: "Only last year" },
        also: [
          {
            layout: "ueda-ichiran",
            rows: [
              {
                initiative: "① 研修の充実\n(1) 階層別研修の実施",
                target: "(1) 8回",
                previousItem: "① 研修の充実\n(1) 階層別研修の実施\n(2) 海外視察の派遣",
                previousResult: "(1) 9回\n(2) 1回",
              },
            ],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "同じ取組", en: "The same item" },
        also: [
          {
            layout: "ueda-ichiran",
            rows: [{ initiative: "① 階層別研修の実施", target: "8回", previousItem: "① 階層別研修の実施", previousResult: "9回" }],
          },
        ],
      },
    ],
  },
  *item(item, document) {
    const before = lines(item.columns.previousItem?.text ?? "");
    const now = lines(item.columns.initiative?.text ?? "");
    if (before.length === 0 || now.length === 0) return;
    const at = { cell: item.columns.initiative?.cell ?? item.cell, label: heading("initiative") };
    const partners = before.map((text) => ({ text, partner: closest(text, now) }));
    for (const { text, partner } of partners) {
      if (partner === null) {
        if (before.length > 1)
          yield {
            ...at,
            cell: item.columns.previousItem?.cell ?? at.cell,
            label: heading("previousItem"),
            messageId: "dropped",
            data: { before: excerpt(text, 50) },
          };
      } else if (isRenamed(text, partner)) {
        yield { ...at, messageId: "renamed", data: { before: excerpt(text, 50), now: excerpt(partner, 50) } };
      }
    }
    for (const index of item.indicators) {
      const indicator = document.indicators[index];
      const own = (indicator?.labels.at(-1) ?? "") || titleOf(item);
      const result = indicator?.previous?.text ?? "";
      const unchanged = before.some((text) => bareLabel(text) === bareLabel(withoutMark(own)));
      if (!indicator || !unchanged || !/検討|研究|準備/.test(own.slice(-8)) || !/導入(?!に|を検討)|決定|策定|完了|開始|制定/.test(result))
        continue;
      yield {
        ...at,
        indicator: indicator.id,
        messageId: "overtaken",
        severity: "warning",
        data: { now: excerpt(withoutMark(own), 50), before: excerpt(result, 50) },
      };
    }
  },
  *collection({ documents }) {
    yield* droppedBetween(documents);
  },
});

/** Last year's rows and goals that have no counterpart. Goals are missed only where the department's other goals go on. */
function* droppedBetween(documents: readonly GoalDocument[]): Iterable<Report & { file: number; sheet: string }> {
  const pairs = yearPairs(documents);
  for (const pair of pairs) {
    const kept = new Set(pairItems(pair).map(({ left }) => left));
    for (const item of pair.left.items) {
      if (kept.has(item) || titleOf(item) === "") continue;
      yield dropped(pair.right, pair.right.items.at(-1)?.cell ?? null, heading("initiative"), titleOf(item), pair.left, item.cell);
    }
  }
  const continued = new Set(pairs.map(({ left }) => left));
  for (const document of documents) {
    const sister = pairs.find(
      ({ left }) => left.file === document.file && left.fiscalYear === document.fiscalYear && left.layout === document.layout
    );
    if (!sister || continued.has(document) || !hasReports(document) || !document.fields.goal) continue;
    yield dropped(
      sister.right,
      sister.right.fields.goal?.cell ?? null,
      heading("goal"),
      document.fields.goal.text,
      document,
      document.fields.goal.cell
    );
  }
}

function dropped(
  now: GoalDocument,
  cell: string | null,
  label: string,
  text: string,
  last: GoalDocument,
  place: string | null
): Report & { file: number; sheet: string } {
  return {
    messageId: "dropped",
    file: now.file,
    sheet: now.sheet,
    cell,
    label,
    data: { before: excerpt(text, 50) },
    related: [{ file: last.file, sheet: last.sheet, cell: place, label, indicator: null }],
  };
}

/** The lines of a cell that name something, without their marks. */
function lines(text: string): string[] {
  return text
    .split("\n")
    .map(withoutMark)
    .filter((line) => line.length >= 4);
}

function withoutMark(text: string): string {
  return text
    .trim()
    .replace(/^([(（][\d０-９]+[)）]|[①-⑳○〇◯●・])\s*/u, "")
    .trim();
}

function closest(text: string, others: readonly string[]): string | null {
  const [best] = others.map((other) => ({ other, score: similarity(text, other) })).sort((a, b) => b.score - a.score);
  return best && best.score >= 0.5 ? best.other : null;
}

/** A measure whose name changed by a word: 交付枚数率 and 保有枚数率. */
function isRenamed(before: string, now: string): boolean {
  const measure = /(率|数|額|量|件数|人数|割合|比率)/;
  return (
    bareLabel(before) !== bareLabel(now) &&
    similarity(before, now) >= 0.6 &&
    measure.test(before) &&
    measure.test(now) &&
    !sameMeasure(nouns(before), nouns(now))
  );
}

/** The measured words only: changes of particles are no other measure. */
function nouns(text: string): string {
  return (text.match(/[一-龠ァ-ヶー]{2,}(率|数|額|量|割合)/gu) ?? []).join();
}

/** 証明書の交付率 and 証明書交付率 are one measure. */
function sameMeasure(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}
