import { isRevision, readBaseline, revisionOf } from "../../../src/domain/assessment";
import { target } from "./build";

test.each([
  ["86.5（2019）", 86.5],
  ["9,560（2019）", 9560],
  ["４，５９７，７５２（2019）", 4597752],
  ["0（2019）", 0],
  ["70.3%", 70.3],
  ["約3,200人（R5）", 3200],
  ["令和5年度末 70.3%", 70.3],
  ["R5：17件", 17],
  ["2019年度 13.6％", 13.6],
  ["1.2億円", 120000000],
  ["361,249千円", 361249000],
  ["▲3.5％", -3.5],
  ["令和元年度実績 120件", 120],
])("%s → %p", (text, value) => {
  expect(readBaseline(text)).toBe(value);
});

test.each(["", "―", "―（2020）", "未測定", "R1:34件 67人", "10～20件", "（2019）"])("%p has no single number", (text) => {
  expect(readBaseline(text)).toBeNull();
});

test.each([
  ["6回→8回に見直し", true],
  ["当初6回を8回に変更", true],
  ["10回から8回へ引き下げ", true],
  ["70.3%→73.0%", false],
  ["計画の見直しを行い、5回開催", false],
  ["見直し案の作成", false],
])("a change of the target itself: %s %p", (text, revised) => {
  expect(isRevision(text)).toBe(revised);
});

describe("former and present text", () => {
  test("from struck parts, in the order of the text", () => {
    const text = "講座6回、展示3回8回";
    expect(
      revisionOf(
        target([], {
          text,
          struck: [
            [2, 4],
            [7, 9],
          ],
        })
      )
    ).toEqual({
      before: "6回 3回",
      after: "講座、展示8回",
      former: [
        { value: 6, unit: "回" },
        { value: 3, unit: "回" },
      ],
      reason: null,
    });
  });
  test("nothing where struck parts cannot be told, or only spaces are struck", () => {
    expect(revisionOf(target([], { text: "6回8回", struck: "unknown" }))).toBeNull();
    expect(revisionOf(target([], { text: "8回 ", struck: [[2, 3]] }))).toBeNull();
    expect(revisionOf(target([], { text: "8回" }))).toBeNull();
  });
});
