/** Generated documents of the forms beside the 管理シート. Where a form cannot hold something, the generator leaves it out and says why. */
import fc from "fast-check";
import { makeIndicator } from "../../../src/domain/layouts/read/build";
import type { Field, GoalDocument, Indicator } from "../../../src/domain/model";
import { blankable, document, field, kanriDocument, lineText, plain, year } from "./arbitraries";

const CIRCLED = "①②③④⑤⑥";
const circledAt = (i: number): string => CIRCLED.charAt(i);
const several = <T>(min: number, max: number, of: (i: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.integer({ min, max }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => of(i))));
const recordOf = (texts: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Record<string, Field>> =>
  fc
    .tuple(...Object.values(texts).map((value) => field(value)))
    .map((values) => Object.fromEntries(Object.keys(texts).map((key, i) => [key, values[i]!])));
const make = (
  path: string[],
  labels: string[],
  fields: Record<string, Field>,
  fiscalYear: number | null,
  kind: Indicator["kind"]
): Indicator => makeIndicator({ path, labels, cell: null, kind, fields: new Map(Object.entries(fields)) }, fiscalYear);

/** A text that may begin with a number of its own, also a slipped one: in these places it is nothing but text. */
const numbered = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom("", "", "", "(2) ", "③ ", "1 "), value).map(([mark, own]) => `${mark}${own}`.slice(0, 32767));
/** An entry that fills a cell to its last character. */
const full = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom(32767, 32766, 32760).map((length) => "限".repeat(length)) }
  );

/** The form shows no numbers of records: the reader counts them, so only those of the measures can be doubled or missing. */
export const kadomaDocument: fc.Arbitrary<GoalDocument> = fc
  .tuple(
    recordOf({ goal: lineText, section: lineText }),
    fc.constantFrom("1", "12", "3"),
    fc.constantFrom("2", "I", "IV"),
    several(1, 4, () =>
      fc.tuple(
        fc.oneof(lineText, fc.constant("相談")),
        full(numbered(plain)),
        recordOf({
          department: lineText,
          progress: full(numbered(blankable)),
          issues: numbered(blankable),
          policy: full(blankable),
          evaluation: full(blankable),
        })
      )
    )
  )
  .map(([fields, number, sectionNumber, records]) => {
    const indicators = records.map(([item, content, own], i) => make([number, circledAt(i)], [item, content], own, null, null));
    return document(
      "kadoma-shinchoku",
      { ...fields, number: { text: number, cell: null }, sectionNumber: { text: sectionNumber, cell: null } },
      indicators,
      null
    );
  });

