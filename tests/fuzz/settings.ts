/** Settings from files, from the workbook and from this machine: they are taken whole, or refused with the key that is wrong. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { checkGrids } from "../../src/domain/check";
import { LayoutError } from "../../src/domain/layouts";
import { readRoster } from "../../src/domain/settings/roster";
import { readSettings } from "../../src/domain/settings/settings";
import { settingsExample } from "../../src/domain/settings/settingsPage";
import { readStored, writeStored } from "../../src/domain/model/storedXml";
import { UndoJournal } from "../../src/host/undoJournal";
import { loadPreferences } from "../../src/taskpane/state/preferences";
import { readStoredSettings } from "../../src/taskpane/state/storedSettings";
import { FileFailure, parseCsv } from "../../src/files";
import { sampleGrids } from "./books";
import { jsonMutations, mutateJson, type Json } from "./json";
import { mutateXml, xmlMutations } from "./mutateBook";
import type { FuzzTarget } from "./target";

const example = JSON.parse(JSON.stringify(settingsExample)) as Json;
const mutated = jsonMutations.map((changes) => mutateJson(example, changes));
const xml = writeStored({
  version: 1,
  entries: new Map([
    ["settings", JSON.stringify(example)],
    ["trend", "[1,2]"],
  ]),
});
const entities = ["&#99999999;", "&#xFFFFFFFF;", "&#0;", "&amp;", "&nope;", "&#xD800;"];
const storage = (text: string) => ({ getItem: () => text, setItem: () => undefined });

/** Undefined where the work was refused in the way that it is allowed to be. */
function allowing<T>(refusal: abstract new (...args: never[]) => Error, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof refusal)) throw error;
    return undefined;
  }
}

/** Taken settings are good for a whole check; a layout inside may still be refused, with its key. */
function tryRead(input: unknown): void {
  const read = readSettings(input);
  if (read.ok)
    allowing(LayoutError, () =>
      checkGrids([{ path: "a.xlsx", grids: sampleGrids("ueda-kanri") }], { asOf: "2026-11-01", settings: read.settings })
    );
  else assert.equal(typeof read.key, "string");
}

export const settings: FuzzTarget = {
  name: "settings",
  properties: {
    "settings that were changed": fc.property(mutated, tryRead),
    "any JSON as settings": fc.property(fc.jsonValue(), tryRead),
    "the text kept in the workbook": fc.property(mutated, place(), fc.constantFrom("", "{", "\ufeff", "\u0000"), (value, at, piece) => {
      const json = JSON.stringify(value) ?? "";
      const cut = Math.floor(at * json.length);
      const read = readStoredSettings(json.slice(0, cut) + piece + json.slice(cut + (piece === "" ? json.length : 0)));
      assert(read.ok || (read.problem === "wrong" && typeof read.key === "string"));
    }),
    "the XML document in the workbook": fc.property(
      fc.array(xmlMutations, { maxLength: 4 }),
      place(),
      fc.constantFrom("", ...entities),
      (changes, at, entity) => {
        const spoilt = changes.reduce(mutateXml, xml);
        const where = Math.floor(at * spoilt.length);
        const stored = readStored(spoilt.slice(0, where) + entity + spoilt.slice(where));
        // What was understood survives being written and read again.
        if (stored !== null) assert.deepEqual(readStored(writeStored({ ...stored, version: 1 }))?.entries, stored.entries);
      }
    ),
    "what this machine keeps": fc.property(
      fc.oneof(
        mutated.map((value) => JSON.stringify(value) ?? ""),
        fc.json(),
        fc.string()
      ),
      (text) => {
        loadPreferences(storage(text) as unknown as Storage);
        const journal = new UndoJournal(storage(text), () => "book");
        journal.unfinished();
        journal.open([]);
      }
    ),
    "the list of departments": fc.property(
      fc.oneof(
        fc
          .array(
            fc.array(
              fc.oneof(
                fc.constantFrom("部局名", "略称", "期限", "目標数", "企画部", "2026-10-31", '"', "\n", "旧称(2024-03-31まで)"),
                fc.string({ maxLength: 5 })
              ),
              { maxLength: 6 }
            ),
            { maxLength: 6 }
          )
          .map((rows) => new TextEncoder().encode(rows.map((row) => row.join(",")).join("\r\n"))),
        fc.uint8Array({ maxLength: 300 })
      ),
      (bytes) => {
        const rows = allowing(FileFailure, () => parseCsv(bytes));
        if (rows !== undefined) assert.equal(typeof readRoster(rows).ok, "boolean");
      }
    ),
  },
};

function place(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true });
}
