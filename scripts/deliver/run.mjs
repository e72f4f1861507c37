/** `npm run deliver`, the last step of `npm run build`: makes dist/deploy. `--workbench` adds the workbench, which needs https. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { deliver } from "./deliver.mjs";
import { unlistedPackages } from "./fingerprints.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const { folder, host, files, bytes, packages, problems } = await deliver({ workbench: process.argv.includes("--workbench") });
const listed = new Set(packages.map(({ name }) => name));
const unlisted = await unlistedPackages(folder, { root: root, listed });
problems.push(...unlisted.map((name) => `画面の中に部品「${name}」の文字列がありますが、SBOM にありません。`));
for (const problem of problems) process.stderr.write(`${problem}\n`);
const megabytes = (bytes / 1024 / 1024).toFixed(1);
process.stdout.write(
  `配布するフォルダー: ${path.relative(process.cwd(), folder)}(${files} 個、${megabytes} MB、部品 ${packages.length} 個、配置先 ${host})\n`
);
process.exitCode = problems.length === 0 ? 0 : 1;
