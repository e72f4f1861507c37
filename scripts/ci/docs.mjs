/**
 * Runs the `juten` calls that the documents show (blocks marked sh), page by page in a folder of its own with the files the pages
 * speak of. npm's commands are not run here: tests/house/docs.test.ts holds that they exist, and the other steps run them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const juten = path.join(root, "dist", "cli", "juten.js");
const samples = path.join(root, "dist", "samples");

/** The calls of a page: lines of its sh blocks that use the command line. */
function callsOf(page) {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => match[1]);
  return blocks.flatMap((block) => block.split("\n")).filter((line) => /(^|\| )npx juten /.test(line));
}

/** The files that the pages name, made from the samples. */
function furnish(folder) {
  const copy = (sample, name) => cpSync(path.join(samples, `${sample}.xlsx`), path.join(folder, name));
  const run = (...args) =>
    execFileSync(process.execPath, [juten, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  copy("ueda-shimin-machizukuri", "管理シート.xlsx");
  copy("ueda-shimin-machizukuri", "前年度.xlsx");
  copy("minatono-kensetsu", "一覧表.xlsx");
  copy("minatono-kenko-fukushi", "シート.xlsx");
  mkdirSync(path.join(folder, "各部局"));
  for (const name of readdirSync(samples).filter((file) => file.endsWith(".xlsx")))
    cpSync(path.join(samples, name), path.join(folder, "各部局", name));
  writeFileSync(path.join(folder, "部局名簿.csv"), "部局名,略称,重点目標数\n市民まちづくり推進部,市民部,7\n健康福祉部,,\n");
  const settings = /```json\n([\s\S]*?)```/.exec(readFileSync(path.join(root, "docs", "settings.md"), "utf8"));
  writeFileSync(path.join(folder, "設定.json"), settings[1]);
  writeFileSync(path.join(folder, "文書.json"), run("read", "管理シート.xlsx", "--json"));
  writeFileSync(path.join(folder, "juten"), `#!/bin/sh\nexec "${process.execPath}" "${juten}" "$@"\n`);
  chmodSync(path.join(folder, "juten"), 0o755);
}

const pages = ["README.md", ...readdirSync(path.join(root, "docs"), { recursive: true }).map((name) => path.join("docs", name))].filter(
  (name) => name.endsWith(".md")
);
let ran = 0;
let failed = 0;
for (const page of pages) {
  const calls = callsOf(readFileSync(path.join(root, page), "utf8"));
  if (calls.length === 0) continue;
  const folder = mkdtempSync(path.join(tmpdir(), "juten-docs-"));
  try {
    furnish(folder);
    for (const call of calls) {
      const { status, stderr } = spawnSync("sh", ["-c", call.replaceAll("npx juten", "./juten")], { cwd: folder, encoding: "utf8" });
      ran++;
      // 1 says "there are findings at error level": the call itself went well.
      if (status === 0 || status === 1) continue;
      failed++;
      process.stderr.write(`${page}: ${call}\n  ended with ${status}: ${stderr.trim()}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.stdout.write(`${ran} calls of the documents ran, ${failed} failed\n`);
process.exitCode = failed === 0 && ran > 0 ? 0 : 1;
