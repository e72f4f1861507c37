import { fold } from "../../language";
import type { Field, Indicator } from "../../model";
import { defineRule } from "../defineRule";
import { heading, relatedPlace } from "../support/columns";
import { labelOf } from "../support/pairs";
import { excerpt, figure } from "../support/texts";

/** A row 「合計」 whose number is not the sum of the rows above it. */
export const totalRow = defineRule({
  meta: {
    code: "KN405",
    name: "total-row-arithmetic-mismatch",
    severity: "error",
    category: "arithmetic",
    title: { ja: "合計の行の計算違い", en: "Row of totals computed wrongly" },
    rationale: {
      ja: "表の「合計」の行は、上の行を足した数になるはずです。1行だけ直したときに、合計を直し忘れることがあります。",
      en: "A row of totals is the sum of the rows above it. It is easily forgotten when one of them is corrected.",
    },
    notFor: { ja: "合計の行に、表にない項目の数も含める様式。", en: "Forms whose total includes what the table does not show." },
    options: null,
    defaults: null,
    messages: {
      total: {
        ja: {
          what: "合計の行の数が、上の行の合計と合いません。",
          evidence: "{column}の「{label}」は{total}{unit}ですが、上の{count}行を足すと{sum}{unit}です。",
          advice: "合計か、上の行の数を確かめて直してください。",
        },
        en: {
          what: "The row of totals is not the sum of the rows above.",
          evidence: "「{label}」 in {column} says {total}{unit}; the {count} rows above come to {sum}{unit}.",
          advice: "Check the total and the rows above and correct what is wrong.",
        },
      },
    },
    examples: [
      {
        expect: "total",
        note: { ja: "12＋8は20", en: "12 + 8 is 20" },
        rows: [
          { initiative: "東部の講座", target: "12回" },
          { initiative: "西部の講座", target: "8回" },
          { initiative: "合計", target: "22回" },
        ],
      },
      {
        expect: null,
        note: { ja: "合っている", en: "Right" },
        rows: [
          { initiative: "東部の講座", target: "12回" },
          { initiative: "西部の講座", target: "8回" },
          { initiative: "合計", target: "20回" },
        ],
      },
    ],
  },
  *document(document) {
    let above: Indicator[] = [];
    for (const indicator of document.indicators) {
      const label = labelOf(indicator);
      if (!TOTAL.test(fold(label).text.trim())) {
        above.push(indicator);
        continue;
      }
      for (const key of columns) {
        const total = single(indicator[key]);
        const parts = above.map((part) => single(part[key]));
        if (!total || parts.length < 2 || !parts.every((part) => part?.unit === total.unit)) continue;
        const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
        if (Math.abs(sum - total.value) < 1e-6) continue;
        yield {
          messageId: "total",
          cell: indicator[key]?.cell ?? indicator.cell,
          label: heading(key),
          indicator: indicator.id,
          data: {
            column: heading(key),
            label: excerpt(label, 20),
            total: figure(total.value),
            unit: total.unit,
            sum: figure(sum),
            count: parts.length,
          },
          related: above.map((part) => relatedPlace(document, part[key], key, part)),
        };
      }
      above = [];
    }
  },
});

const columns = ["target", "midterm", "yearEnd", "budget"] as const;
const TOTAL = /^[\s(（]*(?:合\s*計|総\s*計|小\s*計|計)[\s)）]*$/;

/** The only thing in a cell is a number with its unit; rates are not added. */
function single(field: Field | null): { value: number; unit: string } | null {
  const match = /^\s*(?:\(\d{1,2}\))?\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s%()、。]{0,3})\s*$/.exec(fold(field?.text ?? "").text);
  return match ? { value: Number((match[1] ?? "").replace(/,/g, "")), unit: match[2] ?? "" } : null;
}
