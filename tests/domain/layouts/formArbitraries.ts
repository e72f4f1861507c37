/** Generated documents of the forms beside the 管理シート. Where a form cannot hold something, the generator leaves it out and says why. */
import fc from "fast-check";
import { makeIndicator } from "../../../src/domain/layouts/read/build";
import type { Field, GoalDocument, Indicator } from "../../../src/domain/model";
import { blankable, document, field, lineText, plain, year } from "./arbitraries";

const CIRCLED = "①②③④⑤⑥";
const circledAt = (i: number): string => CIRCLED.charAt(i);
const several = <T>(min: number, max: number, of: (i: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.integer({ min, max }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => of(i))));
const recordOf = (texts: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Record<string, Field>> =>
  fc.tuple(...Object.values(texts).map((value) => field(value))).map((values) => Object.fromEntries(Object.keys(texts).map((key, i) => [key, values[i]!])));
const make = (path: string[], labels: string[], fields: Record<string, Field>, fiscalYear: number | null, kind: Indicator["kind"]): Indicator =>
  makeIndicator({ path, labels, cell: null, kind, fields: new Map(Object.entries(fields)) }, fiscalYear);

/** The form shows no numbers of records: the reader counts them, so they cannot be doubled or missing. */
export const kadomaDocument: fc.Arbitrary<GoalDocument> = fc
  .tuple(
    recordOf({ goal: lineText, section: lineText }),
    several(1, 4, (i) =>
      fc
        .tuple(lineText, lineText, recordOf({ department: lineText, progress: blankable, issues: blankable, policy: blankable, evaluation: blankable }))
        .map(([item, content, fields]) => make(["1", circledAt(i)], [item, content], fields, null, null))
    )
  )
  .map(([fields, indicators]) => document("kadoma-shinchoku", { ...fields, number: { text: "1", cell: null }, sectionNumber: { text: "2", cell: null } }, indicators, null));

/**
 * Rows of a table are told apart by the sheet's rows: each has a name, and their numbers are counted. The deadline is a remark of the heading or a column;
 * a name or figure that begins with ※ is a note of the table. The tables of works and roles are not generated here: samples.ts has them.
 */
export const suzakaDocument: fc.Arbitrary<GoalDocument> = recordOf({ goal: lineText, purpose: plain, background: plain, policy: plain }).chain((fields) => {
  const goal = fields["goal"]!.text;
  const cell = blankable.filter((text) => !text.startsWith("※"));
  const name = lineText.filter((text) => !text.startsWith("※"));
  const row = (kind: "outcome" | "process", i: number): fc.Arbitrary<Indicator> =>
    fc
      .tuple(name, recordOf({ ...(kind === "outcome" ? { category: name } : {}), baseline: cell, target: cell, deadline: cell }))
      .map(([label, own]) => make(["35", kind === "outcome" ? "成果" : "プロセス", circledAt(i)], [goal, label], own, null, kind));
  return fc
    .tuple(several(1, 3, (i) => row("outcome", i)), several(1, 3, (i) => row("process", i)))
    .map(([outcomes, processes]) => document("suzaka-shisaku", { ...fields, number: { text: "35", cell: null } }, [...outcomes, ...processes], null));
});

/** Name and target stand as 「指標名：目標」; numbers may slip. Each initiative has an indicator, for its number hangs on them. */
export const osakaDocument: fc.Arbitrary<GoalDocument> = fc.tuple(year, recordOf({ goal: lineText, purpose: plain, strategy: plain })).chain(([fiscalYear, fields]) => {
  const goal = fields["goal"]!.text;
  const marks = fc.constantFrom(["①"], ["①", "②"], ["①", "③"], ["①", "①", "②"]);
  const entries = (path: string[], labels: string[], kind: "outcome" | "process", shared: Record<string, Field>): fc.Arbitrary<Indicator[]> =>
    marks.chain((list) =>
      fc.tuple(
        ...list.map((mark) =>
          fc.tuple(lineText, field(plain)).map(([name, target]) => make([...path, mark], [...labels, name], { target, ...shared }, fiscalYear, kind))
        )
      )
    );
  const initiative = (i: number): fc.Arbitrary<Indicator[]> =>
    fc
      .tuple(lineText, field(plain), fc.constantFrom("77,153千円", "2-1-1を含む", "―"))
      .chain(([title, content, budget]) => entries(["2-1", `2-1-${i + 1}`], [goal, title], "process", { content, budget: { text: budget, cell: null } }));
  return fc
    .tuple(entries(["2-1"], [goal], "outcome", {}), several(1, 3, initiative))
    .map(([outcomes, initiatives]) => document("osaka-unei", { ...fields, number: { text: "2-1", cell: null } }, [...outcomes, ...initiatives.flat()], fiscalYear));
});

/** This year's side as on the 管理シート, without reports. Last year's side has no (n): with them it is matched by likeness of words, which samples.ts has. */
export const ichiranOf = (kanri: GoalDocument): GoalDocument => {
  const indicators = kanri.indicators.map(({ path, labels, target }) => {
    const { text = "", struck } = target ?? {};
    const result: Field = { text: `${path[0] ?? ""} ${labels[0] ?? ""}、58組織`, cell: null };
    const last = { previousItem: { text: labels[0] ?? "", cell: null }, previousResult: result, previous: result };
    return make(path, labels, { target: { text, cell: null, ...(struck ? { struck } : {}) }, ...last }, kanri.fiscalYear, null);
  });
  const fields = { goal: kanri.fields["goal"]!, previousGoal: kanri.fields["department"]!, department: kanri.fields["department"]!, number: { text: "2", cell: null } };
  return document("ueda-ichiran", fields, indicators, kanri.fiscalYear);
};
