import { testRule } from "../ruleTester";

testRule("KN310", {
  valid: [
    { why: "no limit", rows: [{ initiative: "(1) 研修", target: "(1) 5回以上", midterm: "(1) 7回" }] },
    { why: "planned is not done", rows: [{ initiative: "(1) 修繕", target: "(1) 5件以下", midterm: "(1) 3件、下半期に7件予定" }] },
  ],
  invalid: [
    {
      why: "beyond the limit",
      rows: [{ initiative: "(1) 修繕", target: "(1) 5件以下", midterm: "(1) 6件" }],
      errors: ["exceeded F8 warning"],
    },
    {
      why: "one accident under a target of none",
      rows: [{ initiative: "(1) 事故防止", target: "(1) 死亡事故 0件", midterm: "(1) 死亡事故 2件" }],
      errors: ["exceeded F8 warning"],
    },
    {
      why: "a rate may come down",
      rows: [{ initiative: "(1) 離職率", target: "(1) 離職率 5%以下", midterm: "(1) 離職率 6.2%" }],
      errors: ["above F8 info"],
    },
  ],
});
