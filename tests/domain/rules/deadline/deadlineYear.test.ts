import { testRule } from "../ruleTester";

const row = (deadline: string) => ({ initiative: "登録件数", deadline, target: "160件" });

testRule("KN214", {
  valid: [
    { why: "a fiscal year", rows: [row("令和7年度")] },
    { why: "the end of the year is said", rows: [row("2025年末")] },
    { why: "a month", rows: [row("令和7年3月")] },
  ],
  invalid: [
    { why: "one finding for a year that several indicators share", rows: [row("（2025年）"), row("2025年")], errors: ["year D8 info"] },
    { why: "by era", rows: [row("令和7年まで")], errors: ["year D8 info"] },
  ],
});
