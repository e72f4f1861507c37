/**
 * The write step of `juten consolidate` alone. `node write.js plan PLAN.json AS-OF BOOK…` plans the workbook of department books;
 * `node write.js write PLAN.json OUT.xlsx` writes a plan and says how many seconds of a processor that took, without reading the plan. The peer
 * writes the same plan, also in a process of its own.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readFile, type ReadResult } from "../src/domain/check";
import { collect, consolidate } from "../src/domain/consolidation";
import type { PlanStyle, WorkbookPlan } from "../src/domain/model";
import { defaultSettings as settings } from "../src/domain/settings/settings";
import { readXlsx, writeXlsx } from "../src/files";

async function makePlan(path: string, asOf: string, books: readonly string[]): Promise<void> {
  const read: ReadResult = { files: [], documents: [], facts: [] };
  for (const [index, book] of books.entries()) {
    const { reading, documents, facts } = readFile({ path: book, grids: (await readXlsx(readFileSync(book))).grids }, index, settings);
    read.files.push(reading);
    read.documents.push(...documents);
    read.facts.push(...facts);
  }
  const { result, versions } = collect(read, { asOf, settings });
  writeFileSync(path, JSON.stringify(consolidate({ result, versions, settings, lang: "ja", createdAt: `${asOf}T00:00:00.000Z` })));
}

/** A plan from its file, with equal styles as one object: so `consolidate` hands them over. */
function loadPlan(path: string): WorkbookPlan {
  const plan = JSON.parse(readFileSync(path, "utf8")) as WorkbookPlan;
  const styles = new Map<string, PlanStyle>();
  for (const cell of plan.sheets.flatMap(({ cells }) => cells)) {
    if (!cell.style) continue;
    const key = JSON.stringify(cell.style);
    const shared = styles.get(key) ?? cell.style;
    styles.set(key, shared);
    cell.style = shared;
  }
  return plan;
}

async function write(path: string, out: string): Promise<void> {
  const plan = loadPlan(path);
  const start = process.cpuUsage();
  writeFileSync(out, await writeXlsx(plan));
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6 }));
}

const [action, planPath = "", second = "", ...books] = process.argv.slice(2);
void (action === "plan" ? makePlan(planPath, second, books) : write(planPath, second));
