/** Names for the grid library's facade objects, which its preset does not export. */
import type { FUniver } from "@univerjs/presets";

export type GridBook = ReturnType<FUniver["createWorkbook"]>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;
export type GridRange = ReturnType<GridSheet["getRange"]>;
