/** @jest-environment jsdom */
import type { Collector, FileOutcome } from "../../../src/taskpane/worker/collector";
import type { FileReading } from "../../../src/domain/check";
import type { CollectInput } from "../../../src/taskpane/worker/protocol";
import { createCollection, type PickedFile } from "../../../src/taskpane/state/collection";
import { makeDocument, makeIndicator } from "../helpers/books";

const picked = (name: string, day: string): PickedFile => ({
  name,
  size: 1,
  lastModified: Date.parse(day),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)),
});

interface Told {
  outcome?: (path: string, password: string | undefined) => FileOutcome;
}

/** Each file holds one goal: the part of its name before the first "_". */
function setUp({ outcome }: Told = {}) {
  const inputs: CollectInput[] = [];
  const told: unknown[] = [];
  let release: () => void = () => undefined;
  let gate: Promise<void> = Promise.resolve();
  const collector: Collector = {
    async readFiles(sources, { signal, onStart, onDone }) {
      for (const source of sources) {
        signal.throwIfAborted();
        onStart(source);
        await gate;
        signal.throwIfAborted();
        const { path, index, receivedOn } = source;
        const goal = path.split("_")[0] ?? "";
        const reading: FileReading = { path, status: "ok", message: null, sheets: [], hash: path, receivedOn };
        const document = { ...makeDocument("①", goal, [makeIndicator({ id: "①(1)" })]), file: index };
        onDone(source, outcome?.(path, source.password) ?? { reading, documents: [document], facts: [], locked: false });
      }
    },
    collect(input) {
      inputs.push(input);
      return Promise.resolve(new Uint8Array([80]));
    },
  };
  const collection = createCollection({
    collector,
    context: () => ({ settings: {}, lang: "ja", asOf: "2024-11-15" }),
    now: () => "2024-11-15T00:00:00Z",
    report: (thrown) => Promise.resolve(void told.push(thrown)),
  });
  const hold = () => {
    gate = new Promise((resolve) => (release = resolve));
    return () => release();
  };
  return { collection, inputs, told, hold };
}

const older = picked("道路_初版.xlsx", "2024-10-01");
const newer = picked("道路_修正.xlsx", "2024-10-20");
const other = picked("下水道_1.xlsx", "2024-10-02");

test("files stand by name whatever the order of picking, and documents carry their place among them", async () => {
  const { collection, inputs } = setUp();
  await collection.add([newer, older]);
  await collection.add([other]);
  await collection.make();
  const { files } = collection.store.get();
  expect(files.map(({ path }) => path)).toEqual(["下水道_1.xlsx", "道路_修正.xlsx", "道路_初版.xlsx"]);
  const [input] = inputs;
  expect(input?.read.documents.map(({ file, fields }) => [input.read.files[file]?.path.split("_")[0], fields["goal"]?.text])).toEqual([
    ["下水道", "下水道"],
    ["道路", "道路"],
    ["道路", "道路"],
  ]);
});

test("the newer version counts until the user says otherwise, and back again", async () => {
  const { collection, inputs } = setUp();
  await collection.add([older, newer]);
  const { versions } = collection.store.get();
  expect(versions["道路_修正.xlsx"]).toMatchObject({ adopted: "yes", reason: "newest" });
  expect(versions["道路_初版.xlsx"]).toMatchObject({ adopted: "no", reason: "older", insteadOf: "道路_修正.xlsx" });
  collection.choose("道路_初版.xlsx");
  expect(collection.store.get().versions["道路_修正.xlsx"]).toMatchObject({ adopted: "no", reason: "not-chosen" });
  collection.choose("道路_修正.xlsx");
  expect(collection.store.get().versions["道路_初版.xlsx"]).toMatchObject({ adopted: "no", reason: "not-chosen" });
  await collection.make();
  expect(inputs[0]?.chosen).toEqual(["道路_修正.xlsx"]);
});

test("cancelling keeps what was read and drops the rest", async () => {
  const { collection, told, hold } = setUp();
  await collection.add([other]);
  const release = hold();
  const reading = collection.add([older, newer]);
  expect(collection.store.get()).toMatchObject({ running: "reading" });
  collection.cancel();
  release();
  await reading;
  expect(collection.store.get()).toMatchObject({ running: null, files: [{ path: "下水道_1.xlsx", stage: "done" }] });
  expect(told).toEqual([]);
});

test("files added while others are read are read as well", async () => {
  const { collection, hold } = setUp();
  const release = hold();
  const first = collection.add([older]);
  const second = collection.add([other]);
  release();
  await Promise.all([first, second]);
  expect(collection.store.get().files.map(({ path, stage }) => [path, stage])).toEqual([
    ["下水道_1.xlsx", "done"],
    ["道路_初版.xlsx", "done"],
  ]);
});

test("only files with a password are read again with it", async () => {
  const asked: [string, string | undefined][] = [];
  const { collection } = setUp({
    outcome: (path, password) => {
      asked.push([path, password]);
      const reading: FileReading = { path, status: "unreadable", message: "鍵", sheets: [], hash: null, receivedOn: null };
      return { reading, documents: [], facts: [], locked: path.startsWith("下水道") && password === undefined };
    },
  });
  await collection.add([older, other]);
  await collection.unlock("ひみつ");
  expect(asked.at(-1)).toEqual(["下水道_1.xlsx", "ひみつ"]);
  expect(asked).toHaveLength(3);
});

test("a file taken off the list leaves the choice and the workbook", async () => {
  const { collection, inputs } = setUp();
  await collection.add([older, newer]);
  collection.choose("道路_初版.xlsx");
  collection.remove("道路_初版.xlsx");
  await collection.make();
  expect(collection.store.get().chosen).toEqual([]);
  expect(inputs[0]?.read.files.map(({ path }) => path)).toEqual(["道路_修正.xlsx"]);
});
