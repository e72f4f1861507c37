import { testRule } from "../ruleTester";

testRule("KN208", {
  valid: [
    { why: "too short to tell", rows: [{ initiative: "(1) 見守り", target: "(1) 随時実施" }] },
    {
      why: "a word in common",
      rows: [{ initiative: "(1) 犯罪被害者等支援条例の周知", target: "(1) ハンドブックによる条例の内容の広報とホームページによる啓発" }],
    },
  ],
  invalid: [
    {
      why: "nothing in common",
      rows: [{ initiative: "(1) 公用車の適正な管理", target: "(1) 男女共同参画セミナーと出前授業による啓発を推進" }],
      errors: ["unrelated E8 info"],
    },
  ],
});
