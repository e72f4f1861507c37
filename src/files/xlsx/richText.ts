import type { Span } from "../../domain/grid/grid";
import type { Attributes } from "../xml/parseXml";
import { limits } from "../limits";
import { isTrue } from "./workbook";

/** A run of a rich text; `struck` null where the run has no format of its own and takes the cell's. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly struck: boolean | null;
}

export interface RichText {
  readonly text: string;
  /** Null where the text is plain. */
  readonly runs: readonly Run[] | null;
  /** The text was longer than a cell can hold. */
  readonly cut: boolean;
}

/** "_x000D_" stands for the character U+000D; "_x005F_" for the underscore that keeps the next one literal. */
export function unescapeText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Texts of plain `<v>` values: escapes resolved, line breaks as "\n". */
export function cleanText(text: string): string {
  const resolved = unescapeText(text);
  return resolved.includes("\r") ? resolved.replace(/\r\n?/g, "\n") : resolved;
}

/**
 * Gathers the text of an `<si>` or `<is>` element: plain text or runs, without the furigana beside them (rPh, phoneticPr).
 * Feed it the elements inside; `take` gives the text and starts anew.
 */
export class RichTextReader {
  private text = "";
  private runs: Run[] = [];
  private inText = false;
  private inPhonetic = false;
  private piece = "";
  private runFrom = 0;
  private runStruck: boolean | null = null;
  private inRun = false;
  private endsWithReturn = false;

  open(name: string, attributes: Attributes): void {
    if (name === "t") this.inText = !this.inPhonetic;
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "r") {
      this.inRun = true;
      this.runFrom = this.text.length;
      this.runStruck = null;
    } else if (name === "rPr") this.runStruck ??= false;
    else if (name === "strike" && this.inRun) this.runStruck = isTrue(attributes["val"], true);
  }

  characters(text: string): void {
    if (this.inText && this.text.length <= limits.cellChars) this.piece += text;
  }

  close(name: string): void {
    if (name === "t" && this.inText) {
      this.append(this.piece);
      this.piece = "";
      this.inText = false;
    } else if (name === "rPh") this.inPhonetic = false;
    else if (name === "r") {
      this.runs.push({ from: this.runFrom, to: this.text.length, struck: this.runStruck });
      this.inRun = false;
    }
  }

  take(): RichText {
    const cut = this.text.length > limits.cellChars;
    const rich = { text: cut ? this.text.slice(0, limits.cellChars) : this.text, runs: this.runs.length > 0 ? this.runs : null, cut };
    this.text = "";
    this.runs = [];
    this.endsWithReturn = false;
    this.inText = this.inPhonetic = this.inRun = false;
    return rich;
  }

  /** CR LF, also when a run ends between the two, becomes one "\n". */
  private append(piece: string): void {
    let clean = unescapeText(piece);
    if (this.endsWithReturn && clean.startsWith("\n")) clean = clean.slice(1);
    if (clean !== "") this.endsWithReturn = clean.endsWith("\r");
    this.text += clean.includes("\r") ? clean.replace(/\r\n?/g, "\n") : clean;
  }
}

/** The struck parts of a text in a cell whose own font is struck or not; undefined where nothing is. */
export function struckSpans(rich: RichText, cellStruck: boolean): Span[] | undefined {
  if (rich.text === "") return undefined;
  if (!rich.runs) return cellStruck ? [[0, rich.text.length]] : undefined;
  const spans: [number, number][] = [];
  for (const { from, to, struck } of rich.runs) {
    const end = Math.min(to, rich.text.length);
    if (!(struck ?? cellStruck) || from >= end) continue;
    const last = spans.at(-1);
    if (last && last[1] === from) last[1] = end;
    else spans.push([from, end]);
  }
  return spans.length > 0 ? spans : undefined;
}
