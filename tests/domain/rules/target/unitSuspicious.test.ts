import { testRule } from "../ruleTester";

const row = (initiative: string, target: string) => ({ initiative, target });

testRule("KN210", {
  valid: [
    { why: "another medium", rows: [row("ツイッターのフォロワー数", "9,000人"), row("ホームページを見た人の数", "5,000,000人")] },
    { why: "views are counted in 回", rows: [row("ツイッターのフォロワー数", "9,000人"), row("ツイッターの表示回数", "5,000,000回")] },
    { why: "less than a hundredfold", rows: [row("ツイッターのフォロワー数", "9,000人"), row("ツイッターを見た人の数", "80,000人")] },
  ],
  invalid: [
    {
      why: "views counted as people",
      rows: [row("LINEの登録者数", "3,000人"), row("LINEの配信を見た人", "1,200,000人")],
      errors: ["magnitude E9 info"],
    },
  ],
});
