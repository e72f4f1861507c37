import { useEffect, useState } from "react";
import type { Grid } from "../../../domain/grid/grid";
import type { FormKey } from "../../../domain/messages/paneForm";
import { lacksOf, partAt, suggestDraft, type FormDraft } from "../../forms/draft";
import { layoutOf } from "../../forms/layoutOf";
import { usePane } from "../../state/context";
import type { FormTrial } from "../../worker/tryForm";

export interface FormMessage {
  key: FormKey;
  data?: Record<string, string>;
}

/** How long the draft must stand still before it is tried, in milliseconds. */
const QUIET = 150;

/** The form that is being pointed out: its sheet, its headings, and what it would read, tried again after every change. */
export function useFormDraft() {
  const pane = usePane();
  const [grid, setGrid] = useState<Grid | null>(null);
  const [draft, setDraft] = useState<FormDraft | null>(null);
  const [trial, setTrial] = useState<FormTrial | null>(null);
  const [message, tell] = useState<FormMessage | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!draft || !grid || lacksOf(draft).length > 0) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      const layout = layoutOf(draft, "own-trial");
      void pane
        .ask((_, engine) => engine.tryForm({ grid, layout }, { signal: new AbortController().signal }))
        .then((found) => {
          if (current) setTrial(found);
        });
    }, QUIET);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, grid, pane]);

  const readSheet = async () => {
    setBusy(true);
    tell(null);
    const read = await pane.ask(async (port) => {
      const { sheet } = await port.selectedCell();
      return { sheet, grids: await port.readGrids() };
    });
    setBusy(false);
    const found = read?.grids.find(({ sheet }) => sheet === read.sheet);
    if (!read || !found) return;
    if (found.cells.length === 0) return tell({ key: "step1.blank", data: { sheet: read.sheet } });
    setTrial(null);
    setGrid(found);
    setDraft(suggestDraft(found));
  };

  const addSelected = async () => {
    const selected = await pane.ask((port) => port.selectedCell());
    if (!selected || !draft || !grid) return;
    if (selected.sheet !== draft.sheet) return tell({ key: "other", data: { sheet: selected.sheet, wanted: draft.sheet } });
    const part = partAt(grid, selected.cell, new Set(draft.parts.map(({ role }) => role)));
    if (!part) return tell({ key: "blank", data: { cell: selected.cell } });
    if (draft.parts.some(({ cell }) => cell === part.cell)) return tell({ key: "already", data: { cell: part.cell } });
    setDraft({ ...draft, parts: [...draft.parts, part] });
    tell({ key: "added", data: { cell: part.cell, heading: part.heading } });
  };

  const change = (part: Partial<FormDraft>) => setDraft((now) => (now ? { ...now, ...part } : now));

  // What an earlier draft read says nothing of one that lacks something.
  const tried = draft && lacksOf(draft).length === 0 ? trial : null;
  return { grid, draft, trial: tried, message, busy, readSheet, addSelected, change };
}
