/** `node books.js N FOLDER`: writes N departments' workbooks, seven sheets each, made from the sample departments with other names and numbers. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedPlan, seedSchema, type SeedBook } from "../src/cli/seeds/seedBook";
import { writeXlsx } from "../src/files";

const [count = "200", folder = ".cache/bench/books"] = process.argv.slice(2);

/** Twenty places and five ways to name an area: a hundred departments' worth of words that no dictionary of ours knows. */
const PLACES = [
  "川辺",
  "山手",
  "本町",
  "新田",
  "城下",
  "浜松原",
  "桜台",
  "緑川",
  "北原",
  "南条",
  "東雲",
  "西浦",
  "中島",
  "上野原",
  "下沢",
  "大平",
  "小泉",
  "清水",
  "若葉",
  "常盤",
];
const AREAS = ["地区", "校区", "団地", "商店街", "集落"];

/**
 * Another department with other work: every title, plan, target and report names another place and other numbers, as two departments of one
 * city do, so that nothing is read from a memory of the last book. Deadlines and dates stay; real departments share them too.
 */
function department(book: SeedBook, number: number): SeedBook {
  const name = `第${number + 1}部`;
  const place = `${PLACES[number % PLACES.length] ?? ""}${AREAS[Math.floor(number / PLACES.length) % AREAS.length] ?? ""}${number >= 100 ? String(number) : ""}`;
  const other = (text: string): string =>
    text && `${place}：${text.replace(/\d+(?![\d年月日期位時分％%])/g, (digits) => String(Number(digits) + number))}`;
  type Cell = SeedBook["goals"][number]["items"][number]["rows"][number][1];
  const changed = (cell: Cell): Cell => (typeof cell === "string" ? other(cell) : { ...cell, text: other(cell.text) });
  return {
    ...book,
    department: name,
    goals: book.goals.map((goal) => ({
      ...goal,
      goal: `${place}の${goal.goal}`,
      background: other(goal.background),
      purpose: other(goal.purpose),
      items: goal.items.map((item) => ({
        ...item,
        title: `${place}の${item.title}`,
        rows: item.rows.map(([mark, initiative, deadline, target, midterm]) => [
          mark,
          changed(initiative),
          deadline,
          changed(target),
          changed(midterm),
        ]),
      })),
    })),
  };
}

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const seed = seedSchema.parse(JSON.parse(readFileSync("seeds/ueda-shimin-machizukuri.json", "utf8")));
  for (let number = 0; number < Number(count); number++) {
    writeFileSync(join(folder, `${String(number + 1).padStart(4, "0")}.xlsx`), await writeXlsx(seedPlan(department(seed, number), 2024)));
  }
}

void write();
