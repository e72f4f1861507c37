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
        expect: "ratio",
        note: { ja: "20人中15人は75％", en: "15 of 20 people are 75 %" },
        initiative: "(1) 資格の取得",
        target: "(1) 合格率80％",
        midterm: "(1) 受験者20人中15人が合格し、合格率は80％",
      },
      {
        expect: "ratio",
        note: { ja: "500通のうち310通の回収は62％", en: "310 of 500 sent back are 62 %" },
        initiative: "(1) アンケートの実施",
        target: "(1) 回収率60％以上",
        midterm: "(1) 配布500通、回収310通、回収率72.0％",
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
const BETWEEN = String.raw`[^\d()%。\n]{0,16}[(=:、,]?\s*[^\d()%。\n]{0,10}`;
const RATE = String.raw`(${NUMBER})\s*%(?!\s*(?:増|減|以上|以下|未満|ポイント|を目|の目))`;

/** What a pattern's groups hold; `stem` is a word that must come again and says nothing itself. */
type Held = "part" | "base" | "rate" | "stem";

/** The ways in which two numbers and their rate stand side by side; `base` first where the whole is named before the part. */
const shapes: readonly { pattern: RegExp; order: readonly Held[] }[] = [
  // 238/241 (98.76%), 312人/対象者420人(受講率78.3%)
  {
    pattern: new RegExp(String.raw`(${NUMBER})(${UNIT})\s*\/\s*${WORDS}(${NUMBER})(${UNIT})\s*[(=、,]?\s*${WORDS}${RATE}`, "g"),
    order: ["part", "base", "rate"],
  },
  // 420人中312人(74.3%), 420人のうち、312人が受講し、受講率は74.3%
  {
    pattern: new RegExp(String.raw`(${NUMBER})(${UNIT})(?:中|のうち|の内)、?\s*${WORDS}(${NUMBER})(${UNIT})${BETWEEN}${RATE}`, "g"),
    order: ["base", "part", "rate"],
  },
  // 受講者45人、うち修了者38人(修了率84.4%)
  {
    pattern: new RegExp(String.raw`(${NUMBER})(${UNIT})、?うち、?\s*${WORDS}(${NUMBER})(${UNIT})\s*\(${WORDS}${RATE}`, "g"),
    order: ["base", "part", "rate"],
  },
  // 対象者420人に対し、312人が受講(74.3%)
  {
    pattern: new RegExp(String.raw`(${NUMBER})(${UNIT})に対し(?:て|、)?、?\s*${WORDS}(${NUMBER})(${UNIT})${BETWEEN}${RATE}`, "g"),
    order: ["base", "part", "rate"],
  },
  // 配布500通、回収310通、回収率62.0%
  {
    pattern: new RegExp(
      String.raw`(${NUMBER})(${UNIT})、\s*([一-龠]{1,4}?)(?:者数?|件数|数)?(${NUMBER})(${UNIT})、?\s*[(]?\3率(?:は|が|:)?\s*${RATE}`,
      "g"
    ),
    order: ["base", "stem", "part", "rate"],
  },
  // 受講率74.3%(312人/420人), 74.3%(420人中312人)
  {
    pattern: new RegExp(String.raw`${RATE}\s*\(${WORDS}(${NUMBER})(${UNIT})\s*\/\s*${WORDS}(${NUMBER})(${UNIT})\)`, "g"),
    order: ["rate", "part", "base"],
  },
  {
    pattern: new RegExp(String.raw`${RATE}\s*\(${WORDS}(${NUMBER})(${UNIT})(?:中|のうち)、?\s*${WORDS}(${NUMBER})(${UNIT})\)`, "g"),
    order: ["rate", "base", "part"],
  },
  // 312÷420=74.3%, 312÷420×100=74.3
  {
    pattern: new RegExp(String.raw`(${NUMBER})(${UNIT})\s*÷\s*${WORDS}(${NUMBER})(${UNIT})\s*(?:×\s*100\s*%?)?\s*=\s*${RATE}`, "g"),
    order: ["part", "base", "rate"],
  },
];

/** The rate is another one than that of the two numbers: aimed at, of another year or place. */
const OTHER_RATE = /目標|計画|予定|見込|前年|昨年|前回|前期|全国|県平均|国平均|平均|比/;

function slipsIn(text: string): Record<string, string>[] {
  const plain = fold(text).text;
  if (!plain.includes("%")) return [];
  const seen = new Set<string>();
  return shapes.flatMap(({ pattern, order }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const { part, base, rate, partUnit, baseUnit } = named(match, order);
      const [a, b] = [toNumber(part), toNumber(base)];
      const key = `${part}/${base}/${rate}`;
      if (
        b === 0 ||
        seen.has(key) ||
        OTHER_RATE.test(match[0]) ||
        /目標\D{0,4}$/.test(plain.slice(Math.max(0, match.index - 6), match.index))
      )
        return [];
      // More than the whole, and yet a rate below 100: the two count different things (12校中340人).
      if (a > b && Number(rate) <= 100) return [];
      if (partUnit !== "" && baseUnit !== "" && partUnit !== baseUnit) return [];
      if ((partUnit === "" && isDate(a, b, match[0])) || agrees((a / b) * 100, rate)) return [];
      seen.add(key);
      return [{ text: match[0].trim(), part: figure(a), whole: figure(b), right: ((a / b) * 100).toFixed(decimals(rate)), written: rate }];
    })
  );
}

/** What a match holds, by name: the two numbers have a unit behind them, the rate has none. */
function named(match: RegExpMatchArray, order: readonly Held[]): Record<Held | "partUnit" | "baseUnit", string> {
  const found = { part: "", base: "", rate: "", stem: "", partUnit: "", baseUnit: "" };
  let at = 1;
  for (const name of order) {
    found[name] = match[at++] ?? "";
    if (name === "part" || name === "base") found[`${name}Unit`] = match[at++] ?? "";
  }
  return found;
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
