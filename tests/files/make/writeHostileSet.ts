/** Writes the hostile set, and a good book beside it, into the folder named on the command line; prints the kinds as JSON. Started by scripts/hostile/run.mjs. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seedPlan, seedSchema } from "../../../src/cli/seeds/seedBook";
import { writeXlsx } from "../../../src/files";
import { hostileSet } from "./hostileSet";

const [folder = "", seed = ""] = process.argv.slice(2);

void write();

async function write(): Promise<void> {
  writeFileSync(path.join(folder, "good.xlsx"), await writeXlsx(seedPlan(seedSchema.parse(JSON.parse(readFileSync(seed, "utf8"))), 2024)));
  for (const { file, make } of hostileSet) writeFileSync(path.join(folder, file), make());
  process.stdout.write(JSON.stringify(hostileSet.map(({ name, file, sentence }) => ({ name, file, sentence }))));
}
