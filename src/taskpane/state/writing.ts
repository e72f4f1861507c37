/** What the pane writes into the workbook: fixes of one or many findings, a sheet of charts, and their undo. */
import type { EditOutcome, FunctionCell, TableSheet, WorkbookPort } from "../../host/workbookPort";
import type { PaneFinding } from "../worker/protocol";
import { editOf, heightText, oneEachCell, placeOf, rowEditOf } from "./edits";
import type { Action, Notice, PaneState, WrittenEntry } from "./model";
import type { Store } from "./store";

export interface Writing {
  /** Writes the proposed texts of findings into their cells in one go, and checks again. @returns true where all were written. */
  applyFixes: (findings: readonly PaneFinding[]) => Promise<boolean>;
  /** Makes the row as high as the finding proposes, and checks again. @returns true where it was done. */
  applyRowFix: (finding: PaneFinding) => Promise<boolean>;
  /** Turns functions of this add-in into the values that were shown. */
  freezeFunctions: (cells: readonly FunctionCell[]) => Promise<void>;
  /** Puts a table with native charts on a sheet of its own. */
  putCharts: (table: TableSheet) => Promise<void>;
  undo: (entry: WrittenEntry) => Promise<void>;
}

interface WritingServices {
  store: Store<PaneState, Action>;
  ask: <Value>(job: (port: WorkbookPort) => Promise<Value>) => Promise<Value | null>;
  notify: (key: string, kind: Notice["kind"], data?: Notice["data"]) => void;
  check: () => Promise<void>;
  timeOfDay: () => string;
}

export function createWriting({ store, ask, notify, check, timeOfDay }: WritingServices): Writing {
  /** Tells what came of writing: what Excel refused, with the reason, or that it is done. Then the sheet is checked again. */
  async function afterWriting(
    { applied, refused }: Pick<EditOutcome, "applied" | "refused">,
    key: string,
    data: Notice["data"]
  ): Promise<boolean> {
    const [first] = refused;
    if (first) {
      const { refusalWords } = await import("./hostWords");
      const { sheet, cell } = first.edit;
      const failure = { code: first.reason, data: { sheet, cell }, details: "", words: refusalWords(first.reason, { sheet, cell }) };
      store.dispatch({ type: "notice", notice: { kind: "error", key: first.reason, data: {}, failure } });
    } else notify(key, "success", data);
    if (applied.length > 0) await check();
    return refused.length === 0;
  }

  return {
    async applyFixes(findings) {
      const edits = oneEachCell(findings).flatMap((finding) => editOf(finding) ?? []);
      if (edits.length === 0) return false;
      const written = await ask(async (port) => {
        const { applied, refused, undo } = await port.applyEdits(
          edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, value: after }))
        );
        const done = edits.filter(({ sheet, cell }) => applied.some((edit) => edit.sheet === sheet && edit.cell === cell));
        if (undo !== null)
          store.dispatch({ type: "written", entry: { at: timeOfDay(), edits: done, cells: done.length, sheet: null, token: undo } });
        const [first] = done;
        return afterWriting({ applied, refused }, done.length > 1 ? "fixed-many" : "fixed", {
          place: first ? placeOf(first) : "",
          cells: done.length,
        });
      });
      return written ?? false;
    },

    async applyRowFix(finding) {
      const edit = rowEditOf(finding);
      if (edit === null) return false;
      const { sheet, cell, row, before, after } = edit;
      const written = await ask(async (port) => {
        const outcome = await port.setRowHeights([{ sheet, cell, row, before, after }]);
        const edits = [{ sheet, cell, before: heightText(before), after: heightText(after) }];
        if (outcome.undo !== null)
          store.dispatch({ type: "written", entry: { at: timeOfDay(), edits, cells: 1, sheet: null, token: outcome.undo } });
        return afterWriting(outcome, "row-height", { place: placeOf(edit), height: heightText(after) });
      });
      return written ?? false;
    },

    async freezeFunctions(cells) {
      await ask(async (port) => {
        const { applied, refused, undo } = await port.freezeFunctionCells(cells);
        const done = cells.filter(({ sheet, cell }) => applied.some((edit) => edit.sheet === sheet && edit.cell === cell));
        const edits = done.map(({ sheet, cell, formula, text }) => ({ sheet, cell, before: formula, after: text }));
        if (undo !== null)
          store.dispatch({ type: "written", entry: { at: timeOfDay(), edits, cells: done.length, sheet: null, token: undo } });
        await afterWriting({ applied, refused }, "frozen", { cells: done.length });
      });
    },

    async putCharts(table) {
      await ask(async (port) => {
        const { sheet, undo } = await port.putTableWithCharts(table);
        store.dispatch({ type: "written", entry: { at: timeOfDay(), edits: [], cells: 0, sheet, token: undo } });
        notify("charts", "success", { sheet });
      });
    },

    async undo({ id, token, cells, sheet }) {
      if (token === null) return;
      await ask(async (port) => {
        const outcome = await port.undoEdits(token);
        if (outcome.refused.length === 0) store.dispatch({ type: "undone", id });
        await afterWriting(outcome, sheet === null ? "undone" : "charts-gone", { cells, sheet: sheet ?? "" });
      });
    },
  };
}
