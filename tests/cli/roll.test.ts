import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GoalDocument } from "../../src/domain/model";
import { planDocuments, readWorkbook } from "../../src/domain/layouts";
import { readXlsx, writeXlsx } from "../../src/files";
import { juten, sampleBook, scratch } from "./helpers";

const folder = scratch();
const out = join(folder, "来年度.xlsx");

async function documentsOf(path: string): Promise<GoalDocument[]> {
  const { grids } = await readXlsx(readFileSync(path));
  return readWorkbook(grids, { file: 0 }).documents;
}

/** A department's book with its 管理シート and a 一覧表 of the same goals. */
async function bothForms(): Promise<string> {
  const sheets = await documentsOf(await sampleBook(folder, "minatono-kensetsu"));
  const lists = sheets.map((document) => ({
    ...document,
    layout: "ueda-ichiran",
    indicators: document.indicators.map((indicator) => ({
      ...indicator,
      midterm: null,
      yearEnd: null,
      deadline: null,
      previous: { text: "一昨年の結果", cell: null },
    })),
    items: [],
  }));
  const createdAt = "2024-04-01T00:00:00.000Z";
  const plans = [planDocuments(sheets, "ueda-kanri", { createdAt }), planDocuments(lists, "ueda-ichiran", { createdAt })];
  const path = join(folder, "両方.xlsx");
  writeFileSync(path, await writeXlsx({ title: "", createdAt, sheets: plans.flatMap(({ sheets: planned }) => planned) }));
  return path;
}

test("reports are blank, the year is the next one, and 一覧表 shows what its 管理シート had reached", async () => {
  const path = await bothForms();
  expect((await juten("roll", path, "-o", out)).code).toBe(0);
  const [before, after] = [await documentsOf(path), await documentsOf(out)];
  const sheets = after.filter(({ layout }) => layout === "ueda-kanri");
  const lists = after.filter(({ layout }) => layout === "ueda-ichiran");
  expect(sheets.every(({ fiscalYear }) => fiscalYear === 2025)).toBe(true);
  expect(sheets.flatMap(({ indicators }) => indicators).every(({ midterm }) => midterm === null || midterm.text === "")).toBe(true);
  const reports = before
    .flatMap(({ indicators }) => indicators.map(({ midterm }) => midterm?.text.replace(/\s/g, "") ?? ""))
    .filter(Boolean);
  const left = lists.flatMap(({ indicators }) => indicators.map(({ previous }) => previous?.text.replace(/\s/g, "") ?? ""));
  expect(left.join()).not.toContain("一昨年");
  const shown = left.filter(Boolean);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((text) => reports.some((report) => text.includes(report)))).toHaveLength(shown.length);
});

test("targets stay and their cells are coloured, others are not", async () => {
  const path = await sampleBook(folder, "minatono-kensetsu");
  await juten("roll", path, "-o", out);
  const targets = (documents: GoalDocument[]) => documents.flatMap(({ indicators }) => indicators.map(({ target }) => target?.text ?? ""));
  const [before, after] = [await documentsOf(path), await documentsOf(out)];
  expect(targets(after)).toEqual(targets(before));
  const styles = await fills(out);
  for (const { sheet, indicators } of after) {
    for (const { target, cell } of indicators) {
      if (target?.cell) expect(styles.get(`${sheet}!${target.cell}`)).toBe("FFFFF2CC");
      if (cell !== null && cell !== target?.cell) expect(styles.get(`${sheet}!${cell}`)).not.toBe("FFFFF2CC");
    }
  }
});

/** The fill of every cell, as the file has it. */
async function fills(path: string): Promise<Map<string, string>> {
  const { unzipSync, strFromU8 } = await import("fflate");
  const parts = unzipSync(readFileSync(path));
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const styles = xml("xl/styles.xml");
  const colours = [...styles.matchAll(/<fill>(.*?)<\/fill>/gs)].map(([, fill]) => /fgColor rgb="([^"]*)"/.exec(fill ?? "")?.[1] ?? "");
  const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*fillId="(\d+)"/g)].map(
    ([, id]) => colours[Number(id)] ?? ""
  );
  const names = [...xml("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? "");
  const found = new Map<string, string>();
  names.forEach((name, index) => {
    for (const [, cell, format] of xml(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<c r="([A-Z]+\d+)"[^>]* s="(\d+)"/g))
      found.set(`${name}!${cell ?? ""}`, formats[Number(format)] ?? "");
  });
  return found;
}
