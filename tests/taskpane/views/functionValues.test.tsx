/** @jest-environment jsdom */
import type { FunctionCell } from "../../../src/host/workbookPort";
import { fakePort } from "../helpers/fakePort";
import { allByRole, byRole, click, openPage, settle, type Page } from "../helpers/page";

let page: Page;
afterEach(() => page.close());

const cells: FunctionCell[] = [
  { sheet: "重点目標1", cell: "H8", formula: "=JUTEN.達成率(E8,F8)", value: 0.85, text: "85%" },
  { sheet: "重点目標1", cell: "H9", formula: "=JUTEN.達成率(E9,F9)", value: null, text: "#VALUE!" },
];

async function find(functionCells: FunctionCell[]): Promise<void> {
  const port = fakePort();
  port.functionCells = functionCells;
  page = await openPage({ port });
  await click(byRole("tab", "履歴"));
  await settle(20);
  await click(byRole("button", "対象のセルを調べる"));
  await settle(20);
}

test("functions become values after a preview, and the log takes them back", async () => {
  await find(cells);
  expect(document.body.textContent).toContain("1 個のセルが値になります。 結果の出ていない 1 個は、数式のまま残します。");
  expect(document.body.textContent).toContain("重点目標1!H8　=JUTEN.達成率(E8,F8) → 85%");
  expect(page.state().written).toEqual([]);
  await click(byRole("button", "1 個のセルを値にする"));
  await settle(20);
  expect(page.state().written[0]).toMatchObject({ edits: [{ cell: "H8", before: "=JUTEN.達成率(E8,F8)", after: "85%" }], cells: 1 });
  expect(document.body.textContent).toContain("1 個のセルの関数を値にしました。");
  await click(byRole("button", "元に戻す"));
  await settle(20);
  expect(document.body.textContent).toContain("元に戻しました");
});

test("nothing is written by looking, and nothing is offered where there is no function", async () => {
  await find([]);
  expect(document.body.textContent).toContain("JUTEN. の関数が入ったセルはありません。");
  await click(byRole("button", "やめる"));
  expect(page.state().written).toEqual([]);
  expect(allByRole("button", /値にする/)).toEqual([]);
});
