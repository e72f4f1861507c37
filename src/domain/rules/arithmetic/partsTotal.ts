import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { figure } from "../support/texts";

/** Totals that their parts in brackets do not add up to. */
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
      for (const slip of slipsIn(text)) yield { messageId: slip.messageId, cell, label: heading(key), indicator, data: slip.data };
    }
  },
});

interface Slip {
  messageId: "sum" | "portion";
  data: Record<string, string | number>;
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const UNIT = String.raw`[^\d\s()、,,・/:：=＝+＋~～%％]{1,3}?`;
/** A total, up to a few words, and brackets: 17件（…）, 18件を採択(…). */
const TOTAL = new RegExp(
  String.raw`(${NUMBER})(件|人|名|回|世帯|団体|事業者?|組|か所|箇所|校|社|台|戸|地区|${UNIT})([ぁ-ん]{0,2}[一-龠]{0,4}[ぁ-ん]{0,2})\(([^()]{3,120})\)`,
  "g"
);

function slipsIn(text: string): Slip[] {
  const plain = fold(text).text;
  return [...plain.matchAll(TOTAL)].flatMap((match) => {
    const [whole, totalText = "", unit = "", , inside = ""] = match;
    if (/人当|あたり|当たり/.test(whole.slice(0, whole.indexOf("("))) || /[各約毎]/.test(plain.charAt((match.index ?? 0) - 1))) return [];
    const total = toNumber(totalText);
    return slipOf(whole, total, unit, inside);
  });
}

function slipOf(text: string, total: number, unit: string, inside: string): Slip[] {
  const one = new RegExp(String.raw`(?:^|[^\d.,])(${NUMBER})\s*${escape(unit)}`);
  const segments = inside
    .split(/[、,，・/;；\n]|\s及び\s|及び/u)
    .map((segment) => segment.trim())
    .filter(Boolean);
  if (/^うち|内数/.test(inside)) {
    const part = toNumber(one.exec(inside)?.[1] ?? "");
    return segments.length === 1 && part > total
      ? [{ messageId: "portion", data: { text, part: figure(part), total: figure(total), unit } }]
      : [];
  }
  if (/うち|各|それぞれ|ほか|他|など|等|予定|前年|昨年|延べ|約|以上|以下|累計|目標|月平均|平均/.test(inside)) return [];
  const parts = segments.map((segment) => toNumber(one.exec(segment)?.[1] ?? ""));
  if (parts.length < 2 || parts.some(Number.isNaN) || segments.some((segment) => (segment.match(/\d[\d,.]*/g) ?? []).length > 1)) return [];
  const sum = parts.reduce((a, b) => a + b, 0);
  return Math.abs(sum - total) < 1e-9 ? [] : [{ messageId: "sum", data: { text, sum: figure(sum), total: figure(total), unit } }];
}

function toNumber(text: string): number {
  return text === "" ? Number.NaN : Number(text.replace(/,/g, ""));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
