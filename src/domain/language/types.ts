/** What the readers are told beside the text. */
import type { Span } from "../grid/grid";

export interface ReadOptions {
  /** Fiscal year of the document; decides which years are past and what 26年度 means. */
  fiscalYear?: number | null;
  /** Struck-through parts, left out of the reading; "unknown" where they cannot be told, then nothing is read. */
  struck?: readonly Span[] | "unknown";
}
