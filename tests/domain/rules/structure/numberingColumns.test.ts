import { testRule } from "../ruleTester";

testRule("KN103", {
  valid: [
    {
      why: "one deadline for the whole item",
      rows: [{ initiative: "(1) 研修\n(2) 相談", deadline: "年度末まで", target: "(1) 2回\n(2) 3件" }],
    },
    { why: "a gap of its own is another rule's", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(3) 3件" }] },
    { why: "one initiative needs no number at its target", rows: [{ initiative: "(1) 研修", target: "2回" }] },
    { why: "blank reports are not compared", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 3件", midterm: "" }] },
    {
      why: "one deadline and its remark",
      rows: [{ initiative: "(1) 研修\n(2) 相談", deadline: "年度末まで\n(毎月)", target: "(1) 3回\n(2) 3件" }],
    },
    {
      why: "a deadline that is missing is said by the rule on deadlines",
      rows: [{ initiative: "(1) 研修\n(2) 相談", deadline: "(1) 9月", target: "(1) 2回\n(2) 3件" }],
    },
    { why: "a mark of another kind is said by the rule on kinds", rows: [{ initiative: "(1) 研修\n② 相談", target: "(1) 2回\n(2) 3件" }] },
    {
      why: "as many deadlines as targets",
      rows: [{ initiative: "(1) 研修\n(2) 相談", deadline: "9月末まで\n年度末まで", target: "(1) 3回\n(2) 3件" }],
    },
  ],
  invalid: [
    {
      why: "three deadlines for two targets",
      rows: [{ initiative: "(1) 研修\n(2) 相談", deadline: "9月末まで\n12月末まで\n年度末まで", target: "(1) 2回\n(2) 3件" }],
      errors: ["deadlines D8 info"],
    },
    {
      why: "a deadline too many",
      rows: [{ initiative: "(1) 研修\n(2) 相談", deadline: "(1) 9月\n(2) 12月\n(3) 3月", target: "(1) 2回\n(2) 3件" }],
      errors: ["differs D8 warning"],
    },
    {
      why: "targets are the measure where the initiative has no numbers",
      rows: [{ initiative: "研修と相談", deadline: "(1) 9月\n(2) 12月\n(3) 3月", target: "(1) 2回\n(2) 3件" }],
      errors: ["differs D8 warning"],
    },
    {
      why: "a report with one number more",
      rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 3件", midterm: "(1) 1回\n(2) 2件\n(3) 4回" }],
      errors: ["differs F8 warning"],
    },
    {
      why: "one target for two initiatives is a remark",
      rows: [{ initiative: "(1) 研修\n(2) 相談", target: "利用率 20%" }],
      errors: ["notItemised E8 info"],
    },
  ],
});
