/** What the pane knows, and what can happen to it. */
import type { Severity } from "../../domain/model";
import type { Language } from "../../domain/rules/defineRule";
import type { SettingsInput } from "../../domain/settings/settings";
import { countBySeverity } from "../findings/order";
import { keepPlace } from "./place";
import type { CheckedBook, Failure } from "../worker/protocol";

/** The tabs. Help opens beside them. */
export const views = ["check", "overview", "export", "history", "settings"] as const;
/** `form`: 様式の登録, reached from 設定 and from a sheet that is not recognised. */
export type ViewId = (typeof views)[number] | "help" | "form";

/** `starting`: Excel has not answered yet. `outside`: opened in a plain browser. `old`: Excel lacks what the add-in needs. */
export type HostState = "starting" | "ready" | "outside" | "old";

export type ThemeChoice = "auto" | "light" | "dark" | "contrast";
export type GroupBy = "sheet" | "rule" | "cell" | "department";

/** The user's own wishes; kept on this machine. */
export interface Preferences {
  lang: Language;
  theme: ThemeChoice;
  /** Check again by itself when the sheet changes. */
  autoCheck: boolean;
  /** Who lets findings stand; asked for once. */
  name: string;
}

export type Stage = "waiting" | "reading" | "checking" | "writing";

export interface Progress {
  stage: Stage;
  done: number;
  total: number;
}

/** The day of the check. `stored`: the workbook offers it; `chosen`: the user set it. */
export interface AsOf {
  date: string;
  source: "today" | "stored" | "chosen";
}

export interface ListState {
  severities: readonly Severity[];
  search: string;
  groupBy: GroupBy;
  /** Groups whose state differs from their default, by id. */
  toggled: Readonly<Record<string, boolean>>;
  /** The row that the Tab key reaches. */
  active: string | null;
  /** The finding whose detail is open. */
  selected: string | null;
}

/** One press that wrote into the workbook. */
export interface WrittenEntry {
  id: number;
  /** "14:05"; null for writing that an earlier session left unfinished. */
  at: string | null;
  edits: { sheet: string; cell: string; before: string; after: string }[];
  cells: number;
  /** Name of a sheet that was added; null where cells were written. */
  sheet: string | null;
  /** Undoes it; null once it is undone. */
  token: string | null;
}

/** What one check found, for the trend. */
export interface CheckEntry {
  /** The day it was made, "2024-11-20", and the time, "14:05". */
  day: string;
  at: string;
  asOf: string;
  counts: Record<Severity, number>;
}

export interface Notice {
  kind: "info" | "success" | "warning" | "error";
  failure: Failure | null;
  /** Catalog key and its data, rendered in the language of the moment. */
  key: string;
  data: Record<string, string | number>;
}

export interface PaneState {
  host: HostState;
  readOnly: boolean;
  view: ViewId;
  preferences: Preferences;
  settings: SettingsInput;
  asOf: AsOf;
  progress: Progress | null;
  book: CheckedBook | null;
  /** "14:05", when the shown result was made. */
  checkedAt: string | null;
  /** The sheet changed since. */
  stale: boolean;
  notice: Notice | null;
  list: ListState;
  written: readonly WrittenEntry[];
  checks: readonly CheckEntry[];
}

export type Action =
  | { type: "host"; host: HostState; readOnly?: boolean }
  | { type: "view"; view: ViewId }
  | { type: "preferences"; preferences: Partial<Preferences> }
  | { type: "settings"; settings: SettingsInput }
  | { type: "asOf"; asOf: AsOf }
  | { type: "progress"; progress: Progress | null }
  | { type: "checked"; book: CheckedBook; day: string; at: string }
  | { type: "records"; checks: readonly CheckEntry[] }
  | { type: "stale" }
  | { type: "notice"; notice: Notice | null }
  | { type: "list"; list: Partial<ListState> }
  | { type: "written"; entry: Omit<WrittenEntry, "id"> }
  | { type: "undone"; id: number };

export const allSeverities: readonly Severity[] = ["error", "warning", "info"];

export function initialState(preferences: Preferences, today: string): PaneState {
  return {
    host: "starting",
    readOnly: false,
    view: "check",
    preferences,
    settings: {},
    asOf: { date: today, source: "today" },
    progress: null,
    book: null,
    checkedAt: null,
    stale: false,
    notice: null,
    list: { severities: allSeverities, search: "", groupBy: "sheet", toggled: {}, active: null, selected: null },
    written: [],
    checks: [],
  };
}

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "host":
      return { ...state, host: action.host, readOnly: action.readOnly ?? state.readOnly };
    case "view":
      return state.view === action.view ? state : { ...state, view: action.view };
    case "preferences":
      return { ...state, preferences: { ...state.preferences, ...action.preferences } };
    case "settings":
      return { ...state, settings: action.settings, stale: state.book !== null };
    case "asOf":
      return { ...state, asOf: action.asOf, stale: state.stale || (state.book !== null && state.book.asOf !== action.asOf.date) };
    case "progress":
      return { ...state, progress: action.progress };
    case "checked":
      return {
        ...state,
        book: action.book,
        checkedAt: action.at,
        stale: false,
        notice: state.notice?.kind === "success" ? state.notice : null,
        list: keepPlace(state, action.book),
        checks: remember(state, action),
      };
    case "records":
      return { ...state, checks: action.checks };
    case "stale":
      return state.book === null || state.stale ? state : { ...state, stale: true };
    case "notice":
      return { ...state, notice: action.notice };
    case "list":
      return { ...state, list: { ...state.list, ...action.list } };
    case "written":
      return { ...state, written: [{ ...action.entry, id: state.written.length + 1 }, ...state.written] };
    case "undone":
      return { ...state, written: state.written.map((entry) => (entry.id === action.id ? { ...entry, token: null } : entry)) };
  }
}

export const keptChecks = 20;

/** The newest check first; one that found the same as the one before does not make a line of its own. */
function remember({ checks }: PaneState, { book, day, at }: { book: CheckedBook; day: string; at: string }): readonly CheckEntry[] {
  const entry = { day, at, asOf: book.asOf, counts: countBySeverity(book.findings) };
  const same = (a: CheckEntry, b: CheckEntry) =>
    a.day === b.day && a.asOf === b.asOf && allSeverities.every((severity) => a.counts[severity] === b.counts[severity]);
  const [last] = checks;
  return [entry, ...(last && same(last, entry) ? checks.slice(1) : checks)].slice(0, keptChecks);
}
