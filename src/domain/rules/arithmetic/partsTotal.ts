import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { excerpt, figure } from "../support/texts";
import { sumSlips } from "../support/sums";

/** Totals that their parts do not add up to, and products that do not come out. */
export const partsTotal = defineRule({
  meta: {
    code: "KN401",
    name: "parts-do-not-add-up",
    severity: "error",
    category: "arithmetic",
    title: { ja: "内訳と合計の不一致", en: "Parts do not add up to the total" },
    rationale: {
      ja: "「17件（単身6件、世帯11件）」のような内訳は、足して合計になるはずです。合わないときは、どちらかの数が違います。",
      en: "Parts such as 17件（単身6件、世帯11件） add up to the total. Where they do not, one of the numbers is wrong.",
    },
    notFor: {
      ja: "1人を複数の区分に数える統計（その旨を注記してください）。",
      en: "Statistics that count one person in several groups (say so in a note).",
    },
    options: null,
    defaults: null,
    messages: {
      sum: {
        ja: {
          what: "内訳の合計が、書かれている合計と合いません。",
          evidence: "「{text}」の内訳を足すと{sum}{unit}ですが、合計は{total}{unit}です。",
          advice: "内訳と合計のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The parts do not add up to the total given.",
          evidence: "The parts of 「{text}」 come to {sum}{unit}; the total says {total}{unit}.",
          advice: "Check which is right and correct the other.",
        },
      },
      product: {
        ja: {
          what: "掛け算の結果が合いません。",
          evidence: "「{text}」の掛け算は{sum}{unit}になりますが、{total}{unit}とあります。",
          advice: "回数・人数と結果のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The product does not come out.",
          evidence: "「{text}」 comes to {sum}{unit}; it says {total}{unit}.",
          advice: "Check which is right and correct the other.",
        },
      },
      portion: {
        ja: {
          what: "「うち」の数が全体を超えています。",
          evidence: "「{text}」では、うち{part}{unit}が全体の{total}{unit}より大きくなっています。",
          advice: "全体とうち数のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "A part is larger than the whole.",
          evidence: "In 「{text}」 the part of {part}{unit} exceeds the whole of {total}{unit}.",
          advice: "Check which is right and correct the other.",
        },
      },
    },
    examples: [
      {
        expect: "sum",
        note: { ja: "6＋12は17でない", en: "6 + 12 is not 17" },
        initiative: "(1) 支援金",
        target: "(1) 20件",
        midterm: "(1) 交付決定17件（単身6件、世帯12件）",
      },
      {
        expect: "sum",
        note: { ja: "足し算の式", en: "A written sum" },
        initiative: "(1) 支援金",
        target: "(1) 20件",
        midterm: "(1) 単身6件＋世帯11件＝18件を交付",
      },
      {
        expect: "sum",
        note: { ja: "並べた数と「計」", en: "A list with its total" },
        initiative: "(1) 出前講座",
        target: "(1) 10回",
        midterm: "(1) 東部3回、西部2回、南部1回、計7回開催",
      },
      {
        expect: "product",
        note: { ja: "12×20は240", en: "12 × 20 is 240" },
        initiative: "(1) 教室",
        target: "(1) 240人",
        midterm: "(1) 12回×20人＝260人が参加",
      },
      {
        expect: "portion",
        note: { ja: "うち数が全体より大きい", en: "Part larger than the whole" },
        initiative: "(1) 移住支援",
        target: "(1) 50人",
        midterm: "(1) 移住者42人（うち子ども44人）",
      },
      {
        expect: null,
        note: { ja: "合っている", en: "Right" },
        initiative: "(1) 支援金",
        target: "(1) 20件",
        midterm: "(1) 交付決定17件（単身6件、世帯11件）",
      },
      {
        expect: null,
        note: { ja: "割合は足さない", en: "Rates are not added" },
        initiative: "(1) 証明書の交付",
        target: "(1) 33.0%",
        midterm: "(1) 30%（住民票28.8%、印鑑登録39.1%）",
      },
      {
        expect: null,
        note: { ja: "内訳の一部だけ（等、ほか）", en: "Only some of the parts" },
        initiative: "(1) 講座",
        target: "(1) 10回",
        midterm: "(1) 5回開催（料理2回、書道1回ほか）",
      },
    ],
  },
  *document(document) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      for (const { kind, text: words, found, total, unit, unsure } of sumSlips(fold(text).text)) {
        const data = { text: excerpt(words, 60), total: figure(total), unit };
        yield {
          messageId: kind,
          cell,
          label: heading(key),
          indicator,
          data: kind === "portion" ? { ...data, part: figure(found) } : { ...data, sum: figure(found) },
          ...(unsure ? { severity: "warning" as const } : {}),
        };
      }
    }
  },
});
