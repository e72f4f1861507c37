/** Whatever is opened, one clear sentence is shown and the workbench goes on. */
import { zipSync, strToU8 } from "fflate";
import { frontTab, openFiles, visit, type Visit } from "./support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
});
afterAll(() => at.close());

const text = (value: string) => new TextEncoder().encode(value);
/** The head of an OLE container: how .xls and encrypted workbooks begin. */
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]);

const bad: [name: string, bytes: () => Uint8Array][] = [
  ["空のファイル.xlsx", () => new Uint8Array()],
  ["文書.xlsx", () => text("ただの文章です")],
  ["途中で切れた.xlsx", () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }).subarray(0, 60)],
  ["別のもの.xlsx", () => zipSync({ "word/document.xml": strToU8("<document/>") })],
  ["壊れた容器.xlsx", () => ole],
];

test.each(bad)("%s", async (name, bytes) => {
  const before = await frontTab(at);
  await openFiles(at, [{ name, bytes: bytes() }]);
  const alert = at.page.getByRole("alert").filter({ hasText: name });
  await alert.waitFor();
  const sentence = await alert.locator("span").first().innerText();
  expect(sentence).toContain(name);
  expect(sentence).toMatch(/。$/);
  expect(sentence).not.toMatch(/[{}]|undefined|Error|null/);
  expect(await frontTab(at)).toBe(before);
});

test("the pane still works", async () => {
  await at.pane.getByRole("button", { name: "検査する" }).click();
  await at.pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
  expect(at.errors).toEqual([]);
  expect(at.violations).toEqual([]);
});
