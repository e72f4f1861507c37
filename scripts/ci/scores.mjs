/**
 * Prints how far the product is on labelled data, where the tool for that lies beside the checkout, and holds what has been
 * reached: checks named in .ci/score-ratchet.json must not fall short again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const tool = path.resolve(root, "..", "shared", "tools", "score");
const { holds } = JSON.parse(readFileSync(path.join(root, ".ci", "score-ratchet.json"), "utf8"));

if (!existsSync(tool)) {
  process.stdout.write("no labelled data beside this checkout: nothing to compare\n");
} else {
  const { stdout, stderr, error } = spawnSync(tool, [], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  // A line of the tool: the check's name, then "holds" or "falls short".
  const held = new Set([...stdout.matchAll(/^(\S+)\s+holds\s/gm)].map((match) => match[1]));
  const lost = holds.filter((name) => !held.has(name));
  for (const name of lost) process.stderr.write(`${name} held before and falls short now\n`);
  const gained = [...held].filter((name) => !holds.includes(name));
  if (gained.length > 0) process.stdout.write(`new: ${gained.join(", ")} hold; add them to .ci/score-ratchet.json\n`);
  process.exitCode = lost.length === 0 ? 0 : 1;
}
