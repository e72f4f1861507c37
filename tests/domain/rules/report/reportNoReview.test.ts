import { testRule } from "../ruleTester";

testRule("KN315", {
  valid: [{ why: "nothing is reported", rows: [{ initiative: "(1) 補助", target: "(1) 500件", midterm: "" }] }],
  invalid: [
    {
      why: "one finding a sheet, at the slowest",
      rows: [{ initiative: "(1) 補助\n(2) 講座", target: "(1) 500件\n(2) 10回", midterm: "(1) 45件\n(2) 4回" }],
      errors: ["noReview F8 info"],
    },
  ],
});
