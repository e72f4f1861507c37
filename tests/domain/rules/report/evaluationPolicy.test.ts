import { testRule } from "../ruleTester";

testRule("KN317", {
  valid: [
    { why: "a form without evaluations", rows: [{ initiative: "居場所", progress: "会議を中止した。" }] },
    {
      why: "on track and nothing said against it",
      rows: [{ initiative: "居場所", progress: "3回開催した。", evaluation: "Ａ（順調）", policy: "継続" }],
    },
  ],
  invalid: [
    {
      why: "late and going on",
      rows: [{ initiative: "居場所", progress: "3回開催した。", evaluation: "B（取組が遅延している）", policy: "継続" }],
      errors: ["policy L8 warning"],
    },
    {
      why: "on track and put off",
      rows: [{ initiative: "居場所", progress: "会議を延期した。", evaluation: "A（順調に進んでいる）", policy: "改善" }],
      errors: ["text K8 info"],
    },
  ],
});
