import type { GoalDocument, ItemRow, Place } from "../../model";
import { type Report, defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { type Sequence, duplicatesIn, gapsIn, markOf, markedItems, numberedTexts, outOfOrder, renumbered } from "../support/numbering";
import { textFix } from "../support/fixes";
import { excerpt } from "../support/texts";

/** Numbers that are passed over or out of order. */
export const numberingGap = defineRule({
  meta: {
    code: "KN102",
    name: "numbering-gap",
    severity: "warning",
    category: "structure",
    title: { ja: "番号の欠け・順序の乱れ", en: "Missing number or wrong order" },
    rationale: {
      ja: "番号が飛んでいると、項目を消し忘れたのか書き忘れたのかが分かりません。ほかの欄や一覧表との突き合わせもずれます。",
      en: "A number that is passed over leaves open whether an item was removed or forgotten, and the columns no longer match.",
    },
    notFor: {
      ja: "年度途中で取りやめた項目の番号を欠番として残す決まりの市。",
      en: "Cities that keep the number of an item given up within the year.",
    },
    options: null,
    defaults: null,
    messages: {
      gap: {
        ja: {
          what: "番号{missing}が抜けています。",
          evidence: "{column}の番号は{marks}です。",
          advice: "抜けた項目がないかを確かめ、番号を続けて付け直してください。",
        },
        en: {
          what: "The number {missing} is missing.",
          evidence: "{column} is numbered {marks}.",
          advice: "Check whether an item was left out and number them without a gap.",
        },
      },
      start: {
        ja: {
          what: "番号が{first}から始まっています。",
          evidence: "{column}の「{line}」の前に{missing}がありません。",
          advice: "{missing}を付け忘れていないかを確かめてください。",
        },
        en: {
          what: "The numbering starts at {first}.",
          evidence: "In {column} there is no {missing} before 「{line}」.",
          advice: "Check whether {missing} was forgotten.",
        },
      },
      order: {
        ja: {
          what: "番号の順序が入れ替わっています。",
          evidence: "{column}の番号は{marks}の順です。",
          advice: "番号の順に並べ替えるか、番号を付け直してください。",
        },
        en: {
          what: "The numbers are out of order.",
          evidence: "{column} is numbered {marks}.",
          advice: "Put them in order or renumber them.",
        },
      },
    },
    examples: [
      {
        expect: "gap",
        note: { ja: "(2)がない", en: "No (2)" },
        initiative: "(1) 備蓄食料の更新\n(3) 携帯トイレの整備",
        target: "(1) 42,000食\n(3) 50,000回分",
      },
      {
        expect: "start",
        note: { ja: "内訳が②から始まる", en: "The parts start at ②" },
        initiative: "(1) 交流の促進\n(2) 協働活動の促進",
        target: "(1) 交流会1回以上開催\n② サイトでの2回以上の情報発信\n(2) 交流会1回以上開催",
      },
      {
        expect: "order",
        note: { ja: "(3)が(2)より前", en: "(3) before (2)" },
        initiative: "(1) 研修\n(3) 相談\n(2) 広報",
        target: "(1) 2回\n(3) 4回\n(2) 3回",
      },
      { expect: null, note: { ja: "続いた番号", en: "Running numbers" }, initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 4回" },
    ],
  },
  *document(document) {
    const items = markedItems(document);
    const orders = items.map((entry) => entry.order);
    if (duplicatesIn(orders).length > 0) return;
    const at = (index: number) => items[index]?.item.cell ?? null;
    const column = heading("initiative");
    const marks = items.map(({ item }) => item.mark).join("");
    const gaps = gapsIn(orders);
    if (outOfOrder(orders))
      yield {
        messageId: "order",
        cell: at(orders.findIndex((order, i) => i > 0 && order < (orders[i - 1] ?? 0))),
        label: column,
        data: { column, marks },
      };
    else if (gaps.length > 0 && orders.length > 1) {
      const after = orders.findIndex((order) => order > (gaps[0] ?? 0));
      yield {
        messageId: "gap",
        cell: at(after),
        label: column,
        data: { column, marks, missing: gaps.map((order) => markOf("circled", order)).join("") },
      };
    }
  },
  *item(item, document) {
    const seen = new Map<string, Report & { related: Place[] }>();
    for (const found of gapsOfRow(item, document)) {
      const key = JSON.stringify([found.messageId, found.data?.marks, found.data?.missing]);
      const first = seen.get(key);
      if (first) first.related.push({ file: document.file, sheet: document.sheet, cell: found.cell, label: found.label, indicator: null });
      else seen.set(key, { ...found, related: [] });
    }
    yield* seen.values();
  },
});

function* gapsOfRow(item: ItemRow, document: GoalDocument): Iterable<Report> {
  for (const { key, text, cell, sequences } of numberedTexts(item)) {
    for (const sequence of sequences) {
      const slip = slipOf(sequence);
      if (!slip) continue;
      const { kind, entries } = sequence;
      const after = renumbered(text, sequence);
      const line = excerpt(text.slice(entries[0]?.at ?? 0).split("\n")[0] ?? "", 30);
      yield {
        messageId: slip,
        cell,
        label: heading(key),
        data: {
          column: heading(key),
          marks: entries.map(({ mark }) => mark).join(""),
          missing:
            slip === "order"
              ? ""
              : gapsIn(entries.map(({ order }) => order))
                  .map((order) => markOf(kind, order))
                  .join(""),
          first: entries[0]?.mark ?? "",
          line,
        },
        fix: slip === "gap" ? textFix(document, cell, () => after) : null,
      };
    }
  }
}

/** What is wrong with a sequence; null where nothing is, or where a number occurs twice (that is another rule's). */
function slipOf({ entries }: Sequence): "gap" | "start" | "order" | null {
  const orders = entries.map(({ order }) => order);
  if (duplicatesIn(orders).length > 0) return null;
  if (outOfOrder(orders)) return "order";
  const gaps = gapsIn(orders);
  if (gaps.length === 0) return null;
  return gaps.length === (orders[0] ?? 1) - 1 ? "start" : "gap";
}
