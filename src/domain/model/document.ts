/**
 * What is understood of a goal sheet. The shapes are those of the JSON contract (`juten/1`): every key is there, null where there is nothing.
 * `cell` is the anchor in the form "B8", null where the part has no cell of its own. All texts keep the marks and struck parts as written.
 */
import type { Span } from "../grid/grid";

export type Operator = ">=" | ">" | "<=" | "<" | "=" | "increase" | "decrease";
export type Per = "年" | "半期" | "四半期" | "月" | "隔月" | "偶数月" | "奇数月" | "週" | "日" | "各";

/** One number asked for by a target. `value` is in `unit` after 万/億/千 are expanded; null for a direction without a number (対前年増). */
export interface TargetQuantity {
  label: string;
  op: Operator;
  /** False where no comparing word stands beside the number (6回): read as "at least". */
  explicit: boolean;
  value: number | null;
  /** Upper end of a range (5～10回). */
  max: number | null;
  /** As written; "%" for ％ and パーセント; "" where there is none. */
  unit: string;
  per: Per | null;
  approx: boolean;
  /** The figure piles up over several years or counts the total so far (累計). */
  cumulative: boolean;
  /** Starting level that the text itself gives (現状値, R5: 70.3%). */
  baseline: number | null;
  /** Unit of `baseline` where it is not `unit`: 前年度(62人)より2割増 → "人". Absent otherwise. */
  baselineUnit?: string;
  /** The value is the size of a change and not a level: 7%削減 → "cut", 2割増 → "rise". */
  change: "cut" | "rise" | null;
  span: Span;
}

/** One number of a report. */
export interface ResultQuantity {
  label: string;
  value: number;
  unit: string;
  /** Announced, not done (予定, 見込). */
  planned: boolean;
  /** "2024-09-30" or "2024-06"; null where the text names no day. */
  asOf: string | null;
  /** Index of the target's quantity that it answers; null where it answers none. */
  target: number | null;
  /** A sum of other numbers of the same text: it stands beside them, so they are not added to it. */
  total: boolean;
  /** The target's quantities that it may answer where that is in doubt (`target` is null then). */
  candidates?: readonly number[];
  span: Span;
}

/** A text and where it stands. */
export interface Field {
  text: string;
  cell: string | null;
  /** Struck-through parts (見え消し); "unknown" where they cannot be told. Absent where nothing is struck. */
  struck?: readonly Span[] | "unknown";
  /** True where no cell holds the text as it stands: it is put together from several cells, or has a mark from a column of its own. */
  joined?: true;
}

export interface Deadline extends Field {
  /** Last day, "2025-03-31"; null where the text has none. */
  date: string | null;
  /** Kebab-case word for the way it was read: "fiscal-year-end", "month", "impossible", "as-needed" … */
  kind: string | null;
}

export interface Target extends Field {
  quantities: TargetQuantity[];
  /** Why the text could not be read; `quantities` is empty then. Null where it was. */
  unread: string | null;
}

export type ReportState = "reported" | "missing" | "placeholder" | "plan-only";

export interface Report extends Field {
  state: ReportState;
  quantities: ResultQuantity[];
  unread: string | null;
}

export type RateReason =
  "no-number" | "unit-mismatch" | "no-baseline" | "zero-target" | "not-computable" | "struck-text" | "ambiguous" | "unreported";

export type IndicatorStatus = "achieved" | "in-progress" | "missed" | "not-started" | "no-numeric-target" | "unreported" | "ambiguous";

/** An input of a rate: the number and where it stands, so that every figure can be traced. */
export interface RateInput {
  role: "target" | "result" | "planned" | "baseline";
  value: number;
  unit: string;
  cell: string | null;
  span: Span | null;
}

/** The rate of one quantity of the target. `rate` null always comes with a `reason`, and only then. */
export interface Rate {
  target: number;
  /** Kebab-case name of the formula; null where none applies. */
  formula: string | null;
  rate: number | null;
  /** Done and planned together; null where nothing is planned. */
  forecast: number | null;
  reason: RateReason | null;
  /** Targets judged by yes or no (維持, a bare zero); null otherwise. */
  met: boolean | null;
  inputs: RateInput[];
  /** The same numbers by other formulas that a city may prefer. */
  alternatives: { formula: string; rate: number }[];
}

/** A target that was changed on the way (見え消し, 見直し): what stood there, what stands now, and why. */
export interface Revision {
  /** The struck-through text; null where the text only says in words that it was changed. */
  before: string | null;
  after: string;
  /** The former figures, for showing beside the present ones; they are never rated. */
  former: { value: number; unit: string }[];
  reason: string | null;
}

/** `rate` and `forecast` are those of the only quantity; null where the target has several: their rates stand side by side in `rates`. */
export interface Assessment {
  rates: Rate[];
  rate: number | null;
  forecast: number | null;
  status: IndicatorStatus;
  /** Which report the rates come from; null where none is in. */
  basis: "midterm" | "yearEnd" | null;
  revision: Revision | null;
}

/** The smallest unit that has a target and a report: a 細目 (n), or its 取組項目 where there are none. */
export interface Indicator {
  /** "①(1)": the parts of `path` joined. Not unique where a sheet repeats a number. */
  id: string;
  path: string[];
  /** Headings from the outside in; the last one is the indicator's own text. */
  labels: string[];
  cell: string | null;
  kind: "outcome" | "process" | null;
  deadline: Deadline | null;
  target: Target | null;
  baseline: Field | null;
  midterm: Report | null;
  yearEnd: Report | null;
  evaluation: Field | null;
  policy: Field | null;
  budget: Field | null;
  /** Last year's side of a 重点目標一覧表. */
  previous: Field | null;
  /** 取組状況, 課題 and other texts by key. */
  narrative: Record<string, Field>;
  assessment: Assessment | null;
}

/** A table row as it stands in the sheet, before it was split into indicators: what the numbering rules look at. */
export interface ItemRow {
  /** "①", or "" where the sheet shows none. */
  mark: string;
  title: string;
  cell: string | null;
  /** Whole text of each column by key (initiative, deadline, target, midterm, yearEnd, previous …). */
  columns: Record<string, Field>;
  /** Indexes into `indicators`. */
  indicators: number[];
}

/** One goal sheet (or one block of it) read by one layout. */
export interface GoalDocument {
  file: number;
  sheet: string;
  layout: string;
  fiscalYear: number | null;
  /** True where neither the sheet nor its workbook names a year and that of the check's day was taken; absent otherwise. */
  yearAssumed?: true;
  /** goal, department, priority, background, purpose … by key. */
  fields: Record<string, Field>;
  indicators: Indicator[];
  /** Evidence for the rules; not part of the JSON contract. */
  items: ItemRow[];
}

export type SheetRole = "form" | "list" | "cover" | "template" | "other";

/** What became of one sheet: a recognised form, or which labels are missing and the nearest candidates. */
export interface SheetReading {
  name: string;
  role: SheetRole;
  layout: string | null;
  missing: string[];
  candidates: { label: string; cell: string | null }[];
  /** Cells of a form's sheet that stand in hidden rows or columns and were read all the same, the first twenty; absent where there are none. */
  hidden?: string[];
}
