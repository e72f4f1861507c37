import { FileFailure } from "../failure";
import { limits } from "../limits";
import { builtInFormats } from "./builtInFormats";
import { compileFormat, type NumberFormat } from "./numberFormat";
import type { Package } from "./package";
import { isTrue } from "./workbook";

/** What the reader wants to know of a cell's format. */
export interface CellFormat {
  /** Null for General. */
  readonly number: NumberFormat | null;
  /** The cell's font is struck through. */
  readonly struck: boolean;
  readonly locked: boolean;
}

const plain: CellFormat = { number: null, struck: false, locked: true };

/** The cell formats of a workbook by index. */
export class Styles {
  private readonly shown = new Map<string, NumberFormat>();

  constructor(
    private readonly formats: readonly { fontId: number; formatId: number; locked: boolean }[],
    private readonly struckFonts: readonly boolean[],
    private readonly codes: ReadonlyMap<number, string>,
  ) {}

  /** The format `index` of a cell; the plain one where there is no such index. */
  at(index: number): CellFormat {
    const format = this.formats[index];
    if (!format) return plain;
    const code = this.codes.get(format.formatId) ?? builtInFormats.get(format.formatId) ?? "General";
    const struck = this.struckFonts[format.fontId] ?? false;
    return { number: /^(general|G\/標準)$/i.test(code) ? null : this.compiled(code), struck, locked: format.locked };
  }

  private compiled(code: string): NumberFormat {
    let format = this.shown.get(code);
    if (!format) this.shown.set(code, (format = compileFormat(code)));
    return format;
  }
}

/** Reads the styles part; where there is none every cell is plain. */
export async function readStyles(book: Package, part: string | null): Promise<Styles> {
  const formats: { fontId: number; formatId: number; locked: boolean }[] = [];
  const struckFonts: boolean[] = [];
  const codes = new Map<number, string>();
  let list = "";
  if (part !== null) {
    await book.parse(part, {
      open(name, attributes) {
        if (name === "fonts" || name === "cellXfs" || name === "cellStyleXfs" || name === "dxfs" || name === "numFmts") list = name;
        else if (name === "numFmt" && list === "numFmts") codes.set(Number(attributes["numFmtId"]), (attributes["formatCode"] ?? "").slice(0, limits.formatChars));
        else if (name === "font" && list === "fonts") struckFonts.push(false);
        else if (name === "strike" && list === "fonts") struckFonts[struckFonts.length - 1] = isTrue(attributes["val"], true);
        else if (name === "xf" && list === "cellXfs") formats.push({ fontId: Number(attributes["fontId"] ?? 0), formatId: Number(attributes["numFmtId"] ?? 0), locked: true });
        else if (name === "protection" && list === "cellXfs") {
          const last = formats.at(-1);
          if (last) last.locked = isTrue(attributes["locked"], true);
        }
        if (formats.length > limits.cellFormats || codes.size > limits.cellFormats) throw new FileFailure("too-large", { what: "formats", limit: limits.cellFormats });
      },
      close(name) {
        if (name === list) list = "";
      },
    });
  }
  return new Styles(formats, struckFonts, codes);
}
