import { hostMessage, refusalMessages } from "../../src/domain/messages/host";
import { HostFailure } from "../../src/host";
import { WorkbookModel } from "../../src/workbench/responder";
import { area, cell, grid } from "./helpers/grids";
import { startOffice } from "./helpers/startOffice";

const book = (): WorkbookModel =>
  new WorkbookModel([
    grid("①", [cell("A1", "一")]),
    grid("②", [cell("B8", "二")], { merges: [area("B8:D9")] }),
    grid("隠", [], { visible: false }),
  ]);

const sentence = (thrown: unknown): string => {
  if (!(thrown instanceof HostFailure)) throw thrown;
  return hostMessage("ja", thrown.code, thrown.data).what;
};

describe("showCell", () => {
  test("activates the sheet and selects the merged area, in one sync", async () => {
    const model = book();
    const { port, syncCount } = await startOffice(model);
    await port.showCell("②", "B8");
    expect(syncCount()).toBe(1);
    expect(model.activeSheet.name).toBe("②");
    expect(model.selection).toEqual(area("B8:D9"));
  });

  test("a hidden sheet stays hidden and is named", async () => {
    const model = book();
    const { port } = await startOffice(model);
    await expect(port.showCell("隠", "A1").catch(sentence)).resolves.toBe("シート「隠」は非表示のため、移動できません。");
    expect(model.sheet("隠")?.visible).toBe(false);
    expect(model.activeSheet.name).toBe("①");
  });

  test("a deleted sheet: one sentence says to check again", async () => {
    const { port } = await startOffice(book());
    const failure = await port.showCell("無い", "A1").catch((thrown: unknown) => thrown as HostFailure);
    expect(failure).toMatchObject({ name: "HostFailure", code: "sheet-missing" });
  });
});

describe("openWorkbook", () => {
  test("hands over the very bytes, also more than an argument list can hold", async () => {
    const opened: Uint8Array[] = [];
    const model = new WorkbookModel([], { onOpenWorkbook: (bytes) => opened.push(bytes) });
    const { port } = await startOffice(model);
    const bytes = Uint8Array.from({ length: 200_000 }, (_byte, index) => [0x50, 0x4b][index] ?? (index * 31) % 256);
    await port.openWorkbook(bytes, "集計.xlsx");
    expect(Buffer.from(opened[0] ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  test("bytes that are no workbook end in a sentence with the name", async () => {
    const { port } = await startOffice(book());
    await expect(port.openWorkbook(new Uint8Array([1, 2, 3]), "集計.xlsx").catch(sentence)).resolves.toBe(
      "作成したブック「集計.xlsx」を、Excel が開けませんでした。"
    );
  });
});

describe("requirement sets", () => {
  test("every command works with the library's own check on, at the floor of 1.13", async () => {
    const { port } = await startOffice(book(), { gated: true, requirements: { excelapi: "1.13" } });
    await port.info();
    expect(await port.readGrids()).toHaveLength(3);
    await port.showCell("②", "B8");
    const { undo } = await port.applyEdits([{ sheet: "①", cell: "A1", before: "一", value: "壱" }]);
    await port.undoEdits(undo ?? "");
    await port.saveStored("k", "1");
    await (
      await port.watch(() => undefined)
    )();
    await port.openWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]), "a.xlsx");
  });

  test("below the floor: nothing is asked, and the sentence says what is needed", async () => {
    const { port, syncCount } = await startOffice(book(), { gated: true, requirements: { excelapi: "1.12" } });
    await expect(port.readGrids().catch(sentence)).resolves.toBe("お使いの Excel には、この操作に必要な機能がありません。");
    expect(syncCount()).toBe(0);
  });

  test("the library's own ApiNotFound gets the same sentence", async () => {
    const { Excel } = await startOffice(book(), { gated: true, requirements: { excelapi: "1.12" } });
    const { toHostFailure } = await import("../../src/host/hostErrors");
    const thrown = await Excel.run((context) =>
      Promise.resolve(context.workbook.worksheets.getItem("①").getRange("A1:B2").getMergedAreasOrNullObject())
    ).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: "ApiNotFound" });
    expect(toHostFailure(thrown)).toMatchObject({ code: "old-excel" });
  });
});

describe("sentences", () => {
  test("a failure's details carry what Excel said, its sentence does not", async () => {
    const { port } = await startOffice(book());
    const failure = (await port.showCell("無い", "A1").catch((thrown: unknown) => thrown)) as HostFailure;
    expect(failure.details).toContain("getItem");
    const { what, evidence, advice } = hostMessage("ja", failure.code, failure.data);
    expect(`${what}${evidence}${advice}`).not.toMatch(/getItem|ItemNotFound|\{/);
  });

  test.each(["ja", "en"] as const)("every refusal names sheet and cell in %s", (lang) => {
    for (const [reason, text] of Object.entries(refusalMessages[lang])) {
      expect([reason, text.includes("{sheet}")]).toEqual([reason, true]);
      expect([reason, reason === "filtered" || text.includes("{cell}")]).toEqual([reason, true]);
    }
  });
});
