/** What the pane can do: each action works on the store and the ports, without React. */
import type { HostFailure } from "../../host/hostErrors";
import type { WorkbookPort } from "../../host/workbookPort";
import { findingOrder, groupsAround } from "../findings/rows";
import { isAbort, toFailure } from "../worker/failure";
import { createCollection } from "./collection";
import { rowOptions, shown } from "./list";
import type { Pane, PaneServices } from "./paneTypes";
import { aborted, collectionName, outputName, storedDate } from "./parts";
import { initialState, reduce, type Notice, type Stage } from "./model";
import { tooLarge } from "./settingsSize";
import { createStore } from "./store";
import { createWriting } from "./writing";

export type { Pane, PaneServices };

/** How long the sheet must be quiet before it is checked again, in milliseconds. */
export const quietTime = 900;

export function createPane(services: PaneServices): Pane {
  const { engine } = services;
  const store = createStore(reduce, initialState(services.preferences, services.today()));
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let hand: (port: WorkbookPort) => void = () => undefined;
  const ready = new Promise<WorkbookPort>((resolve) => (hand = resolve));

  const notify = (key: string, kind: Notice["kind"], data: Notice["data"] = {}) =>
    store.dispatch({ type: "notice", notice: { kind, key, data, failure: null } });

  const report = async (thrown: unknown) => {
    const failure = toFailure(thrown);
    if (thrown instanceof Error && thrown.name === "HostFailure") {
      const { hostWords } = await import("./hostWords");
      failure.words = hostWords(thrown as HostFailure);
    }
    store.dispatch({ type: "notice", notice: { kind: "error", key: failure.code, data: failure.data, failure } });
  };

  /** Runs one piece of work: an earlier one is stopped, progress is shown, errors become a notice. */
  async function work(stage: Stage, job: (signal: AbortSignal, port: WorkbookPort) => Promise<void>, quiet = false): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const { signal } = controller;
    if (!quiet) store.dispatch({ type: "notice", notice: null });
    store.dispatch({ type: "progress", progress: { stage: "waiting", done: 0, total: 0 } });
    try {
      const port = await Promise.race([ready, aborted(signal)]);
      store.dispatch({ type: "progress", progress: { stage, done: 0, total: 0 } });
      await job(signal, port);
    } catch (thrown) {
      // A check that nobody asked for keeps quiet while the user is typing in a cell; the stale mark stays.
      if (!isAbort(thrown) && !(quiet && toFailure(thrown).code === "cell-editing")) await report(thrown);
    } finally {
      if (running === controller) {
        running = null;
        store.dispatch({ type: "progress", progress: null });
      }
    }
  }

  const progress = (stage: Stage, signal: AbortSignal) => (done: number, total: number) => {
    if (!signal.aborted) store.dispatch({ type: "progress", progress: { stage, done, total } });
  };

  /** @param onlyTouched a check that follows an edit reads only the sheets that it touched. */
  async function readBook(port: WorkbookPort, signal: AbortSignal, onlyTouched = false) {
    const { name, grids } = await port.readBook({ signal, onProgress: progress("reading", signal), onlyTouched });
    signal.throwIfAborted();
    const { asOf, settings } = store.get();
    return { name, grids, asOf: asOf.date, settings };
  }

  const check: Pane["check"] = ({ quiet = false } = {}) =>
    work(
      "reading",
      async (signal, port) => {
        clearTimeout(timer);
        const before = changes;
        const input = await readBook(port, signal, quiet);
        const book = await engine.check(input, { signal, onProgress: progress("checking", signal) });
        store.dispatch({ type: "checked", book, day: services.today(), at: services.timeOfDay() });
        services.records.save(book.name, store.get().checks);
        if (changes !== before) sheetChanged();
      },
      quiet
    );

  /** Marks the result as old and, when wished, checks again once the sheet is quiet. */
  function sheetChanged(): void {
    const { book, preferences } = store.get();
    if (!book) return;
    store.dispatch({ type: "stale" });
    clearTimeout(timer);
    if (preferences.autoCheck) timer = setTimeout(() => (running ? sheetChanged() : void check({ quiet: true })), quietTime);
  }

  async function keep(key: string, value: unknown): Promise<void> {
    // A read-only workbook says so above every view; the change holds until the pane is closed.
    if (store.get().readOnly) return;
    try {
      const port = await ready;
      const json = JSON.stringify(value);
      const size = key === "settings" ? tooLarge(json) : null;
      if (size === null) await port.saveStored(key, json);
      else notify("settings-not-kept", "warning", { ...size });
    } catch (thrown) {
      await report(thrown);
    }
  }

  /**
   * What the workbook keeps under a key. Where that is too large, for the add-in or for what Excel hands over at once, the user is
   * told, and the workbook is checked without it.
   */
  async function kept(port: WorkbookPort, key: string): Promise<string | null> {
    try {
      return await port.loadStored(key);
    } catch (thrown) {
      if (!["stored-too-large", "stored-refused"].includes(toFailure(thrown).code)) throw thrown;
      await report(thrown);
      return null;
    }
  }

  const askEngine: Pane["askEngine"] = async (job) => {
    try {
      return await job(engine);
    } catch (thrown) {
      // The worker was ended with the work that was cancelled: nothing went wrong.
      if (!isAbort(thrown)) await report(thrown);
      return null;
    }
  };
  const ask: Pane["ask"] = (job) => askEngine(async () => job(await ready, engine));

  const writing = createWriting({ store, ask, notify, check: () => check({ quiet: true }), timeOfDay: services.timeOfDay });

  const pane: Pane = {
    store,
    check,
    cancel: () => running?.abort(),
    today: services.today,

    async connect(port) {
      try {
        const [info, asOf, settings] = await Promise.all([port.info(), kept(port, "asOf"), kept(port, "settings")]);
        store.dispatch({ type: "host", host: "ready", readOnly: info.readOnly });
        store.dispatch({ type: "records", checks: services.records.load(info.name) });
        const date = storedDate(asOf);
        if (date) store.dispatch({ type: "asOf", asOf: { date, source: "stored" } });
        if (settings !== null) {
          const { readStoredSettings } = await import("./storedSettings");
          const read = readStoredSettings(settings);
          if (read.ok) store.dispatch({ type: "settings", settings: read.settings });
          else if (read.problem === "wrong") notify("settings-wrong", "warning", { key: read.key });
          else notify("settings-too-large", "warning", { chars: read.chars, limit: read.limit });
        }
        const unfinished = await port.unfinishedEdits();
        if (unfinished) {
          store.dispatch({
            type: "written",
            entry: { at: null, edits: [], cells: unfinished.cells, sheet: null, token: unfinished.token },
          });
          notify("unfinished", "warning", { cells: unfinished.cells });
        }
        await port.watch(() => {
          changes += 1;
          sheetChanged();
        });
      } catch (thrown) {
        await report(thrown);
      }
      hand(port);
    },

    async show({ sheet, cell }) {
      if (sheet === null || cell === null) return;
      try {
        const port = await ready;
        await port.showCell(sheet, cell);
        const { notice } = store.get();
        if (notice?.kind === "error") store.dispatch({ type: "notice", notice: null });
      } catch (thrown) {
        await report(thrown);
      }
    },

    select(finding) {
      const { book, list } = store.get();
      if (!finding || !book) return store.dispatch({ type: "list", list: { selected: null } });
      const options = rowOptions(store.get());
      const toggled = { ...list.toggled };
      for (const { id, openByDefault } of groupsAround(book, shown(store.get()), finding, options)) {
        const open = toggled[id] === true ? !openByDefault : openByDefault;
        if (!open && !options.openAll) toggled[id] = !openByDefault;
      }
      store.dispatch({ type: "list", list: { selected: finding.key, active: finding.key, toggled } });
      void pane.show(finding);
    },

    step(by) {
      const state = store.get();
      if (!state.book) return;
      const order = findingOrder(state.book, shown(state), rowOptions(state));
      const at = order.findIndex(({ key }) => key === (state.list.selected ?? state.list.active));
      // The place that a mended finding left is the next one to open.
      const first = state.list.selected === null && by > 0 ? at : at + by;
      const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : first];
      if (next) pane.select(next);
      else if (order.length > 0) notify(by > 0 ? "last-finding" : "first-finding", "info");
    },

    exportBook: (only) =>
      work("reading", async (signal, port) => {
        const input = await readBook(port, signal);
        const { lang } = store.get().preferences;
        store.dispatch({ type: "progress", progress: { stage: "writing", done: 0, total: 0 } });
        const bytes = await engine.consolidate(
          { ...input, lang, createdAt: services.now(), ...(only ? { only } : {}) },
          { signal, onProgress: progress("writing", signal) }
        );
        const name = outputName(input.name, lang, only);
        await port.openWorkbook(bytes, name);
        notify("exported", "success", { name });
      }),

    collection: createCollection({
      collector: services.collector,
      context: () => {
        const { settings, preferences, asOf } = store.get();
        return { settings, lang: preferences.lang, asOf: asOf.date };
      },
      now: services.now,
      report,
    }),

    async openCollection() {
      const bytes = await pane.collection.make();
      if (bytes === null) return;
      const { preferences, asOf } = store.get();
      const name = collectionName(asOf.date, preferences.lang);
      await work("writing", async (_signal, port) => {
        await port.openWorkbook(bytes, name);
        notify("exported", "success", { name });
      });
    },

    ask,
    askEngine,
    ...writing,

    async suppress(finding, reason, by) {
      const { book, settings } = store.get();
      const { suppressFinding } = await import("../../domain/rules/suppression");
      const one = book && suppressFinding(finding, book.documents, { reason, by, at: services.today() });
      if (!one) return;
      pane.setPreferences({ name: by });
      store.dispatch({ type: "list", list: { selected: null } });
      await pane.saveSettings({ ...settings, suppressions: [...(settings.suppressions ?? []), one] });
      await check({ quiet: true });
      notify("suppressed", "success");
    },

    async saveSettings(settings) {
      store.dispatch({ type: "settings", settings });
      sheetChanged();
      await keep("settings", settings);
    },

    async setAsOf(asOf) {
      store.dispatch({ type: "asOf", asOf });
      if (store.get().stale) sheetChanged();
      await keep("asOf", asOf.source === "today" ? null : asOf.date);
    },

    useToday: () => pane.setAsOf({ date: services.today(), source: "today" }),

    setPreferences(preferences) {
      store.dispatch({ type: "preferences", preferences });
      services.savePreferences(store.get().preferences);
    },
  };
  return pane;
}
