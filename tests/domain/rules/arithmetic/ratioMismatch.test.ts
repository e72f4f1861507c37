import { testRule } from "../ruleTester";

testRule("KN402", {
  valid: [
    {
      why: "of them, right",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 受講者45人、うち修了者38人（修了率84.4％）" }],
    },
    { why: "cut off instead of rounded", rows: [{ initiative: "(1) 登録", target: "(1) 95%", midterm: "(1) 登録 2/3（66.6%）" }] },
    { why: "of 420 people 312", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 420人中312人が受講（受講率 74.3％）" }] },
    {
      why: "right, with the rate in the sentence",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 20人中15人が合格し、合格率は75％" }],
    },
    { why: "the rate first", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 受講率75.0％（15人/20人）" }] },
    { why: "the day in brackets", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 接種率72.7％（9/30現在）" }] },
    { why: "a day in brackets without a word", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 接種率72.7％（9/12）" }] },
    { why: "the rate is the target", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 20人中15人が受講（目標80％）" }] },
    { why: "another year's rate", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 20人中15人が合格（前年度80％）" }] },
    { why: "the rate of a rise", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 20人中15人が合格し、前年より10％増" }] },
    { why: "another unit", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 12校中340人が参加し、参加率は45％" }] },
    {
      why: "the whole of a rate with decimals",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 1,240世帯のうち1,098世帯、88.5％" }],
    },
    { why: "a division", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 15÷20＝75％" }] },
    {
      why: "the counts named by the rate",
      rows: [{ initiative: "(1) 調査", target: "(1) 60%", midterm: "(1) 配布500通、回収310通、回収率62.0％" }],
    },
    {
      why: "a rate of another word",
      rows: [{ initiative: "(1) 調査", target: "(1) 60%", midterm: "(1) 配布500通、回収310通、満足率72.0％" }],
    },
    { why: "a division by hundred", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 15÷20×100＝75％" }] },
  ],
  invalid: [
    {
      why: "of them",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 受講者45人、うち修了者38人（修了率94.4％）" }],
      errors: ["ratio F8 error"],
    },
    {
      why: "in the sentence",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 20人中15人が合格し、合格率は80％" }],
      errors: ["ratio F8 error"],
    },
    {
      why: "the rate first",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 受講率85.0％（15人/20人）" }],
      errors: ["ratio F8 error"],
    },
    {
      why: "the rate first, of so many",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 合格率80％（20人中15人）" }],
      errors: ["ratio F8 error"],
    },
    {
      why: "against so many",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 対象者420人に対し、312人が受講し78.3％" }],
      errors: ["ratio F8 error"],
    },
    { why: "a division", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 15÷20＝80％" }], errors: ["ratio F8 error"] },
    {
      why: "the counts named by the rate",
      rows: [{ initiative: "(1) 調査", target: "(1) 60%", midterm: "(1) 対象者420人、受講者312人、受講率78.3％" }],
      errors: ["ratio F8 error"],
    },
    {
      why: "のうち",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 1,240世帯のうち1,098世帯、加入率89.5％" }],
      errors: ["ratio F8 error"],
    },
    {
      why: "of 420 people 312 are not 78.3 %",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 420人中312人が受講（受講率 78.3％）" }],
      errors: ["ratio F8 error"],
    },
  ],
});
