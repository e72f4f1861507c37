/** Messages of office.js: the responder answers each with a body or with a number, and the workbook stays whole. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { gridOf, Responder, WorkbookModel } from "../../src/workbench/responder";
import { sampleGrids } from "./books";
import { jsonMutations, mutateJson, type Json } from "./json";
import type { FuzzTarget } from "./target";

/** Requests that the genuine library made for reading, writing, undo, watching and stored texts. */
const corpus = JSON.parse(readFileSync(join(process.cwd(), "tests/fuzz/requests.json"), "utf8")) as readonly Json[];

async function answered(bodies: readonly string[], flags: number, customData: string): Promise<void> {
  const model = new WorkbookModel(sampleGrids("ueda-kanri"), { name: "試し.xlsx" });
  const responder = new Responder(model);
  for (const body of bodies) {
    const answer = await responder.answer(body, flags, customData);
    assert(Number.isInteger(answer.code));
    if (answer.code === 0) assert(Array.isArray((JSON.parse(answer.body) as { Results: unknown }).Results));
    else assert.equal(answer.body, "");
  }
  for (const sheet of model.sheets) assert(gridOf(sheet).cells.every(({ text }) => typeof text === "string"));
  responder.close();
}

const custom = fc.constantFrom("", "WacPartition");
const flags = fc.constantFrom(0, 1, 64);

export const protocol: FuzzTarget = {
  name: "protocol",
  properties: {
    "requests that were changed": fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: corpus.length - 1 }), jsonMutations), { minLength: 1, maxLength: 3 }),
      flags,
      custom,
      (list, flag, data) =>
        answered(
          list.map(([which, changes]) => JSON.stringify(mutateJson(corpus[which] ?? null, changes)) ?? ""),
          flag,
          data
        )
    ),
    "any text as a request": fc.asyncProperty(fc.oneof(fc.string(), fc.json()), custom, (body, data) => answered([body], 0, data)),
  },
};
