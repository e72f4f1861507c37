/** Sample documents of the forms that are not made of ① and (n): the JSON contract, with what neighbours have in common written once. */
import * as z from "zod/mini";
import { makeIndicator } from "../../domain/layouts/read/build";
import type { Field, GoalDocument, Indicator } from "../../domain/model";
import { atYear } from "./years";

const texts = z.record(z.string(), z.string());

/** Indicators of one place in the form: `path`, `labels` and `texts` stand in front of those of each row; a row's `mark` ends its path. */
const group = z.strictObject({
  path: z.array(z.string()),
  labels: z.array(z.string()),
  kind: z.nullable(z.enum(["outcome", "process"])),
  texts: texts,
  rows: z.array(z.strictObject({ mark: z.string(), labels: z.array(z.string()), texts })),
});

export const formDocument = z.strictObject({ sheet: z.string(), fields: texts, indicators: z.array(group) });

type FormDocument = z.infer<typeof formDocument>;
type FormGroup = z.infer<typeof group>;

/**
 * One document as the contract has it.
 * @param fiscalYear the year that the texts move with.
 * @param dated false for a plan over several years, which names no fiscal year.
 */
export function documentOfForm(
  { sheet, fields, indicators }: FormDocument,
  layout: string,
  fiscalYear: number,
  dated: boolean
): GoalDocument {
  const year = dated ? fiscalYear : null;
  return {
    file: 0,
    sheet,
    layout,
    fiscalYear: year,
    fields: Object.fromEntries(fieldsOf(fields, fiscalYear)),
    indicators: indicators.flatMap((one) => indicatorsOf(one, fiscalYear, year)),
    items: [],
  };
}

function indicatorsOf({ path, labels, kind, texts: common, rows }: FormGroup, textYear: number, fiscalYear: number | null): Indicator[] {
  return rows.map((row) => {
    const fields = new Map(fieldsOf({ ...common, ...row.texts }, textYear));
    const names = [...labels, ...row.labels].map((label) => atYear(label, textYear));
    return makeIndicator({ path: [...path, row.mark], labels: names, cell: null, kind, fields }, fiscalYear);
  });
}

const fieldsOf = (values: Readonly<Record<string, string>>, year: number): [string, Field][] =>
  Object.entries(values).map(([key, text]) => [key, { text: atYear(text, year), cell: null }]);
