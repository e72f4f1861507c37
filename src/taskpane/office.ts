/** Waits for office.js and connects the pane to the workbook. The port and its Excel calls come in a script of their own. */
import { registerCommands, type CommandName } from "../commands/commands";
import { holdCellFunctions, startCellFunctions } from "./cellFunctions";
import { quietOffice } from "./quietOffice";
import type { ViewId } from "./state/model";
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
        if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) registerCommands(ribbon(pane), tell);
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
      tell(thrown);
    }
  }

  function tell(thrown: unknown): void {
    const failure = toFailure(thrown);
    pane.store.dispatch({ type: "notice", notice: { kind: "error", key: failure.code, data: failure.data, failure } });
  }
}

/** What the ribbon's buttons do: each opens the view in which its work is seen. */
function ribbon(pane: Pane): Record<CommandName, () => unknown> {
  const open = (view: ViewId) => pane.store.dispatch({ type: "view", view });
  return {
    check: () => {
      open("check");
      return pane.check();
    },
    list: () => {
      open("export");
      return pane.exportBook("list");
    },
    report: () => {
      open("export");
      return pane.exportBook();
    },
    settings: () => open("settings"),
  };
}

function spokenIn(language: string | undefined): "ja" | "en" {
  return language === undefined || language.toLowerCase().startsWith("ja") ? "ja" : "en";
}
