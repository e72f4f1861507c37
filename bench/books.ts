/** `node books.js N FOLDER`: writes N departments' workbooks, seven sheets each, made from the sample departments with other names and numbers. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedPlan, seedSchema, type SeedBook } from "../src/cli/seeds/seedBook";
import { writeXlsx } from "../src/files";

const [count = "200", folder = ".cache/bench/books"] = process.argv.slice(2);

/** Another department with the same goals: its texts differ, so that nothing is read from a memory of the last book. */
function department(book: SeedBook, number: number): SeedBook {
  const name = `第${number + 1}部`;
  return { ...book, department: name, goals: book.goals.map((goal) => ({ ...goal, goal: `${goal.goal}（${name}）` })) };
}

async function write(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const seed = seedSchema.parse(JSON.parse(readFileSync("seeds/ueda-shimin-machizukuri.json", "utf8")));
  for (let number = 0; number < Number(count); number++) {
    writeFileSync(join(folder, `${String(number + 1).padStart(4, "0")}.xlsx`), await writeXlsx(seedPlan(department(seed, number), 2024)));
  }
}

void write();
