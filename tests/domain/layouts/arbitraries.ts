/** Generated documents, as they come from outside: texts with and without marks, gaps and duplicates in numbers, blanks, long texts. */
import fc from "fast-check";
import { makeIndicator } from "../../../src/domain/layouts/read/build";
import type { Field, GoalDocument, Indicator } from "../../../src/domain/model";

const WORDS = [
  "講座",
  "6回以上開催",
  "=SUM(A1)",
  "+3",
  "-",
  "@x",
  "年度末まで",
  "9月（予定）",
  "73.0%",
  "○○事業",
  "・広報に掲載",
  "※注",
  "未実施",
  "令和7年3月末",
  "ＡＢＣ",
  "ｶﾞｲﾄﾞ",
  "𠮷野家",
  "(案)",
  "<b>",
  '"引用"',
  "2回実施、下半期に4回実施予定",
];

/** One line that begins with no mark and has no white space at its ends. */
const lineText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join("、"));
const plain = fc.oneof(
  { weight: 6, arbitrary: lineText },
  { weight: 2, arbitrary: fc.tuple(lineText, lineText).map((lines) => lines.join("\n")) }
);
const long = fc
  .constantFrom("長", "あい")
  .chain((unit) => fc.constantFrom(32767, 32766, 20000).map((length) => unit.repeat(length).slice(0, length)));
const text = fc.oneof({ weight: 30, arbitrary: plain }, { weight: 1, arbitrary: long });
const blankable = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constant("") });

const field = (value: fc.Arbitrary<string>): fc.Arbitrary<Field> =>
  fc.tuple(value, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()).map(([own, share, struck]) => {
    const end = Math.floor(own.length * share);
    return { text: own, cell: null, ...(struck && own.length < 1000 && end > 0 ? { struck: [[0, end] as const] } : {}) };
  });

/** A sub-item's text with its own mark, without, or with a slipped one. */
const marked = (mark: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(value, fc.constantFrom("own", "own", "own", "none", "none", "other"))
    .map(([own, kind]) => (kind === "none" || own === "" ? own : `${kind === "own" ? mark : "(3)"} ${own}`.slice(0, 32767)));

const marks = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((n) => Array.from({ length: n }, (_, i) => [`(${i + 1})`])),
  fc.constantFrom(
    [["(1)"], ["(3)"]],
    [["(1)"], ["(2)"], ["(2)"]],
    [["(1)"], ["(1)", "②"], ["(2)"]],
    [["(1)"], ["(2)", "①"], ["(2)", "②"]],
    [["(2)"]],
    [
      ["(1)", "①"],
      ["(1)", "②"],
    ]
  )
);

const REPORTS = ["deadline", "target", "midterm", "yearEnd"] as const;

function slot(mark: string, path: string[], labels: string[], fiscalYear: number | null): fc.Arbitrary<Indicator> {
  const own = (max: number): fc.Arbitrary<string> =>
    mark === ""
      ? blankable
      : marked(
          mark,
          blankable.map((value) => value.slice(0, max))
        );
  return fc
    .tuple(...REPORTS.map(() => field(own(32000))))
    .map((fields) =>
      makeIndicator({ path, labels, cell: null, kind: null, fields: new Map(REPORTS.map((key, i) => [key, fields[i]!])) }, fiscalYear)
    );
}

const item = (position: number, fiscalYear: number | null): fc.Arbitrary<Indicator[]> =>
  fc
    .tuple(lineText, fc.option(marks, { nil: null }), fc.constantFrom("①②③④⑤⑥".charAt(position), "①②③④⑤⑥".charAt(position), "③"))
    .chain(([title, subs, mark]) => {
      if (subs === null) return fc.tuple(slot("", [mark], [title], fiscalYear));
      return fc.array(plain, { minLength: subs.length, maxLength: subs.length }).chain((labels) => {
        const slots = subs.map((path, i) => {
          const above =
            path.length > 1
              ? [
                  subs.some((other) => other.length === 1 && other[0] === path[0])
                    ? labels[subs.findIndex((other) => other[0] === path[0])]!
                    : `見出し${path[0]}`,
                ]
              : [];
          return slot(path.at(-1) ?? "", [mark, ...path], [title, ...above, labels[i]!], fiscalYear);
        });
        return fc.tuple(...slots);
      });
    });

const fieldsOf = (keys: readonly string[]): fc.Arbitrary<Record<string, Field>> =>
  fc
    .tuple(...keys.map((_, i) => field(i < 2 ? lineText : fc.oneof(plain, fc.constant("")))))
    .map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i]!])));

const year = fc.option(fc.integer({ min: 2015, max: 2030 }), { nil: null });

const document = (layout: string, fields: Record<string, Field>, indicators: Indicator[], fiscalYear: number | null): GoalDocument => ({
  file: 0,
  sheet: "S1",
  layout,
  fiscalYear,
  fields,
  indicators,
  items: [],
});

/** 管理シート with one to four items. */
export const kanriDocument: fc.Arbitrary<GoalDocument> = year.chain((fiscalYear) =>
  fc
    .tuple(
      fieldsOf([
        "goal",
        "department",
        "priority",
        "planPosition",
        "mayorPlanPosition",
        "reformPosition",
        "background",
        "purpose",
        "sdgs",
        "participation",
        "effects",
      ]),
      fc.integer({ min: 1, max: 4 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => item(i, fiscalYear))))
    )
    .map(([fields, items]) => document("ueda-kanri", fields, items.flat(), fiscalYear))
);

export { document, field, fieldsOf, lineText, plain, year, blankable };
