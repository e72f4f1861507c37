import { ruleList } from "../../../src/domain/rules/ruleList";
import { rules } from "../../../src/domain/rules/registry";

test("every rule is there with its words, and its numbers have the bounds of their schema", () => {
  const list = ruleList();
  expect(list.map(({ code }) => code)).toEqual(rules.map(({ meta }) => meta.code));
  const far = list.find(({ code }) => code === "KN309")?.options ?? [];
  expect(far.map(({ key, value, min, max }) => [key, value, min, max])).toEqual([
    ["behind", 0.8, 0, 1],
    ["far", 0.4, 0, 1],
  ]);
  for (const { options } of list) for (const { note } of options) expect(note.ja).not.toBe("");
});

test("the list is plain data: it crosses the worker's border", () => {
  expect(structuredClone(ruleList())).toEqual(ruleList());
});
