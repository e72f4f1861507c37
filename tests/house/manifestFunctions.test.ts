/** The manifest's part for functions in cells, and what the offline check tells of a spoiled one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/check.mjs";
import { manifest } from "../../scripts/manifest/manifest.mjs";

const root = path.resolve(__dirname, "..", "..");
const host = "https://goals.city.example.lg.jp/juten";
const ribbon = manifest({ host, version: "1.2.3", kind: "production", ribbon: true });

test.each<[name: string, spoil: (xml: string) => string, told: string]>([
  [
    "a namespace that is nowhere",
    (xml) => xml.replace('<Namespace resid="Functions.Namespace"/>', '<Namespace resid="Namespace"/>'),
    "Namespace",
  ],
  ["parts in another order", (xml) => xml.replace(/(<Script>[^]*?<\/Script>)(\s*)(<Page>[^]*?<\/Page>)/, "$3$2$1"), "順序"],
  ["a part that is missing", (xml) => xml.replace(/<Metadata>[^]*?<\/Metadata>/, ""), "Metadata"],
  [
    "a page of its own, which would not share the runtime",
    (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=)"Pane.Url"/, '$1"Functions.Script"'),
    "同じではありません",
  ],
  ["a definition that is not there", (xml) => xml.replaceAll("functions-en.json", "functions-fr.json"), "functions-fr.json"],
  [
    "a definition on another host",
    (xml) => xml.replace(`${host}/assets/functions-en.json`, "https://cdn.example.com/functions-en.json"),
    "配置先",
  ],
])("the check tells %s", async (_name, spoil, told) => {
  const xml = spoil(ribbon);
  expect(xml).not.toBe(ribbon);
  expect((await checkManifest(xml, root)).join("\n")).toContain(told);
});

test.each([
  ["a name that Excel does not take", '"name": "達成率"', '"name": "率"', "「率」"],
  ["an id that is not ASCII", '"id": "ACHIEVEMENTRATE"', '"id": "達成率"', "英大文字"],
  ["ids that differ between the languages", '"id": "ACHIEVEMENTRATE"', '"id": "RATE"', "並びが違います"],
  ["a file that is no JSON", "{", "", "読めません"],
])("the check tells %s", async (_name, from, to, told) => {
  const folder = mkdtempSync(path.join(tmpdir(), "juten-functions-"));
  try {
    cpSync(path.join(root, "assets"), path.join(folder, "assets"), { recursive: true });
    const file = path.join(folder, "assets", "functions-ja.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(from, to));
    expect((await checkManifest(ribbon, folder)).join("\n")).toContain(told);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a manifest without a ribbon has no functions either: catalogs that take none do not take these", () => {
  expect(manifest({ host, version: "1.2.3", kind: "production", ribbon: false })).not.toContain("CustomFunctions");
});
