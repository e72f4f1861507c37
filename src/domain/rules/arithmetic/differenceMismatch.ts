import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { excerpt, figure } from "../support/texts";

/** A rise or cut that does not follow from the two levels beside it. */
export const differenceMismatch = defineRule({
  meta: {
    code: "KN404",
    name: "difference-arithmetic-mismatch",
    severity: "warning",
    category: "arithmetic",
    title: { ja: "増減の計算違い", en: "Difference computed wrongly" },
    rationale: {
      ja: "「前年度120件から150件に増加（30件増）」のように前の値・今の値・差が並ぶときは、引き算と合うはずです。増減率は四捨五入と切捨てのどちらかに合えば正しいとします。",
      en: "Where a former level, the present one and their difference stand side by side, they must agree. A rate of change may be rounded or cut off.",
    },
    notFor: {
      ja: "差が別の時点や別の範囲のものである場合（その旨を注記してください）。",
      en: "Differences to another day or scope than the level beside them (say so in a note).",
    },
    options: null,
    defaults: null,
    messages: {
      amount: {
        ja: {
          what: "増減の数が、並んでいる数の差と合いません。",
          evidence: "「{text}」では、{before}と{after}の差は{right}ですが、{written}とあります。",
          advice: "前の値・今の値・差のどれが正しいかを確かめて直してください。",
        },
        en: {
          what: "The difference does not follow from the numbers beside it.",
          evidence: "In 「{text}」 {before} and {after} differ by {right}; it says {written}.",
          advice: "Check which of the three is right and correct the other.",
        },
      },
      rate: {
        ja: {
          what: "増減の割合が、並んでいる数と合いません。",
          evidence: "「{text}」では、{before}から{after}への変化は{right}ですが、{written}とあります。",
          advice: "前の値・今の値・割合のどれが正しいかを確かめて直してください。",
        },
        en: {
          what: "The rate of change does not follow from the numbers beside it.",
          evidence: "In 「{text}」 the change from {before} to {after} is {right}; it says {written}.",
          advice: "Check which of the three is right and correct the other.",
        },
      },
      direction: {
        ja: {
          what: "「増」と「減」が、並んでいる数の動きと逆です。",
          evidence: "「{text}」では、{before}から{after}に変わっていますが、{written}とあります。",
          advice: "増減の言葉か数のどちらかを直してください。",
        },
        en: {
          what: "The word for rise or fall is opposite to the numbers.",
          evidence: "In 「{text}」 the level goes from {before} to {after}; it says {written}.",
          advice: "Correct the word or the numbers.",
        },
      },
    },
    examples: [
      {
        expect: "amount",
        note: { ja: "120から150は30増", en: "From 120 to 150 it is 30 more" },
        initiative: "相談",
        target: "150件",
        midterm: "相談件数は前年度120件から150件に増加（40件増）",
      },
      {
        expect: "rate",
        note: { ja: "120から150は25％増", en: "From 120 to 150 it is 25 % more" },
        initiative: "相談",
        target: "150件",
        midterm: "前年度の120件から150件に増加し、35％増となった",
      },
      {
        expect: "direction",
        note: { ja: "増えたのに減", en: "It rose, and the word says it fell" },
        initiative: "相談",
        target: "150件",
        midterm: "利用者42人（前年度40人、2人減）",
      },
      {
        expect: null,
        note: { ja: "差が合っている", en: "The difference is right" },
        initiative: "相談",
        target: "150件",
        midterm: "利用者42人（前年度40人、2人増、前年度比105％）",
      },
      {
        expect: null,
        note: { ja: "差だけで、元の値がない", en: "A difference without the level before" },
        initiative: "相談",
        target: "150件",
        midterm: "利用者42人（前年度より2人増）",
      },
    ],
  },
  *document(document) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      for (const { messageId, data } of slipsIn(fold(text).text)) yield { messageId, cell, label: heading(key), indicator, data };
    }
  },
});

