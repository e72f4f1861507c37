/** A second collection into the same workbook, last year's results, the form list, the check stamp, and runs that must leave nothing behind. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedPlan, seedSchema, type SeedBook } from "../../src/cli/seeds/seedBook";
import type { Grid } from "../../src/domain/grid/grid";
import { patchXlsx, readXlsx, writeXlsx } from "../../src/files";
import { juten, scratch } from "./helpers";

const folder = scratch();
const at = (name: string) => join(folder, name);
const fixed = ["--as-of", "2024-11-20", "--fixed-time", "2024-11-20T00:00:00Z"];
const seed = seedSchema.parse(JSON.parse(readFileSync(join(__dirname, "../../seeds/minatono-kensetsu.json"), "utf8")));

async function book(name: string, changes: Partial<SeedBook>, year = 2024): Promise<string> {
  writeFileSync(at(name), await writeXlsx(seedPlan({ ...seed, ...changes }, year)));
  return at(name);
}

async function sheets(path: string): Promise<(name: string) => string[][]> {
  const { grids } = await readXlsx(readFileSync(path));
  return (name) => table(grids.find(({ sheet }) => sheet === name));
}

function table(grid: Grid | undefined): string[][] {
  const rows: string[][] = [];
  for (const { row, col, text } of grid?.cells ?? []) (rows[row] ??= [])[col] = text;
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ""));
}

async function edit(path: string, edits: { sheet: string; cell: string; value: string }[]): Promise<void> {
  const { bytes, refused } = await patchXlsx(readFileSync(path), edits);
  expect(refused).toEqual([]);
  writeFileSync(path, bytes);
}

describe("consolidate --update", () => {
  const first = at("まとめ.xlsx");
  beforeAll(async () => {
    const files = await Promise.all(["道路課", "公園課", "住宅課"].map((department) => book(`${department}.xlsx`, { department })));
    expect((await juten("consolidate", ...files, "-o", first, ...fixed)).code).not.toBe(2);
  });

  test("one department is replaced; the others stay without their files", async () => {
    const [goal] = seed.goals;
    if (!goal) throw new Error("the seed has a goal");
    const renewed = await book("公園課_再提出.xlsx", { department: "公園課", goals: [{ ...goal, purpose: "作り直した目的" }] });
    const out = at("まとめ2.xlsx");
    expect((await juten("consolidate", renewed, "--update", first, "-o", out, ...fixed)).code).not.toBe(2);
    const [before, after] = [await sheets(first), await sheets(out)];
    const of = (rows: string[][], department: string) => rows.filter((row) => row[1] === department).map((row) => row.slice(2, 13));
    for (const department of ["道路課", "住宅課"]) expect(of(after("一覧表"), department)).toEqual(of(before("一覧表"), department));
    const expected = goal.items.reduce((sum, item) => sum + item.rows.length, 0);
    expect(of(after("一覧表"), "公園課")).toHaveLength(expected);
    expect(after("取込結果").map((row) => row[0])).toEqual(expect.arrayContaining(["公園課_再提出.xlsx", "道路課.xlsx", "住宅課.xlsx"]));
    expect(after("取込結果").map((row) => row[0])).not.toContain("公園課.xlsx");
    expect(after("手直し")).toEqual([]);
  });

  test("what was edited by hand stays, and every edit is listed", async () => {
    const list = (await sheets(first))("一覧表");
    const rowOf = (department: string) => list.findIndex((row) => row[1] === department) + 1;
    const edited = at("手直し済み.xlsx");
    writeFileSync(edited, readFileSync(first));
    await edit(edited, [
      { sheet: "一覧表", cell: `I${rowOf("道路課")}`, value: "企画課で聞き取り済み" },
      { sheet: "一覧表", cell: `Q${rowOf("住宅課")}`, value: "ヒアリング 12/3" },
      { sheet: "一覧表", cell: `I${rowOf("公園課")}`, value: "電話で確認" },
      { sheet: "督促文", cell: "D40", value: "余白の覚え" },
    ]);
    const out = at("まとめ3.xlsx");
    const empty = await book("公園課_空.xlsx", { department: "公園課", goals: seed.goals.slice(1) });
    expect((await juten("consolidate", empty, "--update", edited, "-o", out, ...fixed)).code).not.toBe(2);
    const after = await sheets(out);
    const rows = after("一覧表");
    expect(rows.find((row) => row[1] === "道路課")?.[8]).toBe("企画課で聞き取り済み");
    expect(rows.find((row) => row[1] === "住宅課")?.[16]).toBe("ヒアリング 12/3");
    expect(rows.flat()).not.toContain("電話で確認");
    expect(after("督促文")[39]?.[3]).toBe("余白の覚え");
    const listed = after("手直し").slice(3);
    expect(listed.map((row) => [row[0], row[3]])).toEqual(
      expect.arrayContaining([
        ["手直しを残しました", "企画課で聞き取り済み"],
        ["手直しを残しました", "ヒアリング 12/3"],
        ["行がないため、ここにだけ残しました", "電話で確認"],
        ["手直しを残しました", "余白の覚え"],
      ])
    );
    expect(listed).toHaveLength(4);
    // A third collection still knows them.
    const again = at("まとめ4.xlsx");
    expect((await juten("consolidate", at("公園課.xlsx"), "--update", out, "-o", again, ...fixed)).code).not.toBe(2);
    expect((await sheets(again))("一覧表").find((row) => row[1] === "道路課")?.[8]).toBe("企画課で聞き取り済み");
  });

  test("a workbook that was not made here is refused, and nothing is written", async () => {
    const out = at("だめ.xlsx");
    const ran = await juten("consolidate", at("道路課.xlsx"), "--update", at("住宅課.xlsx"), "-o", out, ...fixed);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("住宅課.xlsx");
    expect(readdirSync(folder).filter((name) => name.startsWith("だめ"))).toEqual([]);
  });
});

test("--previous puts last year's results beside this year's targets, also under a former name", async () => {
  const old = await book("昨年.xlsx", { department: "旧道路課" }, 2023);
  const now = await book("今年.xlsx", { department: "新道路課" }, 2024);
  const roster = at("名簿.csv");
  writeFileSync(roster, "部局名,旧称\n新道路課,旧道路課(2024-03-31)\n");
  const out = at("二年.xlsx");
  expect((await juten("consolidate", now, "--previous", old, "--departments", roster, "-o", out, ...fixed)).code).not.toBe(2);
  const { grids } = await readXlsx(readFileSync(old));
  const reports = new Set(grids.flatMap(({ cells }) => cells.map(({ text }) => text.replace(/\s+/g, ""))));
  const shown = (await sheets(out))("一覧表")
    .slice(3)
    .map((row) => row[5] ?? "")
    .filter(Boolean);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.every((text) => [...reports].some((report) => report.includes(text.replace(/\s+/g, ""))))).toBe(true);
});

test("--list-style form adds a sheet a department in the city's own form", async () => {
  const files = await Promise.all(["河川課", "下水道課"].map((department) => book(`${department}.xlsx`, { department })));
  const out = at("様式.xlsx");
  expect((await juten("consolidate", ...files, "--list-style", "form", "-o", out, ...fixed)).code).not.toBe(2);
  const { grids } = await readXlsx(readFileSync(out));
  const own = grids.filter(({ sheet }) => sheet.startsWith("様式 "));
  expect(own.map(({ sheet }) => sheet)).toEqual(["様式 下水道課", "様式 河川課"]);
  expect(own.every(({ merges }) => merges.length > 0)).toBe(true);
});

test("check --stamp marks files without errors, and the list of files shows what became of them", async () => {
  const [goal] = seed.goals;
  if (!goal) throw new Error("the seed has a goal");
  const clean: Partial<SeedBook> = {
    goals: [
      {
        ...goal,
        items: [
          { mark: "①", title: "職員研修の充実", rows: [["(1)", "研修の開催", "年度末まで", "年6回以上", "3回実施、下半期に3回実施予定"]] },
        ],
      },
    ],
  };
  const [good, changed, bare] = await Promise.all(
    ["済課", "変更課", "未課"].map((department) => book(`${department}.xlsx`, { ...clean, department }))
  );
  if (!good || !changed || !bare) throw new Error("three books");
  const faulty = await book("直す課.xlsx", { department: "直す課" });
  const ran = await juten("check", good, changed, faulty, "--stamp", "企画 花子", "--as-of", "2024-07-01", "--format", "csv");
  expect(ran.err.match(/検査済印を書き込みました/g)).toHaveLength(2);
  expect(ran.err).toMatch(/直す課\.xlsx」にはエラーが残っている/);
  const { grids } = await readXlsx(readFileSync(changed));
  const cell = grids.flatMap(({ sheet, cells }) =>
    cells.filter(({ text }) => text === "変更課").map(({ row, col }) => ({ sheet, cell: `${String.fromCharCode(65 + col)}${row + 1}` }))
  )[0];
  if (!cell) throw new Error("the department stands in a cell");
  await edit(changed, [{ ...cell, value: "変更課　" }]);
  const out = at("印.xlsx");
  await juten("consolidate", good, changed, bare, "-o", out, ...fixed);
  const stamps: Record<string, string> = Object.fromEntries(
    (await sheets(out))("取込結果")
      .slice(3)
      .map((row) => [row[0] ?? "", row[4] ?? ""] as const)
  );
  expect(stamps["済課.xlsx"]).toMatch(/^検査済（企画 花子、\d{4}-\d{2}-\d{2}）$/);
  expect(stamps["変更課.xlsx"]).toMatch(/^検査後に変更/);
  expect(stamps["未課.xlsx"]).toBe("未検査");
});
