/** A sheet being drawn: cells, merges and the next free row. */
import type { Span } from "../../grid/grid";
import type { Field, PlanCell, PlanStyle, SheetPlan } from "../../model";
import type { Layout } from "../layout";

export type CellStyle = "title" | "heading" | "label" | "value" | "plain" | "center";

/** Grey of printed headings. */
const LABEL_FILL = "EDEDED";

/** A text with its struck characters. */
export interface Ink {
  readonly text: string;
  readonly struck?: readonly Span[];
}

export const inkOf = ({ text, struck }: Field): Ink => (struck === undefined || struck === "unknown" ? { text } : { text, struck });

export class Canvas {
  readonly cells: PlanCell[] = [];
  readonly merges: SheetPlan["merges"] = [];
  readonly rowHeights: Record<number, number> = {};
  row = 0;
  private tall: { readonly row: number; readonly at: readonly [number, number]; readonly until: string }[] = [];

  constructor(private readonly layout: Layout) {}

  /** Writes a text into columns from–to and `rows` rows from the given one. */
  put(row: number, [from, to]: readonly [number, number], ink: Ink, style: CellStyle, rows = 1): void {
    this.cells.push({
      row,
      col: from,
      value: ink.text === "" ? null : ink.text,
      style: this.style(style),
      ...(ink.struck && ink.struck.length > 0 ? { struck: ink.struck } : {}),
    });
    if (to > from || rows > 1) this.merges.push({ top: row, left: from, bottom: row + rows - 1, right: to });
  }

  /** A cell that goes on down to a part of the form: closed when that part begins. */
  open(row: number, at: readonly [number, number], until: string): void {
    this.tall.push({ row, at, until });
  }

  /** Ends the cells that wait for a part at the row above the next free one; null ends all. */
  close(part: string | null): void {
    for (const { row, at } of this.tall.filter((cell) => part === null || cell.until === part)) {
      const known = this.merges.findIndex(({ top, left }) => top === row && left === at[0]);
      if (known >= 0) this.merges.splice(known, 1);
      if (this.row - 1 > row || at[1] > at[0])
        this.merges.push({ top: row, left: at[0], bottom: Math.max(row, this.row - 1), right: at[1] });
    }
    this.tall = part === null ? [] : this.tall.filter(({ until }) => until !== part);
  }

  private style(style: CellStyle): PlanStyle {
    const { font = "gothic", size = 10 } = this.layout.sheet;
    const base: PlanStyle = { font, size, wrap: true, vertical: "top" };
    if (style === "title") return { ...base, size: size + 6, bold: true, horizontal: "center", vertical: "center" };
    if (style === "plain") return { ...base, vertical: "center" };
    const boxed: PlanStyle = { ...base, border: "thin" };
    if (style === "heading") return { ...boxed, bold: true, horizontal: "left", vertical: "center" };
    if (style === "label") return { ...boxed, fill: LABEL_FILL, horizontal: "center", vertical: "center" };
    if (style === "center") return { ...boxed, horizontal: "center", vertical: "center" };
    return { ...boxed, horizontal: "left" };
  }
}
