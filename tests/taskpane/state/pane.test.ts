/** @jest-environment jsdom */
import { textLimits } from "../../../src/domain/model/textLimits";
import { HostFailure } from "../../../src/host/hostErrors";
import { fakePort } from "../helpers/fakePort";
import { everydayBook } from "../helpers/books";
import { fakeEngine, makePane } from "../helpers/page";
import { quietTime } from "../../../src/taskpane/state/pane";

const cells = { kind: "cells", sheet: "重点目標1", address: "E9", remote: false } as const;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const checked = async (engine = fakeEngine(), autoCheck = true) => {
  const port = fakePort();
  const made = makePane({ engine, preferences: { autoCheck } });
  await made.pane.connect(port);
  await made.pane.check();
  return { ...made, port, engine };
};

test("a change marks the result as old; after a quiet time the sheet is checked again, once", async () => {
  const { port, engine, state } = await checked();
  port.change(cells);
  expect(state().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(quietTime - 1);
  port.change(cells);
  await jest.advanceTimersByTimeAsync(quietTime - 1);
  expect(engine.checks).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(engine.checks).toHaveLength(2);
  expect(state().stale).toBe(false);
});

test("where that is not wished the mark stays", async () => {
  const { port, engine, state } = await checked(fakeEngine(), false);
  port.change(cells);
  await jest.advanceTimersByTimeAsync(quietTime * 3);
  expect(engine.checks).toHaveLength(1);
  expect(state().stale).toBe(true);
});

test("a change during a check is not lost", async () => {
  const port = fakePort();
  let release: () => void = () => undefined;
  const engine = fakeEngine(() => new Promise((resolve) => (release = () => resolve(everydayBook()))));
  const { pane, state } = makePane({ engine });
  await pane.connect(port);
  const first = pane.check();
  await jest.advanceTimersByTimeAsync(0);
  port.change(cells);
  release();
  await first;
  expect(state().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(quietTime);
  expect(engine.checks).toHaveLength(2);
});

test("a check by itself keeps quiet while a cell is being edited; one that was asked for tells", async () => {
  const { port, pane, state } = await checked();
  const editing = Object.assign(new Error("busy"), { name: "HostFailure", code: "cell-editing", data: {} });
  port.failNext("readGrids", editing);
  port.change(cells);
  await jest.advanceTimersByTimeAsync(quietTime);
  expect(state().notice).toBeNull();
  expect(state().stale).toBe(true);
  port.failNext("readGrids", editing);
  await pane.check();
  expect(state().notice?.failure?.words?.ja.what).toContain("編集している間");
});

test("a new setting checks again, with the setting", async () => {
  const { pane, engine } = await checked();
  await pane.saveSettings({ profile: "strict" });
  await jest.advanceTimersByTimeAsync(quietTime);
  expect(engine.checks.at(-1)?.settings).toEqual({ profile: "strict" });
});

test.each([
  [
    "for the add-in",
    new HostFailure("stored-too-large", { chars: "70,000,000", limit: "67,108,864" }),
    "文字数は「70,000,000」、上限は「67,108,864」です。",
  ],
  [
    "for Excel on the web",
    new HostFailure("stored-refused", { code: "ResponsePayloadSizeLimitExceeded" }),
    "ResponsePayloadSizeLimitExceeded",
  ],
])("a workbook whose kept texts are too large %s is told and still checked", async (_, failure, evidence) => {
  const port = fakePort();
  port.failNext("loadStored", failure);
  const engine = fakeEngine();
  const { pane, state } = makePane({ engine });
  await pane.connect(port);
  expect(state().notice?.failure?.words?.ja.evidence).toContain(evidence);
  expect(state().host).toBe("ready");
  await pane.check();
  expect(engine.checks).toHaveLength(1);
});

test("settings above their limit are not kept in the workbook, and the user learns it", async () => {
  const { pane, port, state } = await checked();
  await pane.saveSettings({ departments: [{ name: "部".repeat(textLimits.settingsChars) }] });
  expect(port.stored.size).toBe(0);
  expect(state().notice).toMatchObject({ key: "settings-not-kept", data: { limit: "2,000,000" } });
});

test("a second check stops the first", async () => {
  const port = fakePort();
  const signals: AbortSignal[] = [];
  const engine = fakeEngine();
  const answer = engine.check;
  engine.check = (input, options) => {
    signals.push(options.signal);
    return signals.length === 1
      ? new Promise((_, reject) => options.signal.addEventListener("abort", () => reject(new DOMException("", "AbortError"))))
      : answer(input, options);
  };
  const { pane, state } = makePane({ engine });
  await pane.connect(port);
  void pane.check();
  await jest.advanceTimersByTimeAsync(0);
  await pane.check();
  expect(signals[0]?.aborted).toBe(true);
  expect(state().progress).toBeNull();
  expect(state().book).not.toBeNull();
});

test("a failing workbook connection is told, and a check is still possible", async () => {
  const port = fakePort();
  port.failNext("watch", new Error("no events"));
  const { pane, state } = makePane();
  await pane.connect(port);
  expect(state().notice?.kind).toBe("error");
  await pane.check();
  expect(state().book).not.toBeNull();
});
