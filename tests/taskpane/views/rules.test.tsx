/** @jest-environment jsdom */
import { fakePort } from "../helpers/fakePort";
import { allByRole, byRole, click, fill, openPage, settle, step, type Given, type Page } from "../helpers/page";

let page: Page;
const open = async (given: Given = {}) => {
  page = await openPage(given);
  await click(byRole("tab", "設定"));
  await settle(60);
  await click(byRole("button", "規則の一覧を開く"));
  await settle(20);
};
const stored = () => JSON.parse(page.port.stored.get("settings") ?? "null") as { rules?: unknown } | null;
const unfold = async (code: string) => {
  const details = [...document.querySelectorAll("details")].find((one) => one.textContent?.includes(code));
  await step(() => {
    details!.open = true;
    details!.dispatchEvent(new Event("toggle"));
  });
};
const labelled = (label: string) => {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent?.startsWith(label));
  return document.getElementById(found?.getAttribute("for") ?? "")!;
};
afterEach(() => page.close());

test("a rule is switched off and on again; on is the standard, so nothing of it stays in the workbook", async () => {
  await open();
  const use = byRole("checkbox", /^KN203 /);
  await click(use);
  expect(stored()?.rules).toEqual({ KN203: { severity: "off" } });
  expect(document.body.textContent).toContain("1 件を変えています");
  await click(use);
  expect(stored()?.rules).toEqual({});
});

test("rules are found by their words, whatever their width", async () => {
  await open();
  await fill(byRole("searchbox", "規則を探す"), "ｋｎ２０３");
  expect(allByRole("checkbox", /^KN\d/)).toHaveLength(1);
  await fill(byRole("searchbox", "規則を探す"), "ない言葉");
  expect(document.body.textContent).toContain("条件に合う規則がありません。");
});

test("severity and numbers are kept when the rule's schema allows them", async () => {
  await open();
  await unfold("KN309");
  await fill(labelled("重大度"), "error");
  expect(stored()?.rules).toEqual({ KN309: { severity: "error" } });
  const [behind] = [...document.querySelectorAll<HTMLInputElement>("details[open] input")];
  await fill(behind!, "2");
  expect(document.body.textContent).toContain("0 から 1 までの数を入れてください。");
  expect(stored()?.rules).toEqual({ KN309: { severity: "error" } });
  await fill(behind!, "0.5");
  expect(stored()?.rules).toEqual({ KN309: { severity: "error", options: { behind: 0.5 } } });
  await fill(behind!, "0.8");
  await fill(labelled("重大度"), "own");
  expect(stored()?.rules).toEqual({});
});

test("under the profile for submission remarks are off by standard, and one of them can be used all the same", async () => {
  const port = fakePort();
  port.stored.set("settings", '{"profile":"submission"}');
  await open({ port });
  const remark = allByRole("checkbox", /^KN\d/).find((one) => !(one as HTMLInputElement).checked)!;
  await click(remark);
  expect(Object.values(stored()?.rules as Record<string, unknown>)).toEqual([{ severity: "info" }]);
  await click(remark);
  expect(stored()?.rules).toEqual({});
});

test("all changes go back to the standard with one press", async () => {
  const port = fakePort();
  port.stored.set("settings", '{"rules":{"KN203":{"severity":"off"}}}');
  await open({ port });
  await click(byRole("button", "すべて標準に戻す"));
  expect(stored()?.rules).toEqual({});
});
