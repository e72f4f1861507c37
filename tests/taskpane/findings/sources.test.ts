import fc from "fast-check";
import { cutAtMarks, describeTarget, sourcesOf, type ReadMark } from "../../../src/taskpane/findings/sources";
import { findingsTsv } from "../../../src/taskpane/findings/tsv";
import { makeBook, makeFinding } from "../helpers/books";

const { documents } = makeBook();

test("a target's cell shows every number as it was read", () => {
  const [source] = sourcesOf(documents, makeFinding({ cell: "E9" }));
  expect(source?.text).toContain("講座を年6回以上");
  expect(source?.marks.map(({ role, reading }) => [role, reading])).toEqual([
    ["target", "≥ 6 回 / 年"],
    ["target", "≥ 120 人"],
  ]);
});

test("where the number itself was read, its mark wins over the finding's own span", () => {
  const [source] = sourcesOf(documents, makeFinding({ cell: "F9", span: [0, 14] }));
  expect(source?.marks.map(({ role }) => role)).toEqual(["result", "planned"]);
});

test("a finding about other characters marks them", () => {
  const [source] = sourcesOf(documents, makeFinding({ cell: "C3", indicator: null, span: [0, 2] }));
  expect(source?.marks).toEqual([{ span: [0, 2], role: "subject", reading: "" }]);
});

test("a span that does not fit the text marks nothing, and an unknown cell has no source", () => {
  expect(sourcesOf(documents, makeFinding({ cell: "C3", span: [5, 900] }))[0]?.marks).toEqual([]);
  expect(sourcesOf(documents, makeFinding({ cell: "Z99" }))).toEqual([]);
  expect(sourcesOf(documents, makeFinding({ cell: "E9", file: 3 }))).toEqual([]);
});

test("a range and a direction are read as such", () => {
  const base = {
    label: "",
    explicit: true,
    unit: "回",
    per: null,
    approx: false,
    cumulative: false,
    baseline: null,
    change: null,
    span: [0, 1],
  } as const;
  expect(describeTarget({ ...base, op: ">=", value: 5, max: 10 })).toBe("5–10 回");
  expect(describeTarget({ ...base, op: "increase", value: null, max: null, unit: "" })).toBe("↑");
});

test("cutting a text at marks never loses or doubles a character", () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -2, max: 20 }), fc.integer({ min: -2, max: 20 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), marks, (text, spans) => {
      const sorted = spans.map((span): ReadMark => ({ span, role: "subject", reading: "" })).sort((a, b) => a.span[0] - b.span[0]);
      expect(
        cutAtMarks(text, sorted)
          .map((piece) => piece.text)
          .join("")
      ).toBe(text);
    }),
    { numRuns: 100 }
  );
});

test("pasted into a sheet, a text stays a text and a line a line", () => {
  const tsv = findingsTsv([makeFinding({ message: '=SUM(1)\t"x"\n2行目' })], "ja");
  expect(tsv.split("\r\n")).toHaveLength(2);
  expect(tsv).toContain(`"'=SUM(1)\t""x""\n2行目"`);
});
