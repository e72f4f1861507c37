/** Sub-items that cannot stand in one cell get rows of their own: what lies below a (n) stays below it. */
import { planDocuments, readWorkbook } from "../../../src/domain/layouts";
import { makeIndicator } from "../../../src/domain/layouts/read/build";
import type { GoalDocument, Indicator } from "../../../src/domain/model";
import { ichiran, kanri } from "./samples";
import { asContract, gridsOfPlan } from "./support";

const indicator = (path: string[], labels: string[], target: string): Indicator =>
  makeIndicator({ path, labels, cell: null, kind: null, fields: new Map([["target", { text: target, cell: null }]]) }, 2026);

/** "(1)" in the target of (2) misleads: the group cannot be packed. */
const groups: readonly [string, Indicator[]][] = [
  [
    "two ①② below one (2)",
    [
      indicator(["③", "(1)"], ["子育て", "講座"], "(1) 3回"),
      indicator(["③", "(2)", "①"], ["子育て", "相談", "窓口"], "(1) 5件"),
      indicator(["③", "(2)", "②"], ["子育て", "相談", "訪問"], "10件"),
    ],
  ],
  [
    "a ② whose row has no words",
    [indicator(["③", "(2)", "①"], ["子育て", "相談", "窓口"], "5件"), indicator(["③", "(2)", "②"], ["子育て", "相談"], "(1) 10件")],
  ],
  [
    "a (2) with a target of its own",
    [indicator(["③", "(2)"], ["子育て", "相談"], "5件"), indicator(["③", "(2)", "②"], ["子育て", "相談", "訪問"], "(1) 10件")],
  ],
  ["a lone ② below (2)", [indicator(["③", "(2)", "②"], ["子育て", "相談", "訪問"], "10件")]],
  [
    "a (2) without words",
    [indicator(["③", "(2)", "①"], ["子育て", "", "窓口"], "(1) 10件"), indicator(["③", "(2)", "②"], ["子育て", "", "訪問"], "(1) 5件")],
  ],
];

describe.each([kanri, ichiran])("$layout", (form) => {
  it.each(groups)("keeps %s", (_, indicators) => {
    const document: GoalDocument = { ...form, indicators: [...indicators, indicator(["④"], ["広報"], "2回")] };
    const grids = gridsOfPlan(planDocuments(asContract([document]), form.layout, { createdAt: "2024-04-01T00:00:00Z" }));
    // Also where the mark's cell is not merged over the rows of its item.
    const split = grids.map((grid) => ({ ...grid, merges: grid.merges.filter(({ top, bottom }) => top === bottom) }));
    for (const book of [grids, split]) {
      const { documents } = readWorkbook(book, { file: 0 });
      expect(
        documents.flatMap((read) => read.indicators.map(({ path, labels, target }) => [path.join(""), ...labels, target?.text]))
      ).toEqual(document.indicators.map(({ path, labels, target }) => [path.join(""), ...labels, target?.text]));
    }
  });
});

it("tells which texts no cell holds as they stand: those of several cells", () => {
  const indicators = groups[0]![1];
  const grids = gridsOfPlan(
    planDocuments(asContract([{ ...kanri, indicators: [...indicators, indicator(["④"], ["広報"], "2回")] }]), kanri.layout, {
      createdAt: "2024-04-01T00:00:00Z",
    })
  );
  const [nested, alone] = readWorkbook(grids, { file: 0 }).documents[0]!.items;
  expect(nested?.columns["target"]).toMatchObject({ joined: true });
  expect(alone?.columns["target"]).not.toHaveProperty("joined");
});
