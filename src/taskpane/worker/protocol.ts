/** What the pane and its worker say to each other. Plain data only: it is cloned on the way. */
import type { FileReading } from "../../domain/check";
import type { Grid } from "../../domain/grid/grid";
import type { Finding, GoalDocument, RenderedMessage } from "../../domain/model";
import type { Language } from "../../domain/rules/defineRule";
import type { SettingsInput } from "../../domain/settings/settings";

/** A finding with its words in both languages, so that the pane needs neither the rules nor a second trip to change the language. */
export interface PaneFinding extends Finding {
  /** The same finding has the same key in the next check. */
  key: string;
  words: Record<Language, RenderedMessage>;
}

/** How a rule is called, and how its groups are: 「期末報告 未記入 {count}件」. */
export interface RuleWords {
  title: Record<Language, string>;
  groups: Record<string, Record<Language, string>>;
}

/** Everything the pane shows of one checked workbook. */
export interface CheckedBook {
  asOf: string;
  name: string;
  /** No sheet holds anything. */
  empty: boolean;
  files: FileReading[];
  documents: GoalDocument[];
  findings: PaneFinding[];
  /** The rules that found something, by code. */
  rules: Record<string, RuleWords>;
}

/** The open workbook and how it is to be judged. */
export interface BookInput {
  name: string;
  grids: Grid[];
  asOf: string;
  settings: SettingsInput;
}

export interface ExportInput extends BookInput {
  lang: Language;
  /** ISO time written into the file. */
  createdAt: string;
}

export type Work = { kind: "check"; input: BookInput } | { kind: "export"; input: ExportInput };

export type Request = Work & { id: number };

/** An error as data. `code` picks the sentence; `details` are for the person who mends it. */
export interface Failure {
  code: string;
  data: Record<string, string | number>;
  details: string;
}

export type Response =
  | { id: number; kind: "progress"; done: number; total: number }
  | { id: number; kind: "checked"; book: CheckedBook }
  | { id: number; kind: "exported"; bytes: Uint8Array }
  | { id: number; kind: "failed"; failure: Failure };
