/** All or nothing, and the same whatever the order. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { saveAll } from "../../src/cli/save";
import { seedPlan, seedSchema } from "../../src/cli/seeds/seedBook";
import { writeXlsx } from "../../src/files";
import { juten, scratch } from "./helpers";

const folder = scratch();
const at = (...names: string[]) => join(folder, ...names);
const fixed = ["--as-of", "2024-11-20", "--fixed-time", "2024-11-20T00:00:00Z"];

describe("saving several files", () => {
  test.each([
    ["its folder is missing", () => at("ない", "b.csv")],
    ["its place is below a file", () => at("a.xlsx", "b.csv")],
    [
      "a folder stands in its place",
      () => {
        mkdirSync(at("場所.csv"), { recursive: true });
        return at("場所.csv");
      },
    ],
  ])("one that cannot be written leaves the others as they were: %s", async (_, bad) => {
    writeFileSync(at("a.xlsx"), "前の内容");
    await expect(
      saveAll([
        { path: bad(), content: "新しい" },
        { path: at("a.xlsx"), content: "新しい" },
      ])
    ).rejects.toThrow(/書き込めません/);
    expect(readFileSync(at("a.xlsx"), "utf8")).toBe("前の内容");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a disk that is full is told, and nothing is left", async () => {
    // Whatever is written into /dev/full meets a full disk.
    symlinkSync("/dev/full", at(`満杯.xlsx.${process.pid}.part`));
    await expect(saveAll([{ path: at("満杯.xlsx"), content: "x" }])).rejects.toThrow(/書き込めません.*ENOSPC/s);
    expect(existsSync(at("満杯.xlsx"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("consolidate", () => {
  const seed = seedSchema.parse(JSON.parse(readFileSync(join(__dirname, "../../seeds/minatono-kensetsu.json"), "utf8")));
  const names = ["道路課", "公園課", "住宅課"].map((department) => at(`${department}.xlsx`));
  beforeAll(async () => {
    for (const path of names) {
      const department = path.slice(folder.length + 1, -".xlsx".length);
      writeFileSync(path, await writeXlsx(seedPlan({ ...seed, goals: seed.goals.slice(0, 1), department }, 2024)));
    }
    writeFileSync(at("壊れた.xlsx"), readFileSync(names[0] ?? "").subarray(0, 2000));
  });

  test("the same bytes in any order of the files", async () => {
    const files = [...names, at("壊れた.xlsx")];
    await juten("consolidate", ...files, "-o", at("もと.xlsx"), ...fixed);
    const wanted = readFileSync(at("もと.xlsx"));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
        await juten("consolidate", ...shuffled, "-o", at("順.xlsx"), ...fixed);
        expect(readFileSync(at("順.xlsx")).equals(wanted)).toBe(true);
      }),
      { numRuns: 4 }
    );
  });

  test("a pattern that the shell left alone finds its files", async () => {
    const ran = await juten("consolidate", at("*園課.xlsx"), "-o", at("式.xlsx"), "--csv", at("式.csv"), ...fixed);
    expect(ran.code).not.toBe(2);
    expect(readFileSync(at("式.csv"), "utf8")).toContain("公園課.xlsx");
  });

  test("an output that cannot be written leaves the workbook of the last time", async () => {
    writeFileSync(at("前回.xlsx"), "前回");
    expect((await juten("consolidate", ...names, "-o", at("前回.xlsx"), "--csv", at("ない", "x.csv"), ...fixed)).code).toBe(2);
    expect(readFileSync(at("前回.xlsx"), "utf8")).toBe("前回");
  });

  test("each department with findings gets its slip and the text of the mail", async () => {
    await juten("consolidate", ...names, "-o", at("返.xlsx"), "--slips", at("票"), ...fixed);
    const made = readdirSync(at("票"));
    expect(made.filter((name) => name.endsWith(".xlsx")).map((name) => name.replace(".xlsx", ".txt"))).toEqual(
      made.filter((name) => name.endsWith(".txt"))
    );
    expect(readFileSync(at("票", "指摘票_公園課.txt"), "utf8")).toMatch(/^\uFEFF公園課\u3000御中\r\n/);
  });
});
