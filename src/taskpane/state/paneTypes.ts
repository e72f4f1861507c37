/** What the pane is made of and what it can do. */
import type { Place } from "../../domain/model";
import type { SettingsInput } from "../../domain/settings/settings";
import type { WorkbookPort } from "../../host/workbookPort";
import type { Collector } from "../worker/collector";
import type { Engine } from "../worker/engine";
import type { PaneFinding } from "../worker/protocol";
import type { Collection } from "./collection";
import type { Action, AsOf, PaneState, Preferences } from "./model";
import type { Records } from "./records";
import type { Store } from "./store";
import type { Writing } from "./writing";

export interface PaneServices {
  engine: Engine;
  collector: Collector;
  preferences: Preferences;
  savePreferences: (preferences: Preferences) => void;
  records: Records;
  /** The local day, "2024-11-15", and the time "14:05": read at the edge, never in the domain. */
  today: () => string;
  timeOfDay: () => string;
  /** ISO time for files that are written. */
  now: () => string;
}

export interface Pane extends Writing {
  store: Store<PaneState, Action>;
  connect: (port: WorkbookPort) => Promise<void>;
  check: (options?: { quiet?: boolean }) => Promise<void>;
  cancel: () => void;
  /** The local day, "2024-11-15". */
  today: () => string;
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
  /** Asks the worker, or does something with the workbook too; what goes wrong becomes a notice. @returns null then */
  askEngine: <Value>(job: (engine: Engine) => Promise<Value>) => Promise<Value | null>;
  ask: <Value>(job: (port: WorkbookPort, engine: Engine) => Promise<Value>) => Promise<Value | null>;
  /** Lets a finding stand for a reason, and checks again. */
  suppress: (finding: PaneFinding, reason: string, by: string) => Promise<void>;
  saveSettings: (settings: SettingsInput) => Promise<void>;
  setAsOf: (asOf: AsOf) => Promise<void>;
  /** The day of the check is today again, also tomorrow. */
  useToday: () => Promise<void>;
  setPreferences: (preferences: Partial<Preferences>) => void;
}
