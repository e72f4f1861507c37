import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsPageMessages } from "../../../src/domain/messages/settingsPage";
import { readSettings } from "../../../src/domain/settings/settings";
import { settingsExample, settingsKeys, settingsPage } from "../../../src/domain/settings/settingsPage";

const pages = [
  ["ja", "docs/settings.md"],
  ["en", "docs/settings.en.md"],
] as const;

test.each(pages)("the %s page %s is up to date (UPDATE_DOCS=1 rewrites it)", (lang, path) => {
  const file = join(__dirname, "../../..", path);
  const page = settingsPage(lang);
  if (process.env.UPDATE_DOCS === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

test("every key of the schema is explained, and nothing else is", () => {
  const words = ["title", "intro", "example", "keys", "key", "initial", "meaning", "scales", "generated"];
  expect([...settingsKeys(), ...words].sort()).toEqual(Object.keys(settingsPageMessages.ja).sort());
});

test("the example of the page is valid", () => {
  expect(readSettings(settingsExample)).toMatchObject({ ok: true });
});
