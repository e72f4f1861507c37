/** Several files for one consolidated workbook: what is chosen, how far reading is, which version counts. Works without React. */
import type { ReadResult } from "../../domain/check";
import { chooseVersions, type Version } from "../../domain/consolidation/versions";
import { APRIL } from "../../domain/language/fiscalYear";
import type { SettingsInput } from "../../domain/settings/settings";
import type { Language } from "../../domain/rules/defineRule";
import { isAbort } from "../worker/failure";
import type { Collector, FileOutcome, FileSource } from "../worker/collector";
import type { FileAnswer } from "../worker/protocol";
import { createStore, type Store } from "./store";

/** A file as the browser's picker or a drop gives it. */
export type PickedFile = Pick<File, "name" | "size" | "lastModified" | "arrayBuffer"> & { webkitRelativePath?: string };

export interface CollectedFile {
  path: string;
  stage: "waiting" | "reading" | "done";
  answer: FileAnswer | null;
  /** Code of an error that is not about the file's contents; null where there is none. */
  failed: string | null;
}

export interface CollectionState {
  /** By path, so that the order of picking changes nothing. */
  files: readonly CollectedFile[];
  /** What became of each file that was read, by its path. */
  versions: Readonly<Record<string, Version & { insteadOf: string | null }>>;
  /** Paths that count because the user said so. */
  chosen: readonly string[];
  running: "reading" | "writing" | null;
}

export interface CollectionServices {
  collector: Collector;
  /** How files are judged at this moment. */
  context: () => { settings: SettingsInput; lang: Language; asOf: string };
  /** ISO time for the file that is written. */
  now: () => string;
  report: (thrown: unknown) => Promise<void>;
}

export interface Collection {
  store: Store<CollectionState, Partial<CollectionState>>;
  /** Reads files; ones that are already listed are read anew. */
  add: (picked: readonly PickedFile[]) => Promise<void>;
  /** Reads the files again that ask for a password. */
  unlock: (password: string) => Promise<void>;
  remove: (path: string) => void;
  clear: () => void;
  /** Lets this file count instead of the ones that hold the same goals. */
  choose: (path: string) => void;
  /** Stops everything that runs; files that were not read leave the list. */
  cancel: () => void;
  /** The consolidated workbook; null where it was cancelled or failed, which has then been told. */
  make: () => Promise<Uint8Array | null>;
}

const empty: CollectionState = { files: [], versions: {}, chosen: [], running: null };

