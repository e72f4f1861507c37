/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { act } from "react";
import { fakePort } from "../helpers/fakePort";
import { allByRole, byRole, click, openPage, settle, type Given, type Page } from "../helpers/page";

// Every browser has it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

let page: Page;
const open = async (given: Given = {}) => {
  page = await openPage(given);
  await click(byRole("tab", given.preferences?.lang === "en" ? "Settings" : "設定"));
  await settle(30);
};
afterEach(() => page.close());

const input = () => document.querySelector<HTMLInputElement>('input[type="file"]')!;
const chosen = (content: BlobPart | Promise<never>, name = "部局名簿.csv") => {
  const bytes = async () => (content instanceof Promise ? content : new Uint8Array(Buffer.from(content as string)).buffer);
  return { name, arrayBuffer: bytes } as unknown as File;
};
async function choose(file: File): Promise<void> {
  Object.defineProperty(input(), "files", { configurable: true, value: [file] });
  Object.defineProperty(input(), "value", { configurable: true, writable: true, value: "" });
  await act(async () => {
    input().dispatchEvent(new Event("change", { bubbles: true }));
    await Promise.resolve();
  });
  await settle(60);
}
const stored = () => JSON.parse(page.port.stored.get("settings") ?? "null") as unknown;
const outcome = () => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join("");

test("a CSV file becomes the roster of the workbook, and says how many departments it holds", async () => {
  await open();
  await choose(chosen("部局名,略称,重点目標数\r\n水道局,水,3\r\n総務部,,\r\n"));
  expect(stored()).toEqual({
    departments: [
      { name: "水道局", short: ["水"], former: [], shared: [], expectedGoals: 3 },
      { name: "総務部", short: [], former: [], shared: [] },
    ],
  });
  expect(outcome()).toContain("「部局名簿.csv」から 2 部局を取り込みました。");
  expect(document.body.textContent).toContain("2 部局の名簿があります。");
});

test.each([
  ["a bad number", "部局名,重点目標数\n水道局,三\n", "2 行目、列「重点目標数」の「三」"],
  ["no column for names", "名前\n水道局\n", "1 行目、列「部局名」の「名前」"],
  ["headings only", "部局名\n", "部局の行がないため"],
])("%s is named, and the roster stays as it was", async (_, text, words) => {
  const port = fakePort();
  const before = JSON.stringify({ departments: [{ name: "会計課" }] });
  port.stored.set("settings", before);
  await open({ port });
  await choose(chosen(text));
  expect(outcome()).toContain(words);
  expect(port.stored.get("settings")).toBe(before);
});

test("a file that the browser cannot read is told with what to do next", async () => {
  await open();
  await choose(chosen(Promise.reject(new Error("NotReadableError"))));
  expect(outcome()).toContain("もう一度選んでください。");
  expect(stored()).toBeNull();
});

test("the roster can be removed, in English too", async () => {
  const port = fakePort();
  port.stored.set("settings", '{"departments":[{"name":"会計課"}]}');
  await open({ port, preferences: { lang: "en" } });
  expect(document.body.textContent).toContain("Departments in the list: 1");
  await click(byRole("button", "Remove the list"));
  expect(stored()).toEqual({ departments: [] });
  expect(outcome()).toContain("The list was removed.");
});

test("the button opens the choice of files, so keys alone are enough", async () => {
  await open();
  const opened = jest.spyOn(input(), "click").mockImplementation(() => undefined);
  await click(byRole("button", "CSV から取り込む…"));
  expect(opened).toHaveBeenCalledTimes(1);
  expect(allByRole("button", "名簿を消す")[0]?.hasAttribute("disabled")).toBe(true);
});
