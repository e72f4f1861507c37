import { testRule } from "../ruleTester";

const told = (midterm: string) => [{ initiative: "(1) 相談", target: "(1) 150件", midterm: `(1) ${midterm}` }];

testRule("KN404", {
  valid: [
    { why: "above last year's by as much as it says", rows: told("満足度は85.2％で、前年度（83.0％）を2.2ポイント上回った") },
    { why: "from, to and difference agree", rows: told("120件から150件に増加（30件増）") },
    { why: "the rate of a rise", rows: told("120件から150件に増加（25％増）") },
    { why: "last year in brackets", rows: told("42件（前年度40件、2件増）") },
    { why: "with a sign", rows: told("42件（前年度40件、+2件）") },
    { why: "points of a rate", rows: told("72.0％から74.5％に上昇（2.5ポイント増）") },
    { why: "no word for more or less", rows: told("4件から6件に増やし、9月に3件実施") },
    { why: "another number behind the levels", rows: told("120件から150件に増加。うち30件が新規") },
    { why: "aimed at", rows: told("120件から150件に増やす計画（40件増を目標）") },
    { why: "arrow", rows: told("35人→40人（5人増）") },
    { why: "rounded down", rows: told("120件から161件に増加（34％増）") },
  ],
  invalid: [
    { why: "above last year's", rows: told("満足度は85.2％で、前年度（83.0％）を3.2ポイント上回った"), errors: ["amount F8 warning"] },
    { why: "30 more, not 40", rows: told("120件から150件に増加（40件増）"), errors: ["amount F8 warning"] },
    { why: "last year in brackets", rows: told("42件（前年度40件、3件増）"), errors: ["amount F8 warning"] },
    { why: "last year in front", rows: told("前年度40件に対し、42件で4件増となった"), errors: ["amount F8 warning"] },
    { why: "an arrow", rows: told("35人→40人（6人増）"), errors: ["amount F8 warning"] },
    { why: "points", rows: told("72.0％から74.5％に上昇（3.5ポイント増）"), errors: ["amount F8 warning"] },
    { why: "a rate", rows: told("120件から150件に増加（30％増）"), errors: ["rate F8 warning"] },
    { why: "it fell", rows: told("42件（前年度45件、3件増）"), errors: ["direction F8 warning"] },
    {
      why: "in the head of the sheet",
      fields: { goal: "空き家対策", background: "空き家は1,200戸から1,350戸に増加（120戸増）した。" },
      rows: [{ initiative: "調査", target: "1回" }],
      errors: ["amount B3 warning"],
    },
  ],
});
