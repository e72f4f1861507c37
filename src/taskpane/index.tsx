/** Draws the shell at once, then waits for office.js; a press on 「検査する」 before that is kept. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startOffice } from "./office";
import { browserStorage, defaultPreferences, loadPreferences, savePreferences } from "./state/preferences";
import { createPane } from "./state/pane";
import { createRecords } from "./state/records";
import { createCollector } from "./worker/collector";
import { createEngine } from "./worker/engine";
import { spawnWorker } from "./worker/spawn";

const two = (value: number) => String(value).padStart(2, "0");

/** One processor stays free for the pane and Excel; more than four workers cost more memory than they save time. */
const workers = (processors: number) => Math.min(4, Math.max(1, processors - 1));

const storage = browserStorage();
const kept = loadPreferences(storage);

const pane = createPane({
  engine: createEngine(spawnWorker),
  collector: createCollector(spawnWorker, workers(navigator.hardwareConcurrency)),
  preferences: { ...defaultPreferences, ...kept },
  savePreferences: (preferences) => savePreferences(storage, preferences),
  records: createRecords(storage),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  timeOfDay: () => {
    const now = new Date();
    return `${two(now.getHours())}:${two(now.getMinutes())}`;
  },
  now: () => new Date().toISOString(),
});

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root");
createRoot(root).render(<App pane={pane} />);

startOffice(pane, { languageChosen: kept.lang !== undefined });
