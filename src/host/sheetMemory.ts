/** What the last reading gave, sheet by sheet, so that the next one reads only what has been touched since. */
import type { Grid } from "../domain/grid/grid";

interface Remembered {
  readonly grid: Grid;
  /** The sheet's extent and evenness: a sheet whose mark has changed was touched in a way that no event tells (hidden columns). */
  readonly mark: string;
}

export class SheetMemory {
  private readonly sheets = new Map<string, Remembered>();
  /** Ids of sheets, and names in small letters, that were touched since they were read. */
  private touched = new Set<string>();
  private watched = false;

  /** Nothing is trusted unless the workbook's events are heard. */
  watch(on: boolean): void {
    this.watched = on;
    if (on) this.forget();
  }

  /** @param keys ids or names of sheets. */
  touch(...keys: readonly string[]): void {
    for (const key of keys) this.touched.add(key.toLowerCase());
  }

  forget(): void {
    this.sheets.clear();
    this.touched.clear();
  }

  /** Starts a reading: what is touched from now on counts for the next one. @returns what was touched until now. */
  begin(): ReadonlySet<string> {
    const due = this.touched;
    this.touched = new Set();
    return due;
  }

  /** The reading that began with `due` came to nothing. */
  abandon(due: ReadonlySet<string>): void {
    this.touch(...due);
  }

  /** The grid of a sheet that nobody has touched; null where it must be read. */
  recall(id: string, mark: string, due: ReadonlySet<string>): Grid | null {
    const known = this.sheets.get(id);
    if (!this.watched || known === undefined || known.mark !== mark) return null;
    return due.has(id.toLowerCase()) || due.has(known.grid.sheet.toLowerCase()) ? null : known.grid;
  }

  /** Keeps a whole reading, in the order of the sheets; other sheets are gone. */
  keep(read: readonly { id: string; grid: Grid; mark: string }[]): void {
    this.sheets.clear();
    for (const { id, grid, mark } of read) this.sheets.set(id, { grid, mark });
  }
}
