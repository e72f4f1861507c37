import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { examples } from "../../src/cli/examples";
import { cliPage } from "../../src/cli/page";
import { createProgram } from "../../src/cli/program";
import { juten } from "./helpers";

const pages = [
  ["ja", "docs/cli.md"],
  ["en", "docs/cli.en.md"],
] as const;

test.each(pages)("the %s page %s is up to date (UPDATE_DOCS=1 rewrites it)", (lang, path) => {
  const file = join(__dirname, "../..", path);
  const page = cliPage(createProgram({ code: 0 }, lang), lang);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

const { commands } = createProgram({ code: 0 });

test.each(commands.map((command) => [command.name(), command] as const))(
  "%s has a description, examples, and a meaning for each option",
  (name, command) => {
    expect(command.description()).not.toBe("");
    expect(examples[name]?.length).toBeGreaterThan(0);
    for (const { description } of [...command.registeredArguments, ...command.options]) expect(description).not.toBe("");
  }
);

test("the examples name no command that is gone", () => {
  expect(Object.keys(examples).sort()).toEqual(commands.map((command) => command.name()).sort());
});

test("help is in one language, with the examples below", async () => {
  const { out, code } = await juten("check", "--help");
  expect(code).toBe(0);
  expect(out).toMatch(/^使い方: juten check \[オプション\] <FILE\.\.\.>$/m);
  expect(out).toContain("例:\n  juten check 管理シート.xlsx --as-of 2024-11-15");
  expect(out).not.toMatch(/Usage|Options|Arguments|\[options\]/);
});
