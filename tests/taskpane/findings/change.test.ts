import fc from "fast-check";
import { changeOf } from "../../../src/taskpane/findings/change";

test.each([
  ["講座 6 かい", "講座 6 回", ["講座 6 ", "かい", "回", ""]],
  ["(5) 研修", "(6) 研修", ["(", "5", "6", ") 研修"]],
  ["", "新しい", ["", "", "新しい", ""]],
  ["同じ", "同じ", ["同じ", "", "", ""]],
  ["𠮷田", "𠮟田", ["", "𠮷", "𠮟", "田"]],
])("%s → %s", (before, after, [head, removed, added, tail]) => {
  expect(changeOf(before, after)).toEqual({ head, removed, added, tail });
});

test("both texts can be put together again from the parts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 12 }), fc.string({ unit: "binary", maxLength: 12 }), (before, after) => {
      const { head, removed, added, tail } = changeOf(before, after);
      expect(head + removed + tail).toBe(before);
      expect(head + added + tail).toBe(after);
    })
  );
});
