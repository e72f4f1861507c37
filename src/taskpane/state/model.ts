/** What the pane knows, and what can happen to it. */
import type { Severity } from "../../domain/model";
import type { Language } from "../../domain/rules/defineRule";
import type { SettingsInput } from "../../domain/settings/settings";
import type { CheckedBook, Failure } from "../worker/protocol";

export const views = ["check", "overview", "export", "settings"] as const;
export type ViewId = (typeof views)[number];

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
}

export type Action =
  | { type: "host"; host: HostState; readOnly?: boolean }
  | { type: "view"; view: ViewId }
  | { type: "preferences"; preferences: Partial<Preferences> }
  | { type: "settings"; settings: SettingsInput }
  | { type: "asOf"; asOf: AsOf }
  | { type: "progress"; progress: Progress | null }
  | { type: "checked"; book: CheckedBook; at: string }
  | { type: "stale" }
  | { type: "notice"; notice: Notice | null }
  | { type: "list"; list: Partial<ListState> };

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
      return { ...state, book: action.book, checkedAt: action.at, stale: false, notice: null, list: keepPlace(state, action.book) };
    case "stale":
      return state.book === null || state.stale ? state : { ...state, stale: true };
    case "notice":
      return { ...state, notice: action.notice };
    case "list":
      return { ...state, list: { ...state.list, ...action.list } };
  }
}

/** After a new check the open finding stays open when it is still there. */
function keepPlace({ list }: PaneState, book: CheckedBook): ListState {
  const alive = (key: string | null) => key !== null && book.findings.some((finding) => finding.key === key);
  return { ...list, selected: alive(list.selected) ? list.selected : null };
}
