import { registerCommands, type CommandName } from "../../src/commands/commands";
import { WorkbookModel, type PaneState } from "../../src/workbench/responder";
import { ExcelRefusal } from "../../src/workbench/responder/protocol";
import { startOffice, type Started } from "../host/helpers/startOffice";

type Actions = Record<CommandName, () => unknown>;

const requirements = { excelapi: "1.13", sharedruntime: "1.1" };

/** Ribbon buttons over the genuine office.js: `did` is what happened, in order. */
async function start(actions: Partial<Actions> = {}, refusePane?: string): Promise<Started & { did: unknown[] }> {
  const did: unknown[] = [];
  const onPane = (state: PaneState): void => {
    if (refusePane !== undefined) throw new ExcelRefusal(refusePane, "no pane");
    did.push(state);
  };
  const started = await startOffice(new WorkbookModel([]), { requirements, onPane });
  const note = (name: CommandName) => () => void did.push(name);
  registerCommands({ check: note("check"), list: note("list"), report: note("report"), settings: note("settings"), ...actions }, (thrown) =>
    did.push(thrown)
  );
  return { ...started, did };
}

test.each(["check", "list", "report", "settings"] as const)("「%s」 shows the pane, does its work, and is completed", async (name) => {
  const { commands, did } = await start();
  expect(await commands.press(name)).toBe(true);
  expect(did).toEqual(["Visible", name]);
  expect(commands.busy).toBe(0);
});

test("the button stays busy until the work is done", async () => {
  let finish = (): void => undefined;
  const { commands } = await start({ report: () => new Promise<void>((resolve) => (finish = resolve)) });
  const pressed = commands.press("report");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(commands.busy).toBe(1);
  finish();
  expect(await pressed).toBe(true);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("no");
    },
  ],
  ["rejects", () => Promise.reject(new Error("no"))],
])("work that %s is told, and the button is completed", async (_how, list) => {
  const { commands, did } = await start({ list });
  expect(await commands.press("list")).toBe(true);
  expect(did).toEqual(["Visible", expect.objectContaining({ message: "no" })]);
});

test("where Office does not show the pane, that is told, and the work is done all the same", async () => {
  const { commands, did } = await start({}, "AccessDenied");
  expect(await commands.press("check")).toBe(true);
  expect(did).toEqual([expect.objectContaining({ code: "AccessDenied" }), "check"]);
});

test("a name that is not registered is answered at once", async () => {
  const { commands } = await start();
  expect(await commands.press("unknown")).toBe(false);
  expect(commands.busy).toBe(0);
});
