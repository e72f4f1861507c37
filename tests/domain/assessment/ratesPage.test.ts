import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formulas, ratesPage } from "../../../src/domain/assessment";

const pages = [
  ["ja", "docs/rates.md"],
  ["en", "docs/rates.en.md"],
] as const;

test.each(pages)("the %s page %s is up to date (UPDATE_DOCS=1 rewrites it)", (lang, path) => {
  const file = join(__dirname, "../../..", path);
  const page = ratesPage(lang);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("every formula is on both pages, each in one language", () => {
  for (const { id, title } of formulas) {
    expect(ratesPage("ja")).toContain(`### ${title.ja} (\`${id}\`)`);
    expect(ratesPage("en")).toContain(`### ${title.en} (\`${id}\`)`);
  }
  expect(ratesPage("ja")).not.toContain("undefined");
});
