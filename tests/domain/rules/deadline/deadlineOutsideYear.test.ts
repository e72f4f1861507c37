import { testRule } from "../ruleTester";

testRule("KN213", {
  valid: [
    { why: "the last day of the year", rows: [{ initiative: "研修", deadline: "令和7年3月31日", target: "2回" }] },
    { why: "a list has no calendar of its own", sheets: [{ layout: "ueda-ichiran", rows: [{ initiative: "研修", target: "2回" }] }] },
    {
      why: "a fiscal year that begins in January",
      settings: { fiscalYearStart: 1 },
      rows: [{ initiative: "研修", deadline: "令和6年2月29日", target: "2回" }],
    },
  ],
  invalid: [
    {
      why: "a month of the next year",
      rows: [{ initiative: "研修", deadline: "令和7年4月", target: "2回" }],
      errors: ["after D8 warning"],
    },
    {
      why: "a month of the year before",
      rows: [{ initiative: "研修", deadline: "令和5年9月", target: "2回" }],
      errors: ["before D8 warning"],
    },
  ],
});
