/** Puts the pane into jsdom, and finds things the way a person does: by role and name. */
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import type { PaneState, Preferences } from "../../../src/taskpane/state/model";
import { createPane, type Pane } from "../../../src/taskpane/state/pane";
import { createRecords, type Records } from "../../../src/taskpane/state/records";
import { defaultPreferences } from "../../../src/taskpane/state/preferences";
import type { Collector } from "../../../src/taskpane/worker/collector";
import type { Engine } from "../../../src/taskpane/worker/engine";
import { ruleList } from "../../../src/domain/rules/ruleList";
import { tryForm } from "../../../src/taskpane/worker/tryForm";
import type { BookInput, CheckedBook, ExportInput } from "../../../src/taskpane/worker/protocol";
import { everydayBook } from "./books";
import { fakePort, type FakePort } from "./fakePort";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const matchMedia = (media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });

/** What jsdom lacks: media queries (nothing matches), scrolling and size observers. */
export function preparePage(): void {
  if (!("matchMedia" in window)) Object.assign(window, { matchMedia });
  window.scrollTo = () => undefined;
}

export interface FakeEngine extends Engine {
  checks: BookInput[];
  exports: ExportInput[];
}

/** Answers at once with `book`, under the day that was asked for. */
export function fakeEngine(book: () => CheckedBook | Promise<CheckedBook> = everydayBook): FakeEngine {
  const engine: FakeEngine = {
    checks: [],
    exports: [],
    async check(input, { signal }) {
      engine.checks.push(input);
      const answer = await book();
      signal.throwIfAborted();
      return { ...answer, asOf: input.asOf };
    },
    consolidate(input) {
      engine.exports.push(input);
      return Promise.resolve(new Uint8Array([80, 75]));
    },
    tryForm: (input) => Promise.resolve(tryForm(input)),
    rules: () => Promise.resolve(ruleList()),
  };
  return engine;
}

/** Refuses files: for pages whose test is about one workbook. */
export const noCollector: Collector = {
  readFiles: () => Promise.reject(new Error("no files in this test")),
  collect: () => Promise.reject(new Error("no files in this test")),
};

export interface Given {
  port?: FakePort;
  engine?: Engine;
  collector?: Collector;
  preferences?: Partial<Preferences>;
  records?: Records;
}

export function makePane({ engine = fakeEngine(), collector = noCollector, preferences, records = createRecords(null) }: Given = {}): {
  pane: Pane;
  saved: Preferences[];
  state: () => PaneState;
} {
  const saved: Preferences[] = [];
  const pane = createPane({
    engine,
    collector,
    preferences: { ...defaultPreferences, ...preferences },
    savePreferences: (kept) => void saved.push(kept),
    records,
    today: () => "2024-11-20",
    timeOfDay: () => "14:05",
    now: () => "2024-11-20T05:05:00Z",
  });
  return { pane, saved, state: () => pane.store.get() };
}

export interface Page {
  pane: Pane;
  port: FakePort;
  state: () => PaneState;
  saved: Preferences[];
  close: () => Promise<void>;
}

/** The whole pane, connected to a fake workbook. */
export async function openPage(given: Given = {}): Promise<Page> {
  preparePage();
  const port = given.port ?? fakePort();
  const { pane, saved, state } = makePane(given);
  const root = await mount(<App pane={pane} />);
  await act(() => pane.connect(port));
  return { pane, port, state, saved, close: root.close };
}

export async function mount(element: ReactElement): Promise<{ close: () => Promise<void> }> {
  const host = document.createElement("div");
  document.body.append(host);
  const root = createRoot(host);
  await step(() => root.render(element));
  return {
    async close() {
      await step(() => root.unmount());
      host.remove();
    },
  };
}

const implicit: Record<string, string> = {
  button: "button",
  searchbox: 'input[type="search"]',
  combobox: "select",
  checkbox: 'input[type="checkbox"]',
  textbox: "textarea,input:not([type]),input[type=date],input[type=text]",
  radio: 'input[type="radio"]',
  heading: "h1,h2,h3",
  table: "table",
  alert: "[role=alert]",
  region: "section[aria-label],[role=region]",
};

function nameOf(element: Element): string {
  const labelled = element.getAttribute("aria-labelledby");
  const byLabel = labelled
    ?.split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : null;
  return (element.getAttribute("aria-label") ?? byLabel ?? label ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
}

export function allByRole(role: string, name?: string | RegExp): HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(`[role="${role}"]${implicit[role] ? `,${implicit[role]}` : ""}`)];
  return found
    .filter((element) => !element.hasAttribute("role") || element.getAttribute("role") === role)
    .filter((element) => name === undefined || (typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element))));
}

export function byRole(role: string, name?: string | RegExp): HTMLElement {
  const [first, ...more] = allByRole(role, name);
  if (!first || more.length > 0)
    throw new Error(`${more.length + (first ? 1 : 0)} × ${role} ${String(name)} in: ${document.body.textContent}`);
  return first;
}

export async function click(element: HTMLElement): Promise<void> {
  await step(() => element.click());
}

export async function press(key: string, options: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await step(() => void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options })));
}

/** Sets a field's value as typing or choosing does. */
export async function fill(element: HTMLElement, value: string): Promise<void> {
  const prototype =
    element instanceof HTMLSelectElement
      ? HTMLSelectElement.prototype
      : element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement.prototype
        : HTMLInputElement.prototype;
  await step(() => {
    Reflect.set(prototype, "value", value, element);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  });
}

export async function focus(element: HTMLElement): Promise<void> {
  await step(() => element.focus());
}

/** Does something and lets React and its promises catch up. */
export async function step(action: () => void): Promise<void> {
  await act(() => {
    action();
    return Promise.resolve();
  });
}

/** Lets promises and lazily loaded views settle. */
export async function settle(milliseconds = 0): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
}
