/**
 * Follows the walk-throughs of docs/contributing in a copy of the repository, as a newcomer would: writes each code block that names
 * its file, adds the lines of each block that names a list (`add=FILE`) or a place (`after=FILE`: below its first line), and runs the page's commands. Says how long each command took.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const walks = path.join("docs", "contributing");

/** The blocks of a page: language, what stands behind it, and the text. */
function blocksOf(page) {
  return [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```/gm)].map(([, language, info, text]) => ({ language, info: info.trim(), text }));
}

/** Every tracked file, also changed ones, with the installed packages beside them. */
function copyOfRepository() {
  const folder = mkdtempSync(path.join(tmpdir(), "juten-walk-"));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  for (const file of files.split("\0").filter((name) => name !== "" && existsSync(path.join(root, name)))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

/** Imports and exports go to the top of the file's imports, entries to the end of its first list. */
function addLines(file, text) {
  const lines = text.trimEnd().split("\n");
  const head = lines.filter((line) => /^(import|export) /.test(line)).join("\n");
  const entries = lines.filter((line) => !/^(import|export) /.test(line)).join("\n");
  const source = readFileSync(file, "utf8");
  const added = source.replace(/^import /m, `${head}\nimport `).replace(/^\];/m, `${entries}\n];`);
  if (!added.includes(head) || !added.includes(entries)) throw new Error(`${file}: no place for the lines of the walk`);
  writeFileSync(file, added);
}

/** The first line stands in the file once; the lines below it are put there. */
function putAfter(file, text) {
  const [anchor, ...lines] = text.trimEnd().split("\n");
  const source = readFileSync(file, "utf8").split("\n");
  const at = source.indexOf(anchor);
  if (at < 0 || source.includes(anchor, at + 1)) throw new Error(`${file}: 「${anchor}」 does not stand there once`);
  writeFileSync(file, source.toSpliced(at + 1, 0, ...lines).join("\n"));
}

function follow(name) {
  const blocks = blocksOf(readFileSync(path.join(root, walks, name), "utf8"));
  if (!blocks.some(({ info }) => info !== "")) return { steps: 0, failed: 0 };
  const folder = copyOfRepository();
  let steps = 0;
  let failed = 0;
  try {
    for (const { language, info, text } of blocks) {
      if (info.startsWith("add=")) addLines(path.join(folder, info.slice("add=".length)), text);
      else if (info.startsWith("after=")) putAfter(path.join(folder, info.slice("after=".length)), text);
      else if (info !== "") writeFileSync(path.join(folder, info), text);
      if (language !== "sh") continue;
      for (const command of text.trim().split("\n")) {
        const started = Date.now();
        const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
        steps++;
        process.stdout.write(`${name}: ${command} (${Math.round((Date.now() - started) / 1000)} s)\n`);
        if (status === 0) continue;
        failed++;
        process.stderr.write(`${name}: this command failed\n${stderr}\n`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { steps, failed };
}

const done = readdirSync(path.join(root, walks)).map(follow);
const sum = (key) => done.reduce((all, one) => all + one[key], 0);
process.stdout.write(`${sum("steps")} steps of the walk-throughs ran, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") === 0 && sum("steps") > 0 ? 0 : 1;
