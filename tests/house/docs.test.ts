/** The documents against the repository: links lead somewhere, named files and commands are there, every npm command is explained. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createProgram } from "../../src/cli/program";

const root = path.resolve(__dirname, "..", "..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const pages = [
  ...["README.md", "CHANGELOG.md"],
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) =>
    path.posix.join("docs", name.replaceAll("\\", "/"))
  ),
].filter((name) => name.endsWith(".md"));
const texts = new Map(pages.map((page) => [page, read(page)]));
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts);

/** A heading's address as GitHub makes it. */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\p{Mark}\s_-]/gu, "")
    .replace(/ /g, "-");
}

function anchorsOf(text: string): Set<string> {
  return new Set([...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map((match) => slug((match[1] ?? "").replace(/`/g, ""))));
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "");
}

test("every link leads to a file of the repository, and to a heading where it names one", () => {
  const broken: string[] = [];
  for (const [page, text] of texts) {
    for (const [, target = ""] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:|^mailto:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const found = file === "" ? page : path.posix.normalize(path.posix.join(path.posix.dirname(page), decodeURIComponent(file)));
      if (!existsSync(path.join(root, found))) broken.push(`${page}: ${target}`);
      else if (anchor !== undefined && !anchorsOf(read(found)).has(decodeURIComponent(anchor))) broken.push(`${page}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test("no page sends its reader outside: a closed network has no way there", () => {
  const outside = [...texts].filter(([, text]) => /\]\(https?:/.test(text)).map(([page]) => page);
  expect(outside).toEqual([]);
});

/** What the reader of a walk-through makes on the way. */
const madeByReader = new Set(["src/domain/assessment/formulas/capped.ts", "docs/rules/KN290.md"]);

test("files and folders of the source that a page names are there", () => {
  const gone: string[] = [];
  for (const [page, text] of texts) {
    for (const [, name = ""] of text.matchAll(/`((?:src|tests|scripts|docs|seeds|deploy|webpack|bench|assets)\/[\w./@-]*)`/g)) {
      if (!madeByReader.has(name) && !existsSync(path.join(root, name))) gone.push(`${page}: ${name}`);
    }
  }
  expect(gone).toEqual([]);
});

test("npm commands that a page names exist", () => {
  const unknown: string[] = [];
  for (const [page, text] of texts) {
    for (const [, name = ""] of text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g))
      if (!scripts.includes(name)) unknown.push(`${page}: npm run ${name}`);
  }
  expect(unknown).toEqual([]);
});

test("the README explains every npm command", () => {
  const table = read("README.md");
  const hooks = scripts.filter((name) => /^(pre|post)[a-z]/.test(name) && scripts.includes(name.replace(/^(pre|post)/, "")));
  const unexplained = scripts.filter((name) => !hooks.includes(name) && !new RegExp(`[\`\\s/]${name}[\`\\s]`).test(table));
  expect(unexplained).toEqual([]);
});

test("options of the command line that a page shows exist", () => {
  const { commands } = createProgram({ code: 0 });
  const unknown: string[] = [];
  for (const [page, text] of texts) {
    for (const [, name = "", rest = ""] of text.matchAll(/juten ([a-z]+)([^\n`|]*)/g)) {
      const command = commands.find((one) => one.name() === name);
      if (!command) continue;
      const known = new Set(["--help", ...command.options.map((option) => option.long)]);
      for (const [option] of rest.matchAll(/(?<=\s)--[a-z][a-z-]+/g)) if (!known.has(option)) unknown.push(`${page}: ${name} ${option}`);
    }
  }
  expect(unknown).toEqual([]);
});
