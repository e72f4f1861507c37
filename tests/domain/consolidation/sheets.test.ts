import { assessDocuments } from "../../../src/domain/assessment";
import type { CheckResult } from "../../../src/domain/check";
import { consolidate, reminderLetters } from "../../../src/domain/consolidation";
import { listRows } from "../../../src/domain/consolidation/listRows";
import { reminderRows } from "../../../src/domain/consolidation/reminderRows";
import type { GoalDocument, SheetPlan } from "../../../src/domain/model";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { asked, goalDocument, indicator, report, target } from "../builders";

const done = indicator(["①", "(1)"], {
  labels: ["○移住の推進", "セミナーの開催"],
  target: target("(1) 6回以上", [asked(6, "回")]),
  midterm: report("(1) 2回実施", {
    quantities: [{ label: "", value: 2, unit: "回", planned: false, asOf: null, target: 0, total: false, span: [4, 6] }],
  }),
});
const blank = indicator(["①", "(2)"], {
  labels: ["○移住の推進", "相談会の実施"],
  target: target("(2) 30回", [asked(30, "回")]),
  midterm: report(""),
});
const listed = indicator(["①", "(1)"], { target: target("6回以上"), previous: { text: "5回実施", cell: "Q7" } });

function input(documents: GoalDocument[], settings: Settings = defaultSettings) {
  const result: CheckResult = {
    asOf: "2024-11-15",
    files: [
      { path: "C:\\集約\\総務.xlsx", status: "ok", message: null, sheets: [], hash: null, receivedOn: null },
      { path: "/share/壊れた.xlsx", status: "unreadable", message: "途中で切れています。", sheets: [], hash: null, receivedOn: null },
    ],
    documents: assessDocuments(documents, { asOf: "2024-11-15", settings }),
    findings: [],
    facts: [],
  };
  return { result, settings, lang: "ja" as const, createdAt: "2024-11-15T00:00:00.000Z" };
}

const texts = (sheet: SheetPlan | undefined, row: number) => sheet?.cells.filter((cell) => cell.row === row).map((cell) => cell.value);
const sheetOf = (documents: GoalDocument[], name: string) => consolidate(input(documents)).sheets.find((sheet) => sheet.name === name);

describe("listRows", () => {
  const sheet = goalDocument("移住・定住の推進", [done, blank], { department: "市民まちづくり推進部\n上田地域自治センター" });
  const list = goalDocument("移住・定住の推進", [listed], { department: "市民まちづくり推進部・上田地域自治C", layout: "ueda-ichiran" });

  test("a goal with both forms appears once, with last year's result beside it", () => {
    const rows = listRows([list, sheet], defaultSettings);
    expect(rows.map((row) => [row.document, row.indicator.id, row.previous])).toEqual([
      [sheet, "①(1)", "5回実施"],
      [sheet, "①(2)", null],
    ]);
  });

  test("a goal that stands only in the list keeps its rows", () => {
    expect(listRows([list], defaultSettings).map((row) => row.previous)).toEqual(["5回実施"]);
  });

  test.each([
    ["another goal", goalDocument("防災体制の強化", [listed])],
    ["another year", { ...list, fiscalYear: 2023 }],
    ["another department", goalDocument("移住・定住の推進", [listed], { department: "水道局", file: 1 })],
  ])("%s is not the same goal", (_name, other) => {
    expect(listRows([sheet, other], defaultSettings)).toHaveLength(3);
  });
});

describe("the workbook", () => {
  const documents = [goalDocument("移住・定住の推進", [done, blank])];

  test("has its sheets in order", () => {
    expect(consolidate(input(documents)).sheets.map((sheet) => sheet.name)).toEqual([
      "表紙",
      "一覧表",
      "集計",
      "検査結果",
      "督促一覧",
      "督促文",
      "取込結果",
    ]);
  });

  test("一覧表 gives text, rate and place of each indicator", () => {
    const row = texts(sheetOf(documents, "一覧表"), 3);
    expect(row).toEqual(
      expect.arrayContaining([
        "総務部",
        "① ○移住の推進",
        "セミナーの開催",
        "(1) 6回以上",
        "(1) 2回実施",
        33.3,
        "総務.xlsx",
        "重点目標1",
        "D8",
      ])
    );
  });

  test("集計 counts what has no rate instead of taking it as 0", () => {
    const row = texts(sheetOf(documents, "集計"), 3);
    expect(row?.slice(0, 5)).toEqual(["総務部", "移住・定住の推進", 2, 1, 33.3]);
  });

  test("取込結果 lists the broken file with its reason", () => {
    expect(texts(sheetOf(documents, "取込結果"), 4)).toEqual(
      expect.arrayContaining(["壊れた.xlsx", "読み取れない", "途中で切れています。"])
    );
  });

  test("nothing in it is empty of sheets or cells where nothing was read", () => {
    const { sheets } = consolidate(input([]));
    expect(sheets).toHaveLength(7);
    expect(sheets.every((sheet) => sheet.cells.length > 0 && sheet.charts === undefined)).toBe(true);
  });
});

