import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textLimits } from "../../src/domain/model/textLimits";
import { writeXlsx } from "../../src/files";
import { juten, sampleBook, scratch } from "./helpers";

interface Answer {
  asOf: string | null;
  files: { path: string; status: string; message: string | null }[];
  documents: {
    sheet: string;
    indicators: { id: string; target: { text: string } | null; assessment: { rate: number | null; forecast: number | null } | null }[];
  }[];
  findings: { rule: string; severity: string; sheet: string; cell: string; message: string; evidence: string; advice: string }[];
}
const parsed = (text: string) => JSON.parse(text) as Answer;

const folder = scratch();
let ueda: string;
let health: string;

beforeAll(async () => {
  ueda = await sampleBook(folder, "ueda-shimin-machizukuri");
  health = await sampleBook(folder, "minatono-kenko-fukushi");
});

describe("read", () => {
  test("finds every goal sheet and its indicators, unrated", async () => {
    const ran = await juten("read", ueda, "--json");
    const { asOf, documents, findings } = parsed(ran.out);
    expect(ran.code).toBe(0);
    expect(asOf).toBeNull();
    expect(findings).toEqual([]);
    expect(documents).toHaveLength(7);
    expect(documents.map((document) => document.indicators.length)).toEqual([7, 9, 16, 12, 3, 13, 13]);
    expect(documents.flatMap((document) => document.indicators).every((indicator) => indicator.assessment === null)).toBe(true);
  });

  test("without --json says for each sheet what was read", async () => {
    const { out } = await juten("read", ueda);
    expect(out).toContain("犯罪や交通事故のない安心安全なまち上田を目指して");
    expect(out).toContain("細目 13 件");
  });

  test("a book without any form says so, and its check does not claim that all is well", async () => {
    const path = join(folder, "名簿.xlsx");
    const print = { paper: "A4", landscape: false, fitWidth: 1 } as const;
    const cells = ["氏名", "佐藤"].map((value, row) => ({ row, col: 0, value }));
    const sheet = { name: "名簿", cells, merges: [], colWidths: [12], rowHeights: {}, print };
    writeFileSync(path, await writeXlsx({ title: "名簿", createdAt: "2024-11-15T00:00:00.000Z", sheets: [sheet] }));
    expect((await juten("read", path)).out).toContain("様式のシートは見つかりませんでした");
    const { out } = await juten("check", path, ueda, "--as-of", "2024-11-15");
    expect(out.match(/様式のシートは見つかりませんでした/g)).toHaveLength(1);
    expect((await juten("check", path)).out).not.toContain("指摘はありません");
  });
});

