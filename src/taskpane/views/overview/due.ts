import type { DueEntry } from "../../worker/protocol";

/** Entries of one sheet and kind with the same day are one line: eleven blank reports are not eleven lines. */
export interface DueGroup {
  id: string;
  sheet: string;
  kind: DueEntry["kind"];
  due: string;
  days: number;
  entries: DueEntry[];
}

/** @returns the longest overdue (or the nearest) first. */
export function groupDue(entries: readonly DueEntry[], late: boolean): DueGroup[] {
  const groups = new Map<string, DueGroup>();
  for (const entry of entries) {
    if (entry.late !== late) continue;
    const id = [entry.sheet, entry.kind, entry.due].join("|");
    const group = groups.get(id);
    if (group) group.entries.push(entry);
    else groups.set(id, { id, sheet: entry.sheet, kind: entry.kind, due: entry.due, days: entry.days, entries: [entry] });
  }
  return [...groups.values()].sort((a, b) => (late ? b.days - a.days : a.days - b.days));
}
