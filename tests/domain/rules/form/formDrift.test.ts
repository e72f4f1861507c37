import type { FormDrift } from "../../../../src/domain/model";
import { testRule } from "../ruleTester";

const rows = [{ initiative: "研修", target: "2回" }];
const missing: FormDrift = { kind: "missing", label: "優先順位", cell: null, before: null };
const sheet = (goal: string, drift: FormDrift[], file = 0) => ({
  layout: "ueda-kanri" as const,
  file,
  fields: { goal },
  rows,
  facts: { drift },
});
const dated = (fiscalYear: number, ...labels: string[]) => ({
  layout: "ueda-kanri" as const,
  file: fiscalYear - 2024,
  fiscalYear,
  fields: { goal: "研修の充実" },
  rows,
  facts: { labels: labels.map((text, i) => ({ text, cell: `A${i + 1}` })) },
});

testRule("KN703", {
  valid: [
    { why: "as the definition", sheets: [sheet("研修の充実", [])] },
    {
      why: "the same labels as last year, with another year in one",
      sheets: [dated(2025, "取組項目", "令和7年度目標"), dated(2024, "取組項目", "令和6年度目標")],
    },
    { why: "two years apart are not compared", sheets: [dated(2026, "取組項目", "時期"), dated(2024, "取組項目")] },
  ],
  invalid: [
    {
      why: "a label that all sheets of a book lack is its form's",
      sheets: [sheet("研修", [missing]), sheet("防災", [missing])],
      errors: ["variant null info"],
    },
    {
      why: "two books are two findings",
      sheets: [sheet("研修", [missing]), sheet("防災", [missing], 1)],
      errors: ["variant null info", "variant null info"],
    },
    {
      why: "missing on two of three sheets is one finding",
      sheets: [sheet("研修", [missing]), sheet("防災", [missing]), sheet("文書", [])],
      errors: ["missing null info"],
    },
    {
      why: "a new column since last year",
      sheets: [dated(2025, "取組項目", "期限", "担当者"), dated(2024, "取組項目", "期限")],
      errors: ["addedSince A3"],
    },
    {
      why: "a column in other words since last year",
      sheets: [dated(2025, "取組項目", "時期", "数値目標"), dated(2024, "取組項目", "期限", "数値目標")],
      errors: ["renamedSince A2"],
    },
  ],
});