describe("check", () => {
  test("rates and forecasts of the sample", async () => {
    const { documents } = parsed((await juten("check", ueda, "--as-of", "2024-11-15", "--json")).out);
    const assessment = (sheet: string, id: string) =>
      documents.find((d) => d.sheet === sheet)?.indicators.find((i) => i.id === id)?.assessment;
    expect(assessment("重点目標3", "①(1)")).toMatchObject({ rate: 33.3, forecast: 100 });
    expect(assessment("重点目標5", "①")).toMatchObject({ rate: 99.6 });
    expect(assessment("重点目標7", "①(3)")).toMatchObject({ rate: 42.5 });
  });

  test("errors decide the exit code, and every finding has its three parts", async () => {
    const ran = await juten("check", health, "--as-of", "2024-11-20", "--json");
    const { findings } = parsed(ran.out);
    expect(ran.code).toBe(findings.some((finding) => finding.severity === "error") ? 1 : 0);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.message).toMatch(/[\u3040-\u9fff]/);
      expect(finding.evidence.length).toBeGreaterThan(0);
      expect(finding.advice.length).toBeGreaterThan(0);
    }
  });

  test("the same findings as table, CSV and HTML", async () => {
    const count = parsed((await juten("check", health, "--as-of", "2024-11-20", "--json")).out).findings.length;
    const csv = (await juten("check", health, "--as-of", "2024-11-20", "--format", "csv")).out;
    const html = (await juten("check", health, "--as-of", "2024-11-20", "--format", "html")).out;
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(html.match(/<tr>/g)).toHaveLength(count + 1);
    expect(html).not.toMatch(/<script|http:|https:/);
  });

  test("English on request", async () => {
    const { findings } = parsed((await juten("check", health, "--as-of", "2024-11-20", "--json", "--lang", "en")).out);
    expect(findings.every((finding) => /^[A-Z0-9"「(]/.test(finding.message))).toBe(true);
  });

  test.each([
    ["a file that is not there", "absent.xlsx", /見つかりません/],
    ["a text that calls itself .xlsx", "text.xlsx", /./],
    ["Excel's lock file", "~$open.xlsx", /Excel が開いている/],
  ])("%s is listed with its sentence and the others go on", async (_name, name, sentence) => {
    const path = join(folder, name);
    if (name !== "absent.xlsx") writeFileSync(path, "これは表ではありません");
    const both = parsed((await juten("check", path, ueda, "--as-of", "2024-11-15", "--json")).out);
    expect(both.files.map((file) => file.status)).toEqual(["unreadable", "ok"]);
    expect(both.files[0]?.message).toMatch(sentence);
    expect(both.documents).toHaveLength(7);
    expect((await juten("check", path, "--json")).code).toBe(2);
  });
});

describe("usage", () => {
  test.each([
    [["check", "BOOK", "--as-off", "2024-11-15"], "--as-of"],
    [["check", "BOOK", "--fromat", "json"], "--format"],
    [["consolidate", "BOOK", "-o", "x.xlsx", "--job", "2"], "--jobs"],
  ])("%j names the nearest option", async (args, nearest) => {
    const ran = await juten(...args.map((word) => (word === "BOOK" ? ueda : word)));
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(`「${nearest}」`);
  });

  test.each([
    [["nothing-like-it"]],
    [["read"]],
    [["check", "BOOK", "--as-of", "2026-02-30"]],
    [["check", "BOOK", "--format", "nothing"]],
    [[]],
  ])("%j is refused on stderr", async (args) => {
    const ran = await juten(...args.map((word) => (word === "BOOK" ? ueda : word)));
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err.trim()).not.toBe("");
  });

  test.each([
    [{ fiscalYearStrat: 4 }, "fiscalYearStrat"],
    [{ midterm: { due: "13-40" } }, "midterm.due"],
    [{ rules: { KN999: {} } }, "KN999"],
    [{ layouts: [{ id: "our-form" }] }, "layouts.0."],
  ])("settings %j: the wrong key is named", async (settings, key) => {
    const path = join(folder, "settings.json");
    writeFileSync(path, JSON.stringify(settings));
    const ran = await juten("check", ueda, "--settings", path);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(key);
  });

  test("settings above their limit are not parsed", async () => {
    const path = join(folder, "settings.json");
    for (const length of [textLimits.settingsChars + 1, textLimits.settingsChars * 4]) {
      writeFileSync(path, "{}".padEnd(length));
      const ran = await juten("check", ueda, "--settings", path);
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toContain("上限は「2,000,000」文字です");
    }
    writeFileSync(path, "{}".padEnd(textLimits.settingsChars));
    expect((await juten("check", ueda, "--settings", path)).code).not.toBe(2);
  });
});

