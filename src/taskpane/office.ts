/** Waits for office.js and connects the pane to the workbook. The port and its Excel calls come in a script of their own. */
import { registerCommands } from "../commands/commands";
import { holdCellFunctions, startCellFunctions } from "./cellFunctions";
import { quietOffice } from "./quietOffice";
import type { Pane } from "./state/pane";
import { toFailure } from "./worker/failure";

/** The oldest set of Excel calls that the add-in needs: Office 2021 and later. */
const requirement = ["ExcelApi", "1.13"] as const;

/** @param languageChosen whether the user chose a language before; else Excel's own language is taken. */
export function startOffice(pane: Pane, { languageChosen }: { languageChosen: boolean }): void {
  holdCellFunctions();
  // office.js is a deferred script after this one: it has run, or failed to load, once the document is complete.
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });

  function begin(): void {
    if (typeof Office === "undefined") {
      pane.store.dispatch({ type: "host", host: "outside" });
      return;
    }
    void Office.onReady(({ host }) => {
      if (host !== Office.HostType.Excel) {
        quietOffice();
        pane.store.dispatch({ type: "host", host: "outside" });
      } else if (!Office.context.requirements.isSetSupported(...requirement)) {
        pane.store.dispatch({ type: "host", host: "old" });
      } else {
        if (!languageChosen) pane.store.dispatch({ type: "preferences", preferences: { lang: spokenIn(Office.context.displayLanguage) } });
        // Below the shared runtime there is no ribbon of ours, and nothing to answer.
        if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) registerCommands({ check: () => pane.check() });
        const connected = connect();
        void shown(() => startCellFunctions(pane, connected));
      }
    });
  }

  function connect(): Promise<void> {
    return shown(async () => {
      const { createOfficePort } = await import("../host");
      await pane.connect(createOfficePort());
    });
  }

  /** What goes wrong becomes a notice. */
  async function shown(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (thrown) {
      const failure = toFailure(thrown);
      pane.store.dispatch({ type: "notice", notice: { kind: "error", key: failure.code, data: failure.data, failure } });
    }
  }
}

function spokenIn(language: string | undefined): "ja" | "en" {
  return language === undefined || language.toLowerCase().startsWith("ja") ? "ja" : "en";
}
