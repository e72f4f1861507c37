/** The pane itself with 5,000 findings: its list as it is shipped, with an engine that answers at once. */
import { createRoot } from "react-dom/client";
import { App } from "../../src/taskpane/App";
import { createPane } from "../../src/taskpane/state/pane";
import { defaultPreferences } from "../../src/taskpane/state/preferences";
import { createRecords } from "../../src/taskpane/state/records";
import { largeBook } from "../../tests/taskpane/helpers/books";
import { fakePort } from "../../tests/taskpane/helpers/fakePort";
import { scrollThrough } from "./scrollThrough";

const none = () => Promise.reject(new Error("not part of this page"));

const pane = createPane({
  engine: { check: (input) => Promise.resolve({ ...largeBook(5000), asOf: input.asOf }), consolidate: none, tryForm: none, rules: none },
  collector: { readFiles: none, collect: none },
  preferences: defaultPreferences,
  savePreferences: () => undefined,
  records: createRecords(null),
  today: () => "2024-11-20",
  timeOfDay: () => "14:05",
  now: () => "2024-11-20T05:05:00Z",
});

createRoot(document.getElementById("root")!).render(<App pane={pane} />);
void pane.connect(fakePort()).then(() => pane.check());
Object.assign(window, { scrollThrough });
