/** 総合計画: number, title and 担当課 in a line of their own between 「◆主な取組内容」 and its table. */
import { readWorkbook } from "../../../src/domain/layouts";
import { gridOf } from "./support";

const goal = {
  A1: "施策",
  B1: "財政運営",
  A2: "【成果指標】",
  A3: "指標の種類",
  B3: "指標名",
  C3: "現状値（年度）",
  D3: "目標値",
  A4: "統計指標",
  B4: "財政力指数",
  C4: "0.5（2019）",
  D4: "0.6",
};
const works = {
  A8: "取組項目",
  "B8:D8": "具体的な内容",
  A9: "公表",
  "B9:D9": "◇ 公表する",
  A11: "取組項目",
  "B11:D11": "具体的な内容",
  A12: "収納",
  "B12:D12": "◇ 収納する",
};

function worksOf(cells: Record<string, string>): Record<string, string> {
  const [document] = readWorkbook([gridOf({ ...goal, ...works, ...cells })], { file: 0 }).documents;
  const fields = Object.entries(document?.fields ?? {}).filter(([key]) => /^(works|department)/.test(key));
  return Object.fromEntries(fields.map(([key, { text }]) => [key, text]));
}

const first = { works1Row1Item: "公表", works1Row1Content: "◇ 公表する" };
const second = { works2Row1Item: "収納", works2Row1Content: "◇ 収納する" };
const goesOn = { ...first, works1Row2Item: "収納", works1Row2Content: "◇ 収納する" };

const cases: [string, Record<string, string>, Record<string, string>][] = [
  [
    "the line of each table",
    { "A6:D6": "◆主な取組内容", "A7:D7": "総務課 / 財政課", "A10:D10": "税務課" },
    { works1Title: "", department: "総務課 / 財政課", ...first, works2Title: "", department2: "税務課", ...second },
  ],
  [
    "number, title and section",
    { "A6:D6": "◆主な取組内容", "A7:C7": "（1）財政の見える化", D7: "財政課", "A10:C10": "（2）収納の確保", D10: "税務課及び全課" },
    {
      works1Code: "1",
      works1Title: "財政の見える化",
      department: "財政課",
      ...first,
      works2Code: "2",
      works2Title: "収納の確保",
      department2: "税務課及び全課",
      ...second,
    },
  ],
  [
    "what stands beside the heading goes first",
    { "A6:C6": "◆主な取組内容", D6: "総務課" },
    { works1Title: "", department: "総務課", ...goesOn },
  ],
  ["a remark is no section", { "A6:D6": "◆主な取組内容", "A7:D7": "※は総務課", "A10:D10": "- 125 -" }, { works1Title: "", ...goesOn }],
  ["a page break goes on", { "A6:D6": "◆主な取組内容", "A7:D7": "総務課" }, { works1Title: "", department: "総務課", ...goesOn }],
];

test.each(cases)("%s", (_, cells, want) => {
  expect(worksOf(cells)).toEqual(want);
});
