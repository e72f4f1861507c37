import { testRule } from "../ruleTester";

const row = (target: string, midterm: string) => [{ initiative: "(1) 資産の活用", target: `(1) ${target}`, midterm: `(1) ${midterm}` }];

testRule("KN316", {
  valid: [
    { why: "the yield beside what was bought", rows: row("運用益 2,000万円", "国債を購入、運用益は920万円") },
    { why: "other units", rows: row("売上 12件", "事業費で3件を購入") },
    { why: "the target is a purchase", rows: row("債券の購入 5億円（収益は別途）", "3億円を購入") },
  ],
  invalid: [
    { why: "bonds bought", rows: row("運用益 2,000万円", "国債5億円を購入"), errors: ["kind F8 warning"] },
    { why: "cost instead of sales", rows: row("売上 300万円", "事業費180万円を執行"), errors: ["kind F8 warning"] },
  ],
});
