/** Round trips and bytes of the host's commands through the genuine office.js, for workbooks of 7, 70 and 300 sheets. */
import type { Cell, Grid } from "../src/domain/grid/grid";
import { WorkbookModel } from "../src/workbench/responder";
import { startOffice } from "../tests/host/helpers/startOffice";

const text = "(1) テーマ毎に、対面形式・オンライン形式合わせて6回以上開催";

/** A goal sheet's worth of cells: 40 rows of 12. */
function sheet(index: number): Grid {
  const cells = Array.from({ length: 480 }, (_one, at): Cell => ({ row: Math.floor(at / 12), col: at % 12, value: text, text }));
  return { sheet: `重点目標${index + 1}`, visible: true, cells, merges: [], hiddenRows: [], hiddenCols: [] };
}

test.each([7, 70, 300])("%i sheets", async (count) => {
  const model = new WorkbookModel(Array.from({ length: count }, (_one, index) => sheet(index)));
  const { port, responder } = await startOffice(model);
  const measured = async (name: string, command: () => Promise<unknown>) => {
    const { syncs, sent, received } = responder.traffic;
    await command();
    const now = responder.traffic;
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
    process.stdout.write(
      `${count} sheets, ${name}: ${now.syncs - syncs} syncs, ${kilobytes(now.received - received)} asked, ${kilobytes(now.sent - sent)} answered\n`
    );
    return now.syncs - syncs;
  };
  const stop = await port.watch(() => undefined);
  const check = await measured("check", () => port.readBook());
  // Above the payload limit of 5 MB a reading is split; 300 sheets are.
  expect(check).toBeLessThanOrEqual(count < 300 ? 3 : 15);
  model.edit("重点目標3", [{ row: 2, col: 3, value: "(2) 8回以上開催" }]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await measured("check after one edit", () => port.readBook({ onlyTouched: true }))).toBeLessThanOrEqual(3);
  await stop();
  expect(await measured("write", () => port.applyEdits([{ sheet: "重点目標1", cell: "A1", before: text, value: "(1) 8回以上開催" }]))).toBe(
    2
  );
  expect(await measured("jump", () => port.showCell("重点目標2", "B8"))).toBe(1);
});
