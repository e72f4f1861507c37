/** Documents that came from outside (`juten write`): checked against the contract before they are used. */
import * as z from "zod/mini";
import type { GoalDocument, Indicator } from "./document";
import { emptyIndicator } from "./emptyIndicator";
import { rowsAround, type LonelyRow } from "./lonelyRows";

const maxText = 32767;
const text = z.string().check(z.maxLength(maxText));
const cell = z.optional(z.nullable(z.string().check(z.maxLength(16))));
const span = z.tuple([z.number(), z.number()]);
const field = z.looseObject({ text, cell, struck: z.optional(z.union([z.array(span), z.literal("unknown")])) });
const maybeField = z.optional(z.nullable(field));
const operators = z.enum([">=", ">", "<=", "<", "=", "increase", "decrease"]);
const states = z.enum(["reported", "missing", "placeholder", "plan-only"]);
const targetQuantity = z.looseObject({ op: operators, value: z.nullable(z.number()), unit: z.string(), span });
const resultQuantity = z.looseObject({ value: z.number(), unit: z.string(), planned: z.boolean(), span });
const target = z.looseObject({ ...field.shape, quantities: z.array(targetQuantity) });
const report = z.looseObject({ ...field.shape, state: states, quantities: z.array(resultQuantity) });

const indicator = z.looseObject({
  id: text,
  path: z.array(text),
  labels: z.array(text),
  cell,
  kind: z.optional(z.nullable(z.enum(["outcome", "process"]))),
  deadline: maybeField,
  target: z.optional(z.nullable(target)),
  baseline: maybeField,
  midterm: z.optional(z.nullable(report)),
  yearEnd: z.optional(z.nullable(report)),
  evaluation: maybeField,
  policy: maybeField,
  budget: maybeField,
  previous: maybeField,
  narrative: z.optional(z.record(z.string(), field)),
});

const lonelyRow = z.strictObject({
  before: z.int().check(z.minimum(0)),
  mark: text,
  title: text,
  cell: z.nullable(z.string().check(z.maxLength(16))),
  columns: z.record(z.string(), field),
});

const document = z.looseObject({
  file: z.optional(z.number()),
  sheet: z.string().check(z.minLength(1)),
  layout: z.string(),
  fiscalYear: z.nullable(z.number()),
  fields: z.record(z.string(), field),
  indicators: z.array(indicator).check(z.maxLength(20000)),
  lonelyRows: z.optional(z.array(lonelyRow).check(z.maxLength(20000))),
});

const answer = z.looseObject({ schema: z.literal("juten/1"), documents: z.array(document).check(z.maxLength(5000)) });

/**
 * Reads what `juten read --json` printed. Keys that may be absent are filled with null.
 * @returns the documents, or the path of the first key that does not fit ("documents.0.indicators.3.target")
 */
export function readDocuments(input: unknown): { ok: true; documents: GoalDocument[] } | { ok: false; key: string } {
  const parsed = answer.safeParse(input);
  if (!parsed.success) return { ok: false, key: (parsed.error.issues[0]?.path ?? []).map(String).join(".") || "(schema)" };
  return { ok: true, documents: parsed.data.documents.map(completeDocument) };
}

function completeDocument({ lonelyRows, ...given }: z.infer<typeof document>): GoalDocument {
  const items = rowsAround((lonelyRows ?? []) as LonelyRow[], given.indicators.length);
  return { ...given, file: given.file ?? 0, items, indicators: given.indicators.map(completeIndicator) } as unknown as GoalDocument;
}

/** Every key of the contract, null where the input has none. */
function completeIndicator(given: z.infer<typeof indicator>): Indicator {
  return { ...emptyIndicator, ...given } as unknown as Indicator;
}
