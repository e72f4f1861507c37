import { testRule } from "../ruleTester";

const row = (initiative: string, target: string) => ({ initiative, target, baseline: "10（2019）" });

testRule("KN206", {
  valid: [
    { why: "one of them counts cases", rows: [row("市税徴収率", "98.6%"), row("処分の件数", "120件")] },
    { why: "rates of taking part are activities", rows: [row("研修の受講率", "98%"), row("健診の受診率", "60%")] },
    { why: "a single ratio is no pattern", rows: [row("市税徴収率", "98.6%")] },
    {
      why: "a form without kinds of indicators",
      rows: [
        { initiative: "市税徴収率", target: "98.6%" },
        { initiative: "公債費比率", target: "12%" },
      ],
    },
  ],
  invalid: [
    {
      why: "three ratios of public finance",
      rows: [row("市税徴収率（％）", "98.6"), row("実質公債費比率", "12.0"), row("将来負担比率", "30.0")],
      errors: ["ratios E8 info"],
    },
  ],
});
