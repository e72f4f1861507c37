import { readRoster } from "../../../src/domain/settings/roster";

const heading = ["部局名", "略称", "旧称", "共管", "重点目標数", "中間期限", "期末期限"];

describe("readRoster", () => {
  test("every column, in any width", () => {
    expect(
      readRoster([heading, ["まちづくり部", "まち部、MB", "市民協働部(2024-03-31)", "上田地域自治センター", "７", "2024/11/8", ""]])
    ).toEqual({
      ok: true,
      departments: [
        {
          name: "まちづくり部",
          short: ["まち部", "MB"],
          former: [{ name: "市民協働部", until: "2024-03-31" }],
          shared: ["上田地域自治センター"],
          expectedGoals: 7,
          due: { midterm: "2024-11-08" },
        },
      ],
    });
  });

  test("columns in another order, blank lines left out, extra columns ignored", () => {
    const read = readRoster([
      ["備考", "重点目標数", "部局名"],
      ["", "", ""],
      ["x", "3", "水道局"],
    ]);
    expect(read).toMatchObject({ ok: true, departments: [{ name: "水道局", expectedGoals: 3 }] });
  });

  test.each([
    ["no 部局名 column", [["名前"], ["水道局"]], { line: 1, column: "部局名" }],
    ["a department without a name", [heading, ["", "略"]], { line: 2, column: "部局名" }],
    ["a former name without its last day", [heading, ["水道局", "", "水道部"]], { line: 2, column: "旧称", text: "水道部" }],
    ["a number in words", [heading, ["水道局", "", "", "", "三"]], { line: 2, column: "重点目標数", text: "三" }],
    ["a day that is none", [heading, ["水道局", "", "", "", "", "11月末"]], { line: 2, column: "中間期限", text: "11月末" }],
  ])("%s is named by line and column", (_name, rows, problem) => {
    expect(readRoster(rows)).toMatchObject({ ok: false, problem });
  });
});