const constant = (text: string): Field => ({ text, cell: null });
const isNote = (text: string): boolean => /^[（(]?※/.test(text);

/** Tables of works, each with its number (doubled or missing ones too), and the table of roles. */
const suzakaTexts: fc.Arbitrary<Record<string, Field>> = fc
  .tuple(
    fc.constantFrom([], ["1"], ["1", "2"], ["1", "1"], ["1", "3"], ["2"]),
    several(1, 3, () => recordOf({ Item: lineText, Content: plain })),
    several(1, 3, () => recordOf({ Who: lineText, Role: plain })),
    fc.tuple(lineText, lineText)
  )
  .filter(([, works, roles]) => ![...works, ...roles].some((row) => Object.values(row).some(({ text }) => isNote(text))))
  .map(
    ([codes, works, roles, [title, department]]) =>
      Object.fromEntries([
        ...codes.flatMap((code, i) => [
          [`works${i + 1}Code`, constant(code)],
          [`works${i + 1}Title`, constant(title)],
          [i === 0 ? "department" : `department${i + 1}`, constant(department)],
          ...works.flatMap((row, k) => Object.entries(row).map(([key, field]) => [`works${i + 1}Row${k + 1}${key}`, field])),
        ]),
        ...roles.flatMap((row, k) => Object.entries(row).map(([key, field]) => [`roles${k + 1}${key}`, field])),
      ]) as Record<string, Field>
  );

/**
 * Rows of a table are told apart by the sheet's rows: each has a name, and their numbers are counted. The deadline is a remark of the heading or a column;
 * a name or figure that begins with ※ is a note of the table.
 */
export const suzakaDocument: fc.Arbitrary<GoalDocument> = fc
  .tuple(recordOf({ goal: lineText, purpose: full(plain), background: plain, policy: plain }), fc.constantFrom("35", "1", "3-2"))
  .chain(([fields, number]) => {
    const goal = fields["goal"]!.text;
    const cell = numbered(blankable).filter((text) => !isNote(text));
    const name = numbered(lineText).filter((text) => !isNote(text));
    const row = (kind: "outcome" | "process", i: number): fc.Arbitrary<Indicator> =>
      fc
        .tuple(name, recordOf({ ...(kind === "outcome" ? { category: name } : {}), baseline: cell, target: cell, deadline: cell }))
        .map(([label, own]) => make([number, kind === "outcome" ? "成果" : "プロセス", circledAt(i)], [goal, label], own, null, kind));
    return fc
      .tuple(
        several(1, 3, (i) => row("outcome", i)),
        several(1, 3, (i) => row("process", i)),
        suzakaTexts
      )
      .map(([outcomes, processes, texts]) =>
        document("suzaka-shisaku", { ...fields, ...texts, number: constant(number) }, [...outcomes, ...processes], null)
      );
  });

/** Name and target stand as 「指標名：目標」; numbers may slip, targets may be blank. Each initiative has an indicator, for its number hangs on them. */
export const osakaDocument: fc.Arbitrary<GoalDocument> = fc
  .tuple(year, recordOf({ goal: lineText, purpose: full(plain), strategy: plain }))
  .chain(([fiscalYear, fields]) => {
    const goal = fields["goal"]!.text;
    const marks = fc.constantFrom(["①"], ["①", "②"], ["①", "③"], ["①", "①", "②"], ["②-1", "②-2"], ["③"]);
    const entries = (
      path: string[],
      labels: string[],
      kind: "outcome" | "process",
      shared: Record<string, Field>
    ): fc.Arbitrary<Indicator[]> =>
      marks.chain((list) =>
        fc.tuple(
          ...list.map((mark) =>
            fc
              .tuple(lineText, field(full(blankable)))
              .map(([name, target]) => make([...path, mark], [...labels, name], { target, ...shared }, fiscalYear, kind))
          )
        )
      );
    const initiative = (i: number): fc.Arbitrary<Indicator[]> =>
      fc
        .tuple(lineText, field(full(plain)), fc.constantFrom("77,153千円", "2-1-1を含む", "―"))
        .chain(([title, content, budget]) =>
          entries(["2-1", `2-1-${i + 1}`], [goal, title], "process", { content, budget: constant(budget) })
        );
    return fc
      .tuple(entries(["2-1"], [goal], "outcome", {}), several(1, 3, initiative))
      .map(([outcomes, initiatives]) =>
        document("osaka-unei", { ...fields, number: constant("2-1") }, [...outcomes, ...initiatives.flat()], fiscalYear)
      );
  });

/** This year's side as on the 管理シート, without reports; last year's goal may be blank. Last year's side has no (n): with them it is matched by likeness of words, which samples.ts has. */
export const ichiranDocument: fc.Arbitrary<GoalDocument> = fc.tuple(kanriDocument, field(blankable)).map(([kanri, previousGoal]) => {
  const indicators = kanri.indicators.map(({ path, labels, target }) => {
    const { text = "", struck } = target ?? {};
    const result = constant(`${path[0] ?? ""} ${labels[0] ?? ""}、58組織`);
    const last = { previousItem: constant(labels[0] ?? ""), previousResult: result, previous: result };
    return make(path, labels, { target: { text, cell: null, ...(struck ? { struck } : {}) }, ...last }, kanri.fiscalYear, null);
  });
  const fields = { goal: kanri.fields["goal"]!, previousGoal, department: kanri.fields["department"]!, number: constant("2") };
  return document("ueda-ichiran", fields, indicators, kanri.fiscalYear);
});
