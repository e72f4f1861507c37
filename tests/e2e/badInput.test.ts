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

/** Millions of empty elements in a small file, below every limit that would refuse it at once: the reader has seconds of work. */
function bomb(): Uint8Array {
  const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const list = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const link = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${relationship}/${kind}" Target="${target}"/>`;
  const sheets = [1, 2, 3];
  return zipSync({
    "_rels/.rels": strToU8(list(link("rId1", "officeDocument", "xl/workbook.xml"))),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="${relationship}"><sheets>${sheets.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": strToU8(list(sheets.map((n) => link(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`)).join(""))),
    ...Object.fromEntries(
      sheets.map((n) => [
        `xl/worksheets/sheet${n}.xml`,
        strToU8(`<worksheet><sheetData>${"<v/>".repeat(3_900_000)}</sheetData></worksheet>`),
      ])
    ),
  });
}

test("while a bomb is read the page and the pane stay alive", async () => {
  const beats = () =>
    at.page.evaluate(() => {
      const seen = { beats: 0, longest: 0, last: performance.now(), started: performance.now() };
      Object.assign(window, { seen });
      setInterval(() => {
        const now = performance.now();
        seen.longest = Math.max(seen.longest, now - seen.last);
        seen.last = now;
        seen.beats++;
      }, 20);
    });
  const counted = () =>
    at.page.evaluate(() => {
      const { seen } = window as unknown as { seen: { beats: number; longest: number; started: number } };
      return { ...seen, whole: performance.now() - seen.started };
    });
  await beats();
  await openFiles(at, [{ name: "爆弾.xlsx", bytes: bomb() }]);
  // The pane answers in the middle of it.
  await at.pane.getByRole("tab", { name: "設定" }).click();
  await at.pane.getByRole("tabpanel", { name: "設定" }).getByRole("heading").first().waitFor();
  await at.pane.getByRole("tab", { name: "検査", exact: true }).click();
  await at.page
    .getByRole("alert")
    .filter({ hasText: "爆弾.xlsx" })
    .or(at.page.locator(".tab-active", { hasText: "爆弾" }))
    .first()
    .waitFor();
  const { beats: heard, longest, whole } = await counted();
  // The reading took its time, and none of it was the page's.
  expect(heard).toBeGreaterThan(10);
  expect(longest).toBeLessThan(whole / 2);
});
