import { testRule } from "../ruleTester";

testRule("KN314", {
  valid: [
    {
      why: "clauses are no things",
      rows: [{ initiative: "(1) 見直し", target: "(1) 意見交換を行い、改正方針を決定", midterm: "(1) 意見交換を3回実施" }],
    },
  ],
  invalid: [
    {
      why: "a thing in a list",
      rows: [{ initiative: "(1) 周知", target: "(1) 広報紙の発行4回\n有線放送による啓発", midterm: "(1) 広報紙を2回発行" }],
      errors: ["missing F8 info"],
    },
  ],
});
