import { testRule } from "../ruleTester";

testRule("KN402", {
  valid: [
    { why: "cut off instead of rounded", rows: [{ initiative: "(1) 登録", target: "(1) 95%", midterm: "(1) 登録 2/3（66.6%）" }] },
    { why: "of 420 people 312", rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 420人中312人が受講（受講率 74.3％）" }] },
  ],
  invalid: [
    {
      why: "of 420 people 312 are not 78.3 %",
      rows: [{ initiative: "(1) 受講", target: "(1) 90%", midterm: "(1) 420人中312人が受講（受講率 78.3％）" }],
      errors: ["ratio F8 error"],
    },
  ],
});