interface Slip {
  messageId: "amount" | "rate" | "direction";
  data: Record<string, string>;
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const UNIT = String.raw`(?:(?:(?![増減上低削])[一-龠ァ-ヶー]){1,3}|か所|ヶ所|%|km|ha|t|kg)`;
const BEFORE = "(?:前年度?|昨年度?|前回|前期|前年同期|昨年同期|R\\d{1,2}|令和\\d{1,2}年度?)";
const MORE = "増加?|減少?|増えた|減った|増え|減り|増と|減と|削減|の増|の減|上昇|低下|ポイント増|ポイント減";
/** 30件増, 25%増: what is said of the change. */
const CHANGE = String.raw`(?<sign>[+\-△▲])?(?<size>${NUMBER})\s*(?<sizeUnit>ポイント|${UNIT})?(?:の)?(?<word>${MORE})?`;
const NEAR = String.raw`[^\d。\n()]{0,14}[(、,]?\s*[^\d。\n()+\-△▲]{0,10}`;

const shapes: readonly RegExp[] = [
  // 85.2%で、前年度(83.0%)を2.2ポイント上回った
  new RegExp(
    String.raw`(?<to>${NUMBER})(?<unit>${UNIT})(?:で|と|となり)?、?\s*${BEFORE}(?:実績)?[の]?\(?(?<from>${NUMBER})\k<unit>\)?を(?<size>${NUMBER})\s*(?<sizeUnit>ポイント|${UNIT})?\s*(?<word>上回|下回)`,
    "g"
  ),
  // 120件から150件に増加(30件増)
  new RegExp(String.raw`(?<from>${NUMBER})(?<unit>${UNIT})(?:から|→|⇒)\s*(?<to>${NUMBER})\k<unit>(?:に|へ|と)?${NEAR}${CHANGE}`, "g"),
  // 42人(前年度40人、2人増), 42人(前年度40人 +2人)
  new RegExp(
    String.raw`(?<to>${NUMBER})(?<unit>${UNIT})[^\d。\n()]{0,6}\(${BEFORE}(?:実績)?[はの:]?\s*(?<from>${NUMBER})\k<unit>[^\d。\n()+\-△▲]{1,8}?${CHANGE}`,
    "g"
  ),
  // 前年度40人に対し42人で2人増
  new RegExp(
    String.raw`${BEFORE}(?:実績)?[はの:]?\s*(?<from>${NUMBER})(?<unit>${UNIT})(?:に対し(?:て)?|に比べ(?:て)?|と比較して|より)[、\s]*(?:今年度|本年度)?[はの]?\s*(?<to>${NUMBER})\k<unit>${NEAR}${CHANGE}`,
    "g"
  ),
];

function slipsIn(text: string): Slip[] {
  if (!/[増減+△▲]|上昇|低下|上回|下回/.test(text)) return [];
  const seen = new Set<number>();
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match): Slip[] => {
      const { from = "", to = "", unit = "", sign, size = "", sizeUnit = "", word = "" } = match.groups ?? {};
      const rises = sign === "+" || /増|上昇|上回/.test(word) ? true : sign !== undefined || /減|低下|下回/.test(word) ? false : null;
      // Without a word for more or less it is some other number.
      if (rises === null || seen.has(match.index) || /[約~]|目標|計画|予定|うち/.test(match[0])) return [];
      seen.add(match.index);
      const [a, b, c] = [toNumber(from), toNumber(to), toNumber(size)];
      const data = {
        text: excerpt(match[0], 60),
        before: `${figure(a)}${unit}`,
        after: `${figure(b)}${unit}`,
        written: `${size}${sizeUnit}${rises ? "増" : "減"}`,
      };
      if (a === b ? c !== 0 : rises !== b > a) return [{ messageId: "direction", data }];
      const change = Math.abs(b - a);
      if (sizeUnit === unit || sizeUnit === "" || (unit === "%" && sizeUnit === "ポイント")) {
        // Of a rate in per cent, 5％増 may be meant of the level, too.
        if (near(change, c) || (unit === "%" && sizeUnit === "%" && agrees((change / a) * 100, size))) return [];
        return [{ messageId: "amount", data: { ...data, right: `${figure(change)}${unit === "%" ? "ポイント" : unit}` } }];
      }
      if (sizeUnit !== "%" || a === 0 || agrees((change / a) * 100, size)) return [];
      return [{ messageId: "rate", data: { ...data, right: `${((change / a) * 100).toFixed(1)}％${rises ? "増" : "減"}` } }];
    })
  );
}

/** Rounded or cut off to the decimals written. */
function agrees(rate: number, written: string): boolean {
  const scale = 10 ** (written.split(".")[1]?.length ?? 0);
  const figureWritten = Math.round(toNumber(written) * scale);
  return Math.round(rate * scale + 1e-9) === figureWritten || Math.floor(rate * scale + 1e-9) === figureWritten;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

function toNumber(text: string): number {
  return Number(text.replace(/,/g, ""));
}
