/** What the pane is made of and what it can do. */
import type { Place } from "../../domain/model";
import type { SettingsInput } from "../../domain/settings/settings";
import type { WorkbookPort } from "../../host/workbookPort";
import type { Collector } from "../worker/collector";
import type { Engine } from "../worker/engine";
import type { PaneFinding } from "../worker/protocol";
import type { Collection } from "./collection";
import type { Action, AsOf, PaneState, Preferences, WrittenEntry } from "./model";
import type { Store } from "./store";

export interface PaneServices {
  engine: Engine;
  collector: Collector;
  preferences: Preferences;
  savePreferences: (preferences: Preferences) => void;
  /** The local day, "2024-11-15", and the time "14:05": read at the edge, never in the domain. */
  today: () => string;
  timeOfDay: () => string;
  /** ISO time for files that are written. */
  now: () => string;
}

export interface Pane {
  store: Store<PaneState, Action>;
  connect: (port: WorkbookPort) => Promise<void>;
  check: (options?: { quiet?: boolean }) => Promise<void>;
  cancel: () => void;
  /** Selects the cell in the workbook. */
  show: (place: Pick<Place, "sheet" | "cell">) => Promise<void>;
  /** Opens a finding's detail, and jumps to its cell. Null closes the detail. */
  select: (finding: PaneFinding | null) => void;
  step: (by: 1 | -1) => void;
  /** Makes the 集計ブック, or 一覧表 alone, and opens it as a new workbook. */
  exportBook: (only?: "list") => Promise<void>;
  /** Several files for one consolidated workbook. */
  collection: Collection;
  /** Puts the chosen files together and opens the result in Excel or the workbench. */
  openCollection: () => Promise<void>;
  /** Writes a finding's proposed text into its cell, and checks again. @returns true where it was written. */
  applyFix: (finding: PaneFinding) => Promise<boolean>;
  undo: (entry: WrittenEntry) => Promise<void>;
  /** Lets a finding stand for a reason, and checks again. */
  suppress: (finding: PaneFinding, reason: string, by: string) => Promise<void>;
  saveSettings: (settings: SettingsInput) => Promise<void>;
  setAsOf: (asOf: AsOf) => Promise<void>;
  /** The day of the check is today again, also tomorrow. */
  useToday: () => Promise<void>;
  setPreferences: (preferences: Partial<Preferences>) => void;
}
