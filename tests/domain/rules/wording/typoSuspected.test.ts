import { testRule } from "../ruleTester";

testRule("KN601", {
  valid: [
    {
      why: "short words may be two words",
      rows: [
        { initiative: "バスの利用", target: "2回" },
        { initiative: "パスの発行", target: "3枚" },
      ],
    },
  ],
  invalid: [
    {
      why: "a small kana",
      rows: [
        { initiative: "キャンペーンの実施とキャンペーンの広報", target: "キャンペーン2回" },
        { initiative: "キヤンペーンの周知", target: "3回" },
      ],
      errors: ["voicing C9 info"],
    },
  ],
});
