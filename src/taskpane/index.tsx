/** Draws the shell at once, then waits for office.js; a press on 「検査する」 before that is kept. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startOffice } from "./office";
import { browserStorage, defaultPreferences, loadPreferences, savePreferences } from "./state/preferences";
import { createPane } from "./state/pane";
import { createEngine } from "./worker/engine";
import { spawnWorker } from "./worker/spawn";

const two = (value: number) => String(value).padStart(2, "0");

const storage = browserStorage();
const kept = loadPreferences(storage);

const pane = createPane({
  engine: createEngine(spawnWorker),
  preferences: { ...defaultPreferences, ...kept },
  savePreferences: (preferences) => savePreferences(storage, preferences),
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
