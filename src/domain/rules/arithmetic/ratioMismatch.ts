import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { figure } from "../support/texts";

/** A per cent figure that does not follow from the two numbers beside it. */
export const ratioMismatch = defineRule({
  meta: {
    code: "KN402",
    name: "ratio-arithmetic-mismatch",
    severity: "error",
    category: "arithmetic",
    title: { ja: "割合の計算違い", en: "Ratio computed wrongly" },
    rationale: {
      ja: "「238/241（98.76％）」のように元の数と割合が並ぶときは、割り算と合うはずです。四捨五入と切捨てのどちらでも合わないときに指摘します。",
      en: "Where a fraction and its rate stand side by side they must agree. It is reported only where neither rounding nor cutting off gives the rate.",
    },
    notFor: {
      ja: "割合の分母が並んだ数と別のものである場合（その旨を注記してください）。",
      en: "Rates whose denominator is another number than the one beside them (say so in a note).",
    },
    options: null,
    defaults: null,
    messages: {
      ratio: {
        ja: {
          what: "割合が、並んでいる数の割り算と合いません。",
          evidence: "「{text}」では、{part}÷{whole}＝{right}％ですが、{written}％とあります。",
          advice: "数と割合のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The rate does not follow from the numbers beside it.",
          evidence: "In 「{text}」 {part} ÷ {whole} = {right} %, but it says {written} %.",
          advice: "Check which is right and correct the other.",
        },
      },
    },
    examples: [
      {
        expect: "ratio",
        note: { ja: "312÷420は74.3％", en: "312 ÷ 420 is 74.3 %" },
        initiative: "(1) 研修の受講",
        target: "(1) 受講率90％",
        midterm: "(1) 受講者312人／対象者420人（受講率 78.3％）",
      },
      {
        expect: null,
        note: { ja: "238÷241＝98.755…", en: "238 ÷ 241 = 98.755…" },
        initiative: "(1) 登録の促進",
        target: "(1) 登録率95％",
        midterm: "(1) 登録自治会 238/241 (98.76%)",
      },
      {
        expect: null,
        note: { ja: "月日はわり算ではない", en: "A date is no fraction" },
        initiative: "(1) 受付",
        target: "(1) 50%",
        midterm: "(1) 9/30現在（31.2％）",
      },
    ],
  },
  *document(document) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      for (const data of slipsIn(text)) yield { messageId: "ratio", cell, label: heading(key), indicator, data };
    }
  },
});

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const UNIT = String.raw`[^\d\s()/%、,]{0,6}?`;
const WORDS = String.raw`[^\d()/%、,\n]{0,10}`;
/** 238/241 (98.76%), 312人/対象者420人(受講率78.3%), 420人中312人(74.3%), 420人のうち312人(74.3%). */
const FRACTION = new RegExp(String.raw`(${NUMBER})(${UNIT})\s*\/\s*${WORDS}(${NUMBER})(${UNIT})\s*[(=、,]?\s*${WORDS}(${NUMBER})\s*%`, "g");
const OUT_OF = new RegExp(
  String.raw`(${NUMBER})(${UNIT})(?:中|のうち|の内)、?\s*${WORDS}(${NUMBER})(${UNIT})[ぁ-ん一-龠]{0,6}\s*\(${WORDS}(${NUMBER})\s*%`,
  "g"
);

function slipsIn(text: string): Record<string, string>[] {
  const plain = fold(text).text;
  const fractions = [...plain.matchAll(FRACTION)].map(([whole, part, partUnit, base, , rate]) => ({ whole, part, partUnit, base, rate }));
  const outOf = [...plain.matchAll(OUT_OF)].map(([whole, base, , part, partUnit, rate]) => ({ whole, part, partUnit, base, rate }));
  return [...fractions, ...outOf].flatMap(({ whole, part = "", partUnit = "", base = "", rate = "" }) => {
    const [a, b] = [toNumber(part), toNumber(base)];
    if (b === 0 || (partUnit === "" && isDate(a, b, whole)) || agrees((a / b) * 100, rate)) return [];
    return [{ text: whole.trim(), part: figure(a), whole: figure(b), right: ((a / b) * 100).toFixed(decimals(rate)), written: rate }];
  });
}

/** 9/30現在 is a day. */
function isDate(a: number, b: number, text: string): boolean {
  return (
    Number.isInteger(a) &&
    Number.isInteger(b) &&
    a >= 1 &&
    a <= 12 &&
    b >= 1 &&
    b <= 31 &&
    /現在|時点|末|まで|から|\/\d+\s*[^\d\s(]/.test(text)
  );
}

/** Rounded or cut off to the decimals written. */
function agrees(rate: number, written: string): boolean {
  const scale = 10 ** decimals(written);
  const figureWritten = Math.round(Number(written.replace(/,/g, "")) * scale);
  return Math.round(rate * scale + 1e-9) === figureWritten || Math.floor(rate * scale + 1e-9) === figureWritten;
}

function decimals(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function toNumber(text: string): number {
  return Number(text.replace(/,/g, ""));
}
