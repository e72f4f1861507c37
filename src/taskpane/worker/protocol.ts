/** What the pane and its worker say to each other. Plain data only: it is cloned on the way. */
import type { RollUp } from "../../domain/assessment/rollUp";
import type { FileReading, ReadResult } from "../../domain/check";
import type { Grid } from "../../domain/grid/grid";
import type { Finding, GoalDocument, RateReason, RenderedMessage } from "../../domain/model";
import type { Language, MessageText } from "../../domain/rules/defineRule";
import type { SettingsInput } from "../../domain/settings/settings";
import type { RuleEntry } from "../../domain/rules/ruleList";
import type { FormTrial, FormTrialInput } from "./tryForm";

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

/** A report or an item's own deadline that is late, or soon will be. */
export interface DueEntry {
  kind: "midterm" | "yearEnd" | "deadline";
  late: boolean;
  /** The day it was or is due, "2024-10-31". */
  due: string;
  /** Days since it (late) or days left. */
  days: number;
  sheet: string;
  cell: string | null;
  indicator: string;
}

/** A target's number without a rate, and why. */
export interface UnratedEntry {
  sheet: string;
  cell: string | null;
  indicator: string;
  label: string;
  reason: RateReason | "no-numeric-target";
}

/** 概況: figures, what is late, and what has no rate. */
export interface Overview {
  rollUp: Pick<RollUp, "goals" | "departments" | "all">;
  due: DueEntry[];
  unrated: UnratedEntry[];
  /** Formulas that were used, in words. */
  formulas: Record<string, Record<Language, { title: string; expression: string }>>;
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
  overview: Overview;
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
  /** 一覧表 alone; else every sheet of the 集計ブック. */
  only?: "list";
  /** ISO time written into the file. */
  createdAt: string;
}

/** One file of many, as the browser hands it over. */
export interface FileInput {
  /** Tells the file from the others: its name, or its way below a folder that was dropped. */
  path: string;
  bytes: Uint8Array;
  /** Its place among the files. */
  index: number;
  /** When the file was last saved, ISO. */
  receivedOn: string;
  /** The day of the check: the year of a workbook that names none. */
  asOf: string;
  settings: SettingsInput;
  lang: Language;
  /** Password to open it; never kept. */
  password?: string;
}

/** What one file holds. */
export interface FileAnswer extends Omit<ReadResult, "files"> {
  reading: FileReading;
  /** It opens with a password, and none or a wrong one was given. */
  locked: boolean;
}

/** Many files that were read, and how they are put together. */
export interface CollectInput {
  read: ReadResult;
  /** Paths that count whatever their date. */
  chosen: readonly string[];
  asOf: string;
  settings: SettingsInput;
  lang: Language;
  /** ISO time written into the file. */
  createdAt: string;
}

export type Work =
  | { kind: "check"; input: BookInput }
  | { kind: "export"; input: ExportInput }
  | { kind: "file"; input: FileInput }
  | { kind: "collect"; input: CollectInput }
  | { kind: "trial"; input: FormTrialInput }
  | { kind: "rules" };

export type Request = Work & { id: number };

/** An error as data. `code` picks the sentence; `details` are for the person who mends it. */
export interface Failure {
  code: string;
  data: Record<string, string | number>;
  details: string;
  /** What, evidence and next step where the failing room has its own words. */
  words?: Record<Language, MessageText>;
}

export type Response =
  | { id: number; kind: "progress"; done: number; total: number }
  | { id: number; kind: "checked"; book: CheckedBook }
  | { id: number; kind: "exported"; bytes: Uint8Array }
  | { id: number; kind: "file"; file: FileAnswer }
  | { id: number; kind: "trial"; trial: FormTrial }
  | { id: number; kind: "rules"; rules: RuleEntry[] }
  | { id: number; kind: "failed"; failure: Failure };