export function createCollection(services: CollectionServices): Collection {
  const store = createStore<CollectionState, Partial<CollectionState>>((state, change) => ({ ...state, ...change }), empty);
  const picks = new Map<string, PickedFile>();
  let running: AbortController | null = null;

  const change = (path: string, with_: Partial<CollectedFile>) =>
    store.dispatch({ files: store.get().files.map((file) => (file.path === path ? { ...file, ...with_ } : file)) });

  const judge = () => store.dispatch({ versions: versionsOf(store.get(), services.context().settings) });

  /** Runs one piece of work; an earlier one is stopped, an error is told. */
  async function work<Value>(kind: "reading" | "writing", job: (signal: AbortSignal) => Promise<Value>): Promise<Value | null> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    store.dispatch({ running: kind });
    try {
      return await job(controller.signal);
    } catch (thrown) {
      if (!isAbort(thrown)) await services.report(thrown);
      return null;
    } finally {
      if (running === controller) {
        running = null;
        // What was not read is not shown as if it had been.
        store.dispatch({ running: null, files: store.get().files.filter(({ stage }) => stage === "done") });
        judge();
      }
    }
  }

  async function read(paths: readonly string[], password?: string): Promise<void> {
    const { settings, lang, asOf } = services.context();
    const sources = paths.map((path, index) =>
      sourceOf(path, index, picks, { settings, lang, asOf, ...(password === undefined ? {} : { password }) })
    );
    await work("reading", (signal) =>
      services.collector.readFiles(sources, {
        signal,
        onStart: ({ path }) => change(path, { stage: "reading" }),
        onDone: ({ path }, outcome) => change(path, { stage: "done", ...kept(outcome) }),
      })
    );
  }

  const drop = (path: string) => {
    picks.delete(path);
    const { files, chosen } = store.get();
    store.dispatch({ files: files.filter((file) => file.path !== path), chosen: chosen.filter((one) => one !== path) });
    judge();
  };

  return {
    store,
    async add(picked) {
      const left = running
        ? store
            .get()
            .files.filter(({ stage }) => stage !== "done")
            .map(({ path }) => path)
        : [];
      const added = [...new Map(picked.map((file) => [file.webkitRelativePath || file.name, file])).entries()];
      for (const [path, file] of added) picks.set(path, file);
      const paths = [...new Set([...left, ...added.map(([path]) => path)])];
      const others = store.get().files.filter(({ path }) => !paths.includes(path));
      const waiting = paths.map((path): CollectedFile => ({ path, stage: "waiting", answer: null, failed: null }));
      store.dispatch({ files: [...others, ...waiting].sort((a, b) => (a.path < b.path ? -1 : 1)) });
      await read(paths);
    },
    async unlock(password) {
      const locked = store
        .get()
        .files.filter(({ answer }) => answer?.locked)
        .map(({ path }) => path);
      await read(locked, password);
    },
    remove: drop,
    clear() {
      running?.abort();
      picks.clear();
      store.dispatch(empty);
    },
    choose(path) {
      const rivals = Object.entries(store.get().versions).filter(
        ([other, version]) => version.insteadOf === path || (other === path && version.insteadOf)
      );
      const losers = new Set(rivals.map(([other, version]) => (other === path ? version.insteadOf : other)));
      store.dispatch({ chosen: [...store.get().chosen.filter((one) => one !== path && !losers.has(one)), path] });
      judge();
    },
    cancel: () => running?.abort(),
    make: () =>
      work("writing", (signal) => {
        const { settings, lang, asOf } = services.context();
        const input = { read: readOf(store.get()), chosen: store.get().chosen, settings, lang, asOf, createdAt: services.now() };
        return services.collector.collect(input, { signal });
      }),
  };
}

function sourceOf(
  path: string,
  index: number,
  picks: ReadonlyMap<string, PickedFile>,
  how: Pick<FileSource, "settings" | "lang" | "asOf" | "password">
): FileSource {
  const file = picks.get(path);
  return {
    ...how,
    path,
    index,
    receivedOn: file ? new Date(file.lastModified).toISOString() : "",
    async load() {
      if (!file) throw new Error(`not picked: ${path}`);
      return new Uint8Array(await file.arrayBuffer());
    },
  };
}

function kept(outcome: FileOutcome): Pick<CollectedFile, "answer" | "failed"> {
  return "failed" in outcome ? { answer: null, failed: outcome.failed } : { answer: outcome, failed: null };
}

/** Everything that was read, each document under the place its file has now. Files that could not be loaded are listed as unreadable. */
function readOf({ files }: CollectionState): ReadResult {
  const read: ReadResult = { files: [], documents: [], facts: [] };
  files.forEach(({ path, answer }, file) => {
    read.files.push(answer?.reading ?? { path, status: "unreadable", message: null, sheets: [], hash: null, receivedOn: null });
    if (!answer) return;
    read.documents.push(...answer.documents.map((document) => ({ ...document, file })));
    read.facts.push(...answer.facts.map((fact) => ({ ...fact, file })));
  });
  return read;
}

function versionsOf(state: CollectionState, settings: SettingsInput): CollectionState["versions"] {
  const { files, documents } = readOf(state);
  const roster = { departments: settings.departments ?? [], fiscalYearStart: settings.fiscalYearStart ?? APRIL };
  const { versions } = chooseVersions(files, documents, roster, new Set(state.chosen));
  return Object.fromEntries(
    versions.flatMap((version) => {
      const path = files[version.file]?.path;
      return path === undefined
        ? []
        : [[path, { ...version, insteadOf: version.instead === null ? null : (files[version.instead]?.path ?? null) }]];
    })
  );
}
