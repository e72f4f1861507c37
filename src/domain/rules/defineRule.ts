/** The shape of a rule: data about it (`meta`) and a pure `check` that reports findings. One rule a file. */
import type { ZodMiniType } from "zod/mini";
import type { Span } from "../grid/grid";
import type { Fix, GoalDocument, Indicator, ItemRow, Place, Severity, SheetFacts } from "../model";
import type { Settings } from "../settings/settings";

export type Language = "ja" | "en";

/** A sentence in both languages. */
export type Bilingual = Record<Language, string>;

/** The three parts of a message. `{name}` is replaced by the finding's data. */
export interface MessageText {
  /** What is the matter, in one sentence. */
  what: string;
  /** The proof: texts in 「」, numbers, places. */
  evidence: string;
  /** What the reader can do next. */
  advice: string;
}

export type RuleCategory = "structure" | "target" | "deadline" | "report" | "arithmetic" | "cross" | "wording" | "form";

/** One row of an example's table, by column of the standard form. */
export interface ExampleRow {
  /** "①"; counted up where it is absent, "" for a row without a mark. */
  mark?: string;
  initiative?: string;
  deadline?: string;
  target?: string;
  midterm?: string;
  yearEnd?: string;
  /** Present value of a plan's indicator (現状値). */
  baseline?: string;
  /** Columns of a progress report: 評価, 今後の方針, 取組状況. */
  evaluation?: string;
  policy?: string;
  progress?: string;
  budget?: string;
  /** Last year's side of a list. */
  previousItem?: string;
  previousResult?: string;
}

/** A further sheet of an example: another goal, or the list that belongs to it. */
export interface ExampleSheet {
  layout: "ueda-kanri" | "ueda-ichiran";
  fiscalYear?: number;
  /** No year is named: that of the check is taken. */
  yearAssumed?: true;
  fields?: Record<string, string>;
  rows: ExampleRow[];
  facts?: ExampleFacts;
  /** 1 for a sheet of another file. */
  file?: number;
}

/** An example on the rule's page; the build runs it through the reader, the assessment and the rule. */
export interface RuleExample extends ExampleRow {
  /** Null where the rule must stay silent, else the message id it must report. */
  expect: string | null;
  note: Bilingual;
  asOf?: string;
  fiscalYear?: number;
  /** No year is named: that of the check is taken. */
  yearAssumed?: true;
  /** goal, department, priority, background … of the first sheet. */
  fields?: Record<string, string>;
  /** Several rows instead of the one given by the columns above. */
  rows?: ExampleRow[];
  also?: ExampleSheet[];
  /** What is known of the first sheet itself. */
  facts?: ExampleFacts;
}

/** Facts of an example's sheet; what is left out is in order. */
export type ExampleFacts = Partial<Pick<SheetFacts, "cut" | "page" | "drift" | "labels">>;

export interface RuleMeta<Options> {
  /** "KN301": never changes meaning. */
  code: string;
  /** Kebab-case English that says what is wrong. */
  name: string;
  severity: Severity;
  category: RuleCategory;
  title: Bilingual;
  /** Why the rule exists. */
  rationale: Bilingual;
  /** 「当てはまらない場合」: when a city should switch it off. */
  notFor: Bilingual;
  /** Schema with defaults; null where the rule has no options. */
  options: ZodMiniType<Options> | null;
  defaults: Options;
  /** What each option does, by its key. */
  optionNotes?: Record<string, Bilingual>;
  messages: Record<string, Record<Language, MessageText>>;
  /** Message ids whose findings a sheet shows as one row that expands, with its title: 「期末報告 未記入 {count}件」. */
  groups?: Record<string, Bilingual>;
  /** Codes of rules that say less about the same slip: their findings at the same place are dropped. */
  supersedes?: readonly string[];
  examples: RuleExample[];
}

/** What a rule hands in; the engine adds code, name, severity, file and sheet. */
export interface Report {
  messageId: string;
  /** Defaults to the indicator's or document's own place. */
  sheet?: string;
  file?: number;
  cell: string | null;
  label: string | null;
  indicator?: string | null;
  data?: Record<string, string | number>;
  span?: Span | null;
  severity?: Severity;
  related?: Place[];
  fix?: Fix | null;
}

/** What a rule is told beside the one document, row, indicator or sheet that it looks at: nothing of the others. */
export interface RuleContext<Options> {
  /** The day of the check, "2024-11-15". */
  asOf: string;
  settings: Settings;
  options: Options;
}

/** What a rule that looks at everything is told. */
export interface CollectionContext<Options> extends RuleContext<Options> {
  /** All documents of the call, of all files, assessed. */
  documents: readonly GoalDocument[];
  /** Facts of the sheets that these documents were read from; empty for documents from elsewhere. */
  facts: readonly SheetFacts[];
}

/**
 * `indicator` runs for each indicator, `item` for each table row, `document` for each document, `sheet` for the facts of each sheet,
 * `collection` once for all documents.
 * A rule gives one of them, or several that report the same kind of slip. The first three may run in another thread, where the file was read.
 */
export interface Rule<Options = unknown> {
  meta: RuleMeta<Options>;
  indicator?(indicator: Indicator, document: GoalDocument, context: RuleContext<Options>): Iterable<Report>;
  item?(item: ItemRow, document: GoalDocument, context: RuleContext<Options>): Iterable<Report>;
  document?(document: GoalDocument, context: RuleContext<Options>): Iterable<Report>;
  sheet?(facts: SheetFacts, context: RuleContext<Options>): Iterable<Report>;
  collection?(context: CollectionContext<Options>): Iterable<Report & { file: number; sheet: string }>;
}

/** Gives a rule its type; the registry keeps them sorted by code. */
export function defineRule<Options>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
