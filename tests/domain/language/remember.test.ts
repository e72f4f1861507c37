import { remember } from "../../../src/domain/language/remember";

/** A function with its count of calls. */
function counted() {
  const calls: string[] = [];
  return { calls, length: remember((text) => calls.push(text) && text.length) };
}

test("a text is worked out once while it is among the last ones", () => {
  const { calls, length } = counted();
  expect([length("目標"), length("目標"), length("期限まで"), length("目標")]).toEqual([2, 2, 4, 2]);
  expect(calls).toEqual(["目標", "期限まで"]);
});

test("the memory is bounded: a text of long ago is worked out again", () => {
  const { calls, length } = counted();
  length("目標");
  for (let i = 0; i < 1100; i++) length(`第${i}`);
  length("目標");
  expect(calls.filter((text) => text === "目標")).toHaveLength(2);
});

test("a text in use stays however many others come", () => {
  const { calls, length } = counted();
  for (let i = 0; i < 3000; i++) {
    length("目標");
    length(`第${i}`);
  }
  expect(calls.filter((text) => text === "目標")).toHaveLength(1);
});