describe("reminders", () => {
  const documents = [goalDocument("移住・定住の推進", [done, blank])];

  test("a blank mid-term report is due and counted in days", () => {
    expect(reminderRows(input(documents))).toMatchObject([
      { department: "総務部", kind: "midterm", due: "2024-10-31", daysOverdue: 15, what: "未記入" },
    ]);
  });

  test("with a roster, who sent nothing comes first, then unknown names and missing goals", () => {
    const settings = { ...defaultSettings, departments: [{ name: "水道局" }, { name: "総務部", expectedGoals: 3 }] };
    const kinds = reminderRows(input([...documents, goalDocument("文化の振興", [done], { department: "文化部" })], settings)).map((row) => [
      row.department,
      row.kind,
    ]);
    expect(kinds).toEqual([
      ["水道局", "not-submitted"],
      ["文化部", "unknown-department"],
      ["総務部", "goals-missing"],
      ["総務部", "midterm"],
    ]);
  });

  describe("goals in common (共管)", () => {
    const lead = { name: "総務部", shared: ["北センター"] };
    const kinds = (departments: Settings["departments"], ...names: string[]) =>
      reminderRows(
        input(
          names.map((department, index) => goalDocument(`目標${index}`, [done], { department, sheet: `s${index}` })),
          { ...defaultSettings, departments }
        )
      ).map(({ department, kind }) => `${department} ${kind}`);

    test.each<[string, Settings["departments"], string[], string[]]>([
      [
        "nothing came: it stands under each of them",
        [lead, { name: "北センター" }],
        [],
        ["総務部 not-submitted", "北センター not-submitted"],
      ],
      ["one of them sent it: it is expected once", [lead, { name: "北センター" }], ["総務部"], []],
      ["the other one sent it", [lead, { name: "北センター" }], ["北センター"], []],
      ["both names in one cell", [lead, { name: "北センター", expectedGoals: 1 }], ["総務部\n北センター"], []],
      ["goals of its own are waited for", [lead, { name: "北センター", expectedGoals: 1 }], ["総務部"], ["北センター not-submitted"]],
      ["no goals, nothing in common: nobody waits", [{ name: "総務部" }, { name: "会計課", expectedGoals: 0 }], ["総務部"], []],
      [
        "no goals of its own, the common one is missing",
        [lead, { name: "北センター", expectedGoals: 0 }],
        [],
        ["総務部 not-submitted", "北センター not-submitted"],
      ],
      ["a partner that is not in the roster is listed", [lead], ["総務部"], ["北センター unknown-department"]],
      [
        "a common goal counts for the number of each",
        [
          { ...lead, expectedGoals: 2 },
          { name: "北センター", expectedGoals: 2 },
        ],
        ["総務部・北センター", "総務部"],
        ["北センター goals-missing"],
      ],
      [
        "a former name after its last day is an unknown one, and the department has sent nothing",
        [{ name: "総務部", former: [{ name: "庶務部", until: "2024-03-31" }] }],
        ["庶務部"],
        ["総務部 not-submitted", "庶務部 unknown-department"],
      ],
    ])("%s", (_, departments, sent, expected) => {
      expect(kinds(departments, ...sent)).toEqual(expected);
    });

    test("the row says with whom", () => {
      const [row] = reminderRows(input([], { ...defaultSettings, departments: [lead, { name: "北センター" }] }));
      expect(row?.what).toContain("共管: 北センター");
    });
  });

  test("the letter names the department and each entry", () => {
    const [letter] = reminderLetters(input(documents));
    expect(letter?.text).toContain("総務部　御中");
    expect(letter?.text).toContain("①(2)");
    expect(letter?.text).toContain("2024-10-31");
  });
});

describe("突合", () => {
  const sheet = goalDocument("移住・定住の推進", [done, blank], { department: "市民部" });
  const list = goalDocument(
    "移住・定住の推進",
    [{ ...listed, labels: ["○移住の推進", "セミナーの開催"], target: target("5回以上", [asked(5, "回")]) }],
    { department: "市民部", layout: "ueda-ichiran" }
  );
  const rows = (documents: GoalDocument[]) => {
    const found = sheetOf(documents, "突合");
    return [3, 4].map((row) => texts(found, row));
  };

  test("differences of both forms stand side by side", () => {
    const [first, second] = rows([list, sheet]);
    expect(first?.[0]).toBe("目標が違う");
    expect(first?.slice(5, 7)).toEqual(["5回以上", "(1) 6回以上"]);
    expect(second?.[0]).toBe("一覧表にない");
  });

  test("the cover names it only where a goal came in both forms", () => {
    const cover = (documents: GoalDocument[]) => sheetOf(documents, "表紙")?.cells.map(({ value }) => value);
    expect(sheetOf([sheet], "突合")).toBeUndefined();
    expect(cover([sheet])).not.toContain("突合");
    expect(cover([list, sheet])).toContain("突合");
  });
});
