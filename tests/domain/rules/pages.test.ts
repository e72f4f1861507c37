/** Every rule has its page, its table and complete words; pages are as fresh as the metadata. UPDATE_DOCS=1 writes them. */
import { existsSync, mkdirSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/domain/rules";
import { rulePage, rulesIndex } from "../../../src/domain/rules/rulePage";

const docs = join(__dirname, "../../../docs/rules");
const pages = new Map<string, string>([
  ...rules.map((rule) => [`${rule.meta.code}.md`, rulePage(rule)] as const),
  ["README.md", rulesIndex(rules)] as const,
]);

if (process.env.UPDATE_DOCS === "1") {
  mkdirSync(docs, { recursive: true });
  for (const name of readdirSync(docs)) if (/^KN\d+\.md$/.test(name) && !pages.has(name)) unlinkSync(join(docs, name));
  for (const [name, text] of pages) writeFileSync(join(docs, name), text);
}

test.each([...pages])("docs/rules/%s is fresh (UPDATE_DOCS=1 rewrites it)", (name, text) => {
  const path = join(docs, name);
  expect(existsSync(path) ? readFileSync(path, "utf8") : null).toBe(text);
});

test("no page is left of a rule that is gone", () => {
  expect(readdirSync(docs).filter((name) => /^KN\d+\.md$/.test(name) && !pages.has(name))).toEqual([]);
});

test("codes and names are unique, well formed and in order", () => {
  const codes = rules.map(({ meta }) => meta.code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(rules.map(({ meta }) => meta.name)).size).toBe(rules.length);
  for (const { meta } of rules) {
    expect(meta.code).toMatch(/^KN\d{3}$/);
    expect(meta.name).toMatch(/^[a-z]+(-[a-z]+)+$/);
  }
});

test.each(rules.map((rule) => [rule.meta.code, rule] as const))("%s has a table of cases", (code, { meta }) => {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
  const texts = files.map((name) => readFileSync(join(__dirname, name), "utf8"));
  expect([code, meta.name, texts.some((text) => text.includes(`testRule("${code}"`))]).toEqual([code, meta.name, true]);
});

test.each(rules.map((rule) => [rule.meta.code, rule] as const))(
  "%s speaks both languages, with an example on each side",
  (_code, { meta }) => {
    for (const { ja, en } of [meta.title, meta.rationale, meta.notFor]) {
      expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en).toMatch(/^[^。]*[a-z]/i);
    }
    for (const { ja, en } of Object.values(meta.messages)) {
      expect(slots(ja)).toEqual(slots(en));
      expect(ja.what).toMatch(/。$/);
      expect(ja.advice).toMatch(/(ください|ありません)。$/);
      expect(en.what).toMatch(/\.$/);
    }
    expect(meta.examples.some(({ expect: id }) => id === null)).toBe(true);
    for (const id of Object.keys(meta.messages)) expect(meta.examples.map((example) => example.expect)).toContain(id);
  }
);

/** The places to fill in, in any of the three parts. */
function slots(text: { what: string; evidence: string; advice: string }): string[] {
  const all = `${text.what}${text.evidence}${text.advice}`.match(/\{\w+\}/g) ?? [];
  return [...new Set(all)].sort();
}
