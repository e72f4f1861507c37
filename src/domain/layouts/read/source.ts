/** The text of a column in one item: one cell or several under each other, with the way back from each character to its cell. */
import type { Span } from "../../grid/grid";
import { boxAddress, type Box } from "../../grid/gridIndex";
import type { Field } from "../../model";

/** Excel holds 32,767 characters in a cell; a cell this full is continued by the next one without a break. */
export const CELL_LIMIT = 32767;
const FULL_CELL = CELL_LIMIT - 1;

/** Characters `from` (inclusive) to `to` (exclusive) of a source. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** Characters of the segment that the cell does not hold: a mark from its own column. */
  readonly prefix: number;
  readonly box: Box;
}

/** One or more cells read as one text. */
export class Source {
  readonly text: string;
  private readonly segments: readonly Segment[];

  /**
   * @param boxes the cells in order; `prefix` is put in front of a cell's text.
   * @param home the cell that stands for the column where no text is.
   * @param cut text and segments of a part of another source.
   */
  constructor(
    boxes: readonly { box: Box; prefix?: string }[],
    private readonly home: string | null,
    cut?: { readonly text: string; readonly segments: readonly Segment[] }
  ) {
    if (cut) {
      this.text = cut.text;
      this.segments = cut.segments;
      return;
    }
    let text = "";
    const segments: Segment[] = [];
    boxes.forEach(({ box, prefix = "" }, i) => {
      if (i > 0) text += (boxes[i - 1]?.box.text.length ?? 0) >= FULL_CELL ? "" : "\n";
      const from = text.length;
      text += prefix + normal(box.text);
      segments.push({ from, to: text.length, prefix: prefix.length, box });
    });
    this.text = text;
    this.segments = segments;
  }

  /** A part of the source as a source of its own. */
  within(part: Part): Source {
    const segments = this.segments.map((segment) => ({
      ...segment,
      from: segment.from - part.from,
      to: Math.min(segment.to, part.to) - part.from,
    }));
    const home = this.field(part).cell;
    return new Source([], home, {
      text: this.slice(part),
      segments: segments.filter(({ from, to }) => to > 0 && from < part.to - part.from),
    });
  }

  get whole(): Part {
    return { from: 0, to: this.text.length };
  }

  slice({ from, to }: Part): string {
    return this.text.slice(from, to);
  }

  /** The part without white space at its ends. */
  trimmed({ from, to }: Part): Part {
    const text = this.text.slice(from, to);
    const start = from + (text.length - text.trimStart().length);
    return { from: start, to: Math.max(start, from + text.trimEnd().length) };
  }

  /** Text, cell and struck characters of a part, and whether it is put together from more than one cell. */
  field(part: Part): Field {
    const holder = this.segments.find(({ from, to }) => part.from < to || (part.from === from && from === to)) ?? this.segments.at(-1);
    const cell = holder ? boxAddress(holder.box) : this.home;
    const struck = this.struckIn(part);
    return { text: this.slice(part), cell, ...(struck === null ? {} : { struck }), ...(this.isJoined(part) ? { joined: true } : {}) };
  }

  private isJoined(part: Part): boolean {
    const held = this.segments.filter(({ from, to }) => from < part.to && to > part.from);
    return held.length > 1 || held.some(({ from, prefix }) => part.from < from + prefix);
  }

  private struckIn(part: Part): Span[] | "unknown" | null {
    const spans: Span[] = [];
    for (const { from, to, prefix, box } of this.segments) {
      const struck = box.cell?.struck;
      if (!struck || to <= part.from || from >= part.to) continue;
      if (struck === "unknown") return "unknown";
      for (const [a, b] of struck) {
        const start = Math.max(a + from + prefix, part.from);
        const end = Math.min(b + from + prefix, part.to, to);
        if (start < end) spans.push([start - part.from, end - part.from]);
      }
    }
    return spans.length > 0 ? spans : null;
  }
}

/** Line breaks as "\n"; the number of characters must not change, for the struck spans count them. */
const normal = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