describe("write, roll and diff", () => {
  test("what was read is written and read again", async () => {
    const before = await juten("read", ueda, "--json");
    const documents = join(folder, "documents.json");
    writeFileSync(documents, before.out);
    const out = join(folder, "written.xlsx");
    expect((await juten("write", documents, "--layout", "ueda-kanri", "-o", out)).code).toBe(0);
    const texts = (answer: Answer) =>
      answer.documents.map((document) => document.indicators.map((indicator) => [indicator.id, indicator.target?.text]));
    expect(texts(parsed((await juten("read", out, "--json")).out))).toEqual(texts(parsed(before.out)));
  });

  test("documents of another form are refused by the key that is wrong", async () => {
    const path = join(folder, "wrong.json");
    writeFileSync(
      path,
      JSON.stringify({
        schema: "juten/1",
        documents: [{ sheet: "a", layout: "ueda-kanri", fiscalYear: "2024", fields: {}, indicators: [] }],
      })
    );
    const ran = await juten("write", path, "--layout", "ueda-kanri", "-o", join(folder, "never.xlsx"));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("documents.0.fiscalYear");
    expect(existsSync(join(folder, "never.xlsx"))).toBe(false);
  });

  test("next year's sheets keep goals and targets and have blank reports", async () => {
    const out = join(folder, "next.xlsx");
    expect((await juten("roll", ueda, "-o", out)).code).toBe(0);
    const next = parsed((await juten("check", out, "--as-of", "2025-05-01", "--json")).out);
    expect(next.documents.map((document) => document.indicators.length)).toEqual([7, 9, 16, 12, 3, 13, 13]);
    const changes = JSON.parse((await juten("diff", ueda, out, "--json")).out) as { changes: { kind: string }[] };
    expect(changes.changes).toEqual([]);
  });

  test("a newer book of the same department shows its changes", async () => {
    const { out } = await juten("diff", ueda, health);
    expect(out).toContain("重点目標の追加");
    expect(out).toContain("重点目標の廃止");
  });
});

describe("consolidate", () => {
  test("writes workbook, CSV, JSON, HTML and slips; the broken file is listed", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, readFileSync(ueda).subarray(0, 4000));
    const at = (name: string) => join(folder, name);
    const args = [
      "--csv",
      at("o.csv"),
      "--json-out",
      at("o.json"),
      "--html",
      at("o.html"),
      "--slips",
      at("slips"),
      "--as-of",
      "2024-11-20",
    ];
    const ran = await juten("consolidate", ueda, health, broken, "-o", at("o.xlsx"), ...args);
    expect(ran).toMatchObject({ code: 0, out: "" });
    const rows = readFileSync(at("o.csv"), "utf8").split("\r\n");
    expect(rows.filter((row) => row.includes("移住セミナー")).length).toBe(1);
    expect(
      parsed(readFileSync(at("o.json"), "utf8"))
        .files.map((file) => file.status)
        .sort()
    ).toEqual(["ok", "ok", "unreadable"]);
    expect(readdirSync(at("slips"))).toContain("指摘票_健康福祉部.xlsx");
  });

  test("the same input gives the same bytes", async () => {
    const made = [];
    for (const name of ["a.xlsx", "b.xlsx"]) {
      const path = join(folder, name);
      await juten("consolidate", ueda, health, "-o", path, "--as-of", "2024-11-20", "--fixed-time", "2024-11-20T00:00:00Z");
      made.push(readFileSync(path));
    }
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test("nothing readable: exit 2 and nothing written", async () => {
    const out = join(folder, "nothing.xlsx");
    expect((await juten("consolidate", join(folder, "text.xlsx"), "-o", out)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test("a roster names who has sent nothing", async () => {
    const roster = join(folder, "roster.csv");
    writeFileSync(roster, "部局名,略称,重点目標数\n健康福祉部,健福,4\n水道局,,2\n");
    const json = join(folder, "r.csv");
    expect((await juten("consolidate", health, "-o", join(folder, "r.xlsx"), "--departments", roster, "--csv", json)).code).toBe(0);
    const wrong = join(folder, "wrong.csv");
    writeFileSync(wrong, "部局名,重点目標数\n水道局,二\n");
    const ran = await juten("consolidate", health, "-o", join(folder, "r2.xlsx"), "--departments", wrong);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("重点目標数");
  });
});

describe("lists", () => {
  test("layouts and rules", async () => {
    const layouts = JSON.parse((await juten("layouts", "--json")).out) as { layouts: { id: string }[] };
    expect(layouts.layouts.map((layout) => layout.id)).toEqual([
      "ueda-kanri",
      "ueda-ichiran",
      "osaka-unei",
      "suzaka-shisaku",
      "kadoma-shinchoku",
    ]);
    const rules = JSON.parse((await juten("rules", "--json")).out) as { rules: { rule: string; title: string }[] };
    expect(rules.rules.map((rule) => rule.rule)).toEqual([...rules.rules.map((rule) => rule.rule)].sort());
  });
});
