/** The glossary's words against what users read: a word that it rules out occurs in no message. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../../src/domain/rules";

const root = path.resolve(__dirname, "..", "..");
const messages = path.join(root, "src", "domain", "messages");

/** Words of the last column, Japanese ones only; a row with a remark in brackets limits its words to one use and is left out. */
function ruledOut(): string[] {
  const rows = [...readFileSync(path.join(root, "docs", "glossary.md"), "utf8").matchAll(/^\| .+ \| ([^|]+) \|$/gm)].slice(1);
  const cells = rows.map(([, cell = ""]) => cell).filter((cell) => !/[（(]/.test(cell));
  return cells
    .flatMap((cell) => cell.split(/, |、/))
    .map((word) => word.trim())
    .filter((word) => /[\u3040-\u9fff]{2}/.test(word));
}

/** Words that a form prints, or that reports use and a rule quotes. */
const allowed = [/前年度の達成状況・達成度/, /進捗率/];
const isWrong = (text: string) => ruledOut().some((word) => text.includes(word)) && !allowed.some((one) => one.test(text));

test("the glossary rules words out", () => {
  expect(ruledOut()).toEqual(expect.arrayContaining(["集約ブック", "見通し", "締切"]));
});

test.each(readdirSync(messages).filter((name) => name !== "catalog.ts"))("messages/%s uses the glossary's words", (name) => {
  const lines = readFileSync(path.join(messages, name), "utf8").split("\n");
  const wrong = lines.filter(isWrong);
  expect(wrong).toEqual([]);
});

test("rules use the glossary's words", () => {
  const wrong = rules.flatMap(({ meta }) => {
    const texts = [meta.title, meta.rationale, meta.notFor].map(({ ja }) => ja);
    const sentences = Object.values(meta.messages).flatMap(({ ja }) => [ja.what, ja.evidence, ja.advice]);
    return [...texts, ...sentences].filter(isWrong).map((text) => `${meta.code}: ${text}`);
  });
  expect(wrong).toEqual([]);
});
