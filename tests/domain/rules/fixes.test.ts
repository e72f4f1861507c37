/** What the fixes of the rules write, and when none is offered. */
import { isRowFix, type Finding } from "../../../src/domain/model";
import { checkDocuments, ruleByCode } from "../../../src/domain/rules";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { buildDocuments, type SheetSpec } from "./buildDocuments";

const asOf = "2024-11-15";
const kanri = (rows: SheetSpec["rows"], fields: Record<string, string> = {}): SheetSpec => ({
  layout: "ueda-kanri",
  fields: { goal: "防災の強化", ...fields },
  rows,
});
const list = (rows: SheetSpec["rows"], fields: Record<string, string> = {}): SheetSpec => ({
  layout: "ueda-ichiran",
  fields: { goal: "防災の強化", ...fields },
  rows,
});

function findings(
  code: string,
  sheets: SheetSpec[],
  change: (documents: ReturnType<typeof buildDocuments>) => void = () => undefined
): Finding[] {
  const documents = buildDocuments(sheets, asOf, defaultSettings);
  change(documents);
  return checkDocuments(documents, { asOf, settings: defaultSettings, ruleSet: [ruleByCode(code)!] }).findings;
}

/** "sheet!cell: before → after" of each edit of the first finding. */
function edits(...given: Parameters<typeof findings>): string[] {
  const fix = findings(...given)[0]?.fix ?? null;
  if (fix === null || isRowFix(fix)) return [];
  return [fix, ...(fix.others ?? [])].map(({ sheet, cell, before, after }) => `${sheet}!${cell}: ${before} → ${after}`);
}

test.each<[string, string, SheetSpec[], string[]]>([
  [
    "the usual spelling in every cell of the rare one",
    "KN602",
    [
      kanri([
        { initiative: "取組の推進", target: "取組 2件" },
        { initiative: "取組の周知" },
        { initiative: "取り組みの見直し", target: "取り組み 1件" },
      ]),
    ],
    ["Sheet1!E10: 取り組み 1件 → 取組 1件", "Sheet1!C10: 取り組みの見直し → 取組の見直し"],
  ],
  [
    "digits in front of a counter stay",
    "KN602",
    [
      kanri([
        { initiative: "避難所 3か所、井戸 2か所" },
        { initiative: "倉庫", target: "5か所" },
        { initiative: "看板", target: "12カ所" },
      ]),
    ],
    ["Sheet1!E10: 12カ所 → 12か所"],
  ],
  ["as often the one as the other: no fix", "KN602", [kanri([{ initiative: "広報紙" }, { initiative: "広報誌" }])], []],
  [
    "a word as the book has it elsewhere",
    "KN601",
    [kanri([{ initiative: "市民プラザの改修", target: "プラザ 1棟" }, { initiative: "市民プラサの活用" }])],
    ["Sheet1!C9: 市民プラサの活用 → 市民プラザの活用"],
  ],
  [
    "a blank target from the list",
    "KN108",
    [
      kanri([
        { initiative: "訓練の実施", target: "" },
        { initiative: "備蓄", target: "300食" },
      ]),
      list([
        { initiative: "① 訓練の実施", target: "4回以上" },
        { initiative: "② 備蓄", target: "300食" },
      ]),
    ],
    ["Sheet1!E8:  → 4回以上"],
  ],
  [
    "a blank target without a list: no fix",
    "KN108",
    [
      kanri([
        { initiative: "訓練の実施", target: "" },
        { initiative: "備蓄", target: "300食" },
      ]),
    ],
    [],
  ],
  [
    "a number as on the sheet",
    "KN501",
    [kanri([{ initiative: "訓練の実施", target: "訓練 4回以上" }]), list([{ initiative: "訓練の実施", target: "訓練 3回以上" }])],
    ["Sheet2!E8: 訓練 3回以上 → 訓練 4回以上"],
  ],
  [
    "a comparing word as on the sheet",
    "KN501",
    [
      kanri([{ initiative: "時間外勤務", target: "月平均 12.0時間以下" }]),
      list([{ initiative: "時間外勤務", target: "月平均 12.0時間以上" }]),
    ],
    ["Sheet2!E8: 月平均 12.0時間以上 → 月平均 12.0時間以下"],
  ],
  [
    "a goal's name as on the sheet",
    "KN503",
    [
      kanri([{ initiative: "訓練の実施", target: "4回" }], { goal: "防災体制の強化と充実" }),
      list([{ initiative: "① 訓練の実施", target: "4回" }], { goal: "防災体制の強化" }),
    ],
    ["Sheet2!B1: 防災体制の強化 → 防災体制の強化と充実"],
  ],
  [
    "one title of an item, the rest of its cell stays",
    "KN502",
    [
      kanri([{ initiative: "災害用備蓄の充実\n(1) 食料の更新", target: "(1) 300食" }]),
      list([{ initiative: "① 災害用備蓄品の計画更新\n(1) 食料の更新", target: "(1) 300食" }]),
    ],
    ["Sheet2!C8: ① 災害用備蓄品の計画更新\n(1) 食料の更新 → ① 災害用備蓄の充実\n(1) 食料の更新"],
  ],
  [
    "the department of the other sheets",
    "KN111",
    [
      kanri([{ initiative: "訓練" }]),
      kanri([{ initiative: "研修" }], { goal: "研修" }),
      kanri([{ initiative: "文書" }], { goal: "文書", department: "財政部" }),
    ],
    ["Sheet3!B2: 財政部 → 総務部"],
  ],
  [
    "half-width katakana of one part, the cell's other parts stay",
    "KN605",
    [kanri([{ initiative: "(1) ﾎﾟｽﾀｰ掲示\n(2) 訓練", target: "(1) 3か所\n(2) 2回" }])],
    ["Sheet1!C8: (1) ﾎﾟｽﾀｰ掲示\n(2) 訓練 → (1) ポスター掲示\n(2) 訓練"],
  ],
])("%s", (_, code, sheets, expected) => {
  expect(edits(code, sheets)).toEqual(expected);
});

test("a cell with struck parts is not rewritten: the strike-through would be lost", () => {
  const sheets = [
    kanri([{ initiative: "訓練の実施", target: "訓練 4回以上" }]),
    list([{ initiative: "訓練の実施", target: "訓練 3回以上" }]),
  ];
  const found = findings("KN501", sheets, ([, struck]) => {
    for (const { columns } of struck!.items) columns.target = { ...columns.target!, struck: [[0, 2]] };
  });
  expect(found).toHaveLength(1);
  expect(found[0]?.fix).toBeNull();
});

test("a text that stands in several cells is not rewritten: the fix would put all of it into the first", () => {
  const sheets = [kanri([{ initiative: "研修", target: "(1) 2回\n(3) 3件" }])];
  const alone = findings("KN102", sheets);
  expect(alone.map(({ fix }) => fix !== null)).toEqual([true]);
  const joined = findings("KN102", sheets, ([document]) => {
    for (const { columns } of document!.items) columns.target = { ...columns.target!, joined: true };
  });
  expect(joined.map(({ fix }) => fix)).toEqual([null]);
});
