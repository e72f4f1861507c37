import { testRule } from "../ruleTester";

testRule("KN204", {
  valid: [
    {
      why: "a bare count beside a higher present value is read with care",
      rows: [{ initiative: "職員数", baseline: "120", target: "100" }],
    },
    { why: "no present value", rows: [{ initiative: "将来負担比率", target: "30.0未満" }] },
  ],
  invalid: [
    {
      why: "20.1 is below 30.0",
      rows: [{ initiative: "将来負担比率（％）", baseline: "20.1（2019）", target: "30.0 未満" }],
      errors: ["met E8 warning"],
    },
    {
      why: "at least 80 and already 91.5",
      rows: [{ initiative: "満足度（％）", baseline: "91.5", target: "80.0以上" }],
      errors: ["met E8"],
    },
  ],
});
