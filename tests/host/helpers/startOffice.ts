/** The port over the genuine office.js over an in-memory workbook: what other rooms' tests start from. */
import { createOfficePort } from "../../../src/host";
import type { JournalStore } from "../../../src/host/undoJournal";
import type { WorkbookPort } from "../../../src/host/workbookPort";
import { Responder, type CommandDesk, type Limits, type PaneState, type WorkbookModel } from "../../../src/workbench/responder";
import { openOfficeWindow, type OfficeWindow } from "./officeWindow";

export interface Started {
  port: WorkbookPort;
  model: WorkbookModel;
  responder: Responder;
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** Number of context.sync() that reached the host since the last call of `resetSyncs`. */
  syncCount: () => number;
  resetSyncs: () => void;
  /** What the undo journal holds; the same for every port of this workbook. */
  journal: Map<string, string>;
  /** A second port on the same workbook, as after closing and opening the pane. */
  reopen: () => WorkbookPort;
  /** Presses ribbon buttons. */
  commands: CommandDesk;
}

export interface StartOptions {
  limits?: Partial<Limits>;
  requirements?: Readonly<Record<string, string>>;
  /** Switches the library's own check of requirement sets on. */
  gated?: boolean;
  retries?: number;
  /** Takes the pane's state as the add-in asks for it. */
  onPane?: (state: PaneState) => void;
}

const windows = new Map<string, Promise<OfficeWindow>>();

afterAll(async () => {
  for (const opening of windows.values()) (await opening).window.close();
  for (const name of ["Office", "Excel", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
});

/** Starts the port on `model`. Windows are reused: loading the library takes half a second. */
export async function startOffice(model: WorkbookModel, options: StartOptions = {}): Promise<Started> {
  const requirements = options.requirements ?? { excelapi: "1.13" };
  const key = JSON.stringify([requirements, options.gated ?? false]);
  const opening = windows.get(key) ?? openOfficeWindow(model, { requirements });
  windows.set(key, opening);
  const office = await opening;
  const { limits, onPane } = options;
  const responder = new Responder(model, { ...(limits ? { limits } : {}), ...(onPane ? { onPane } : {}), onEvent: office.push });
  office.responder().close();
  office.plug(responder);
  Object.assign(globalThis, { Office: office.Office, Excel: office.Excel, OfficeExtension: office.OfficeExtension });
  const common = (office.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility;
  common._doApiNotSupportedCheck = options.gated ?? false;

  const journal = new Map<string, string>();
  const store: JournalStore = { getItem: (name) => journal.get(name) ?? null, setItem: (name, text) => void journal.set(name, text) };
  const patience = { retries: options.retries ?? 3, pause: 1 };
  const reopen = (): WorkbookPort => createOfficePort({ patience, journal: store });
  let from = 0;
  return {
    port: reopen(),
    model,
    responder,
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    syncCount: () => responder.traffic.syncs - from,
    resetSyncs: () => void (from = responder.traffic.syncs),
    journal,
    reopen,
    commands: office.commands,
  };
}
