/** The sample departments of seeds/: facts as data, turned into documents of a given fiscal year. */
import * as z from "zod/mini";
import { emptyIndicator, type Deadline, type Field, type GoalDocument, type Indicator, type Report, type Target, type WorkbookPlan } from "../../domain/model";
import { planDocuments } from "../../domain/layouts";
import { documentOfForm, formDocument } from "./formDocuments";
import { atYear } from "./years";

const cell = z.union([z.string(), z.strictObject({ text: z.string(), mark: z.string() })]);
/** Number ("(1)", or "(1)/②" for a part of it), what is done, until when, target, mid-term report. A cell with a `mark` shows that number instead of the row's. */
const row = z.tuple([z.string(), cell, cell, cell, cell]);

export const seedSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Place in the menu of samples. */
  order: z.number(),
  title: z.strictObject({ ja: z.string(), en: z.string() }),
  source: z.string(),
  layout: z.string(),
  /** Month and day of the check that the sample is made for. */
  asOf: z.string().check(z.regex(/^\d{2}-\d{2}$/)),
  /** Fiscal year of the documents, counted from the book's: -1 for a report on the year before; null for a plan that names none. */
  yearOffset: z._default(z.nullable(z.number()), 0),
  department: z._default(z.string(), ""),
  /** Fields of a 管理シート that this sample leaves blank; those not named here are not drawn at all. */
  blank: z._default(z.array(z.string()), []),
  /** 管理シート, one a goal. */
  goals: z._default(
    z.array(
      z.strictObject({
        priority: z.string(),
        goal: z.string(),
        background: z.string(),
        purpose: z.string(),
        items: z.array(z.strictObject({ mark: z.string(), title: z.string(), rows: z.array(row) })),
      })
    ),
    []
  ),
  /** Documents of the other forms. */
  documents: z._default(z.array(formDocument), []),
});

export type SeedBook = z.infer<typeof seedSchema>;
type SeedGoal = SeedBook["goals"][number];
type SeedItem = SeedGoal["items"][number];
type SeedCell = string | { text: string; mark: string };

/** The sample workbook of a book for a fiscal year. */
export function seedPlan(book: SeedBook, fiscalYear: number): WorkbookPlan {
  const plan = planDocuments(seedDocuments(book, fiscalYear), book.layout, { createdAt: `${fiscalYear}-04-01T00:00:00.000Z` });
  return withWrongNumbers(plan, wrongNumbers(book, fiscalYear));
}

/** Initiatives that show another number than their row's: what the form's writer would set right is put back as people wrote it. */
function wrongNumbers(book: SeedBook, fiscalYear: number): ReadonlyMap<string, string> {
  const rows = book.goals.flatMap((goal) => goal.items.flatMap((item) => item.rows));
  return new Map(
    rows.flatMap(([mark, initiative]) =>
      typeof initiative === "string" ? [] : [[marked(initiative.text, mark, fiscalYear), marked(initiative, mark, fiscalYear)] as const]
    )
  );
}

function withWrongNumbers(plan: WorkbookPlan, wrong: ReadonlyMap<string, string>): WorkbookPlan {
  const rewritten = (value: string) =>
    value
      .split("\n")
      .map((line) => wrong.get(line) ?? line)
      .join("\n");
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((planned) => (typeof planned.value === "string" ? { ...planned, value: rewritten(planned.value) } : planned)),
    })),
  };
}

/** The documents of a book; years in the texts move with `fiscalYear`. */
export function seedDocuments(book: SeedBook, fiscalYear: number): GoalDocument[] {
  const year = fiscalYear + (book.yearOffset ?? 0);
  return [
    ...goalDocuments(book, year),
    ...book.documents.map((document) => documentOfForm(document, book.layout, year, book.yearOffset !== null)),
  ];
}

/** One document a goal. */
function goalDocuments(book: SeedBook, fiscalYear: number): GoalDocument[] {
  return book.goals.map((goal) => ({
    file: 0,
    sheet: `重点目標${goal.priority.replace(/\D/g, "")}`,
    layout: book.layout,
    fiscalYear,
    fields: {
      goal: field(goal.goal, fiscalYear),
      department: field(book.department, fiscalYear),
      priority: field(goal.priority, fiscalYear),
      background: field(goal.background, fiscalYear),
      ...Object.fromEntries(book.blank.map((key) => [key, field("", fiscalYear)])),
      purpose: field(goal.purpose, fiscalYear),
    },
    indicators: goal.items.flatMap((item, index) =>
      item.rows.map((r, at) => indicator(item, index, r, item.rows[at - 1]?.[0] ?? "", fiscalYear))
    ),
    items: [],
  }));
}

/** The day of the check for a sample: its month and day in the fiscal year (January to March fall into the next calendar year). */
export function seedAsOf(book: SeedBook, fiscalYear: number): string {
  const month = Number(book.asOf.slice(0, 2));
  return `${month < 4 ? fiscalYear + 1 : fiscalYear}-${book.asOf}`;
}

function indicator(
  item: SeedItem,
  index: number,
  [mark, initiative, deadline, target, midterm]: z.infer<typeof row>,
  above: string,
  year: number
): Indicator {
  const itemMark = item.mark || String.fromCodePoint(0x2460 + index);
  const parts = mark.split("/").filter(Boolean);
  const path = [itemMark, ...parts];
  // The first part of a (n) stands on its line: "(2) ① …"; the parts below it show only their own mark.
  const shown = parts.length > 1 && above.split("/")[0] !== parts[0] ? parts.join(" ") : (parts.at(-1) ?? "");
  const text = (value: SeedCell) => marked(value, shown, year);
  return {
    ...emptyIndicator,
    id: path.join(""),
    path,
    labels: mark ? [`○${item.title}`, plain(initiative, year)] : [`○${item.title}\n${plain(initiative, year)}`],
    deadline: { text: text(deadline), cell: null, date: null, kind: null } satisfies Deadline,
    target: { text: text(target), cell: null, quantities: [], unread: null } satisfies Target,
    midterm: { text: text(midterm), cell: null, state: "missing", quantities: [], unread: null } satisfies Report,
    yearEnd: { text: "", cell: null, state: "missing", quantities: [], unread: null } satisfies Report,
  };
}

/** "(1) text" with the row's mark or the cell's own; nothing where there is no text. */
function marked(value: SeedCell, rowMark: string, year: number): string {
  const own = typeof value === "string" ? { text: value, mark: rowMark } : value;
  const content = atYear(own.text, year);
  return content && own.mark ? `${own.mark} ${content}` : content;
}

/** The text alone: the writer adds the number. */
function plain(value: SeedCell, year: number): string {
  return atYear(typeof value === "string" ? value : value.text, year);
}

function field(text: string, year: number): Field {
  return { text: atYear(text, year), cell: null };
}
