import { testRule } from "../ruleTester";

testRule("KN308", {
  valid: [
    { why: "behind", rows: [{ initiative: "(1) 研修", target: "(1) 10回", midterm: "(1) 4回" }] },
    {
      why: "met at the year's end is as it should be",
      asOf: "2025-05-01",
      rows: [{ initiative: "(1) 研修", target: "(1) 10回", midterm: "(1) 4回", yearEnd: "(1) 11回" }],
    },
  ],
  invalid: [
    {
      why: "three for a target of one is a remark",
      rows: [{ initiative: "(1) 任用", target: "(1) 1人以上", midterm: "(1) 3人を任用" }],
      errors: ["met F8 info"],
    },
    {
      why: "twice a target of 20",
      rows: [{ initiative: "(1) 相談", target: "(1) 20件", midterm: "(1) 40件" }],
      errors: ["farOver F8 warning"],
    },
    {
      why: "the city's own limit",
      options: { farOver: 250 },
      rows: [{ initiative: "(1) 相談", target: "(1) 20件", midterm: "(1) 40件" }],
      errors: ["met F8 info"],
    },
  ],
});
