import type { CellLook } from "../../domain/grid/grid";
import { FileFailure } from "../failure";
import { limits } from "../limits";
import { builtInFormats } from "./builtInFormats";
import { compileFormat, type NumberFormat } from "./numberFormat";
import type { Package } from "./package";
import type { Attributes } from "../xml/parseXml";
import { isTrue } from "./workbook";

/** What the reader wants to know of a cell's format. */
export interface CellFormat {
  /** Null for General. */
  readonly number: NumberFormat | null;
  /** The cell's font is struck through. */
  readonly struck: boolean;
  readonly locked: boolean;
  /** Null for turned and shrunk texts, and where the book does not say. */
  readonly look: CellLook | null;
}

const plain: CellFormat = { number: null, struck: false, locked: true, look: null };

interface Font {
  name: string;
  size: number;
  struck: boolean;
}

interface Xf {
  readonly fontId: number;
  readonly formatId: number;
  locked: boolean;
  wrap: boolean;
  /** Turned by an angle, written downwards or shrunk to the cell. */
  turned: boolean;
}

/** The cell formats of a workbook by index. */
export class Styles {
  private readonly shown = new Map<string, NumberFormat>();
  private readonly looks = new Map<Xf, CellLook | null>();

  constructor(
    private readonly formats: readonly Xf[],
    private readonly fonts: readonly Font[],
    private readonly codes: ReadonlyMap<number, string>
  ) {}

  /** The format `index` of a cell; the plain one where there is no such index. */
  at(index: number): CellFormat {
    const format = this.formats[index];
    if (!format) return plain;
    const code = this.codes.get(format.formatId) ?? builtInFormats.get(format.formatId) ?? "General";
    const struck = this.fonts[format.fontId]?.struck ?? false;
    return {
      number: /^(general|G\/標準)$/i.test(code) ? null : this.compiled(code),
      struck,
      locked: format.locked,
      look: this.lookOf(format),
    };
  }

  /** One object for all cells of a format. */
  private lookOf(format: Xf): CellLook | null {
    let look = this.looks.get(format);
    if (look !== undefined) return look;
    const font = this.fonts[format.fontId];
    look = !font || format.turned ? null : { font: font.name, size: font.size, wrap: format.wrap };
    this.looks.set(format, look);
    return look;
  }

  private compiled(code: string): NumberFormat {
    let format = this.shown.get(code);
    if (!format) this.shown.set(code, (format = compileFormat(code)));
    return format;
  }
}

/** Reads the styles part; where there is none every cell is plain. */
export async function readStyles(book: Package, part: string | null): Promise<Styles> {
  const formats: Xf[] = [];
  const fonts: Font[] = [];
  const codes = new Map<number, string>();
  let list = "";
  if (part !== null) {
    await book.parse(part, {
      open(name, attributes) {
        if (name === "fonts" || name === "cellXfs" || name === "cellStyleXfs" || name === "dxfs" || name === "numFmts") list = name;
        else if (name === "numFmt" && list === "numFmts")
          codes.set(Number(attributes["numFmtId"]), (attributes["formatCode"] ?? "").slice(0, limits.formatChars));
        else if (name === "font" && list === "fonts") fonts.push({ name: "", size: DEFAULT_SIZE, struck: false });
        else if (list === "fonts") readFontPart(fonts.at(-1), name, attributes);
        else if (name === "xf" && list === "cellXfs")
          formats.push({
            fontId: Number(attributes["fontId"] ?? 0),
            formatId: Number(attributes["numFmtId"] ?? 0),
            locked: true,
            wrap: false,
            turned: false,
          });
        else if (list === "cellXfs") readXfPart(formats.at(-1), name, attributes);
        if (formats.length > limits.cellFormats || codes.size > limits.cellFormats)
          throw new FileFailure("too-large", { what: "formats", limit: limits.cellFormats });
      },
      close(name) {
        if (name === list) list = "";
      },
    });
  }
  return new Styles(formats, fonts, codes);
}

/** Point size of a font that names none. */
const DEFAULT_SIZE = 11;

function readFontPart(font: Font | undefined, name: string, attributes: Attributes): void {
  if (!font) return;
  if (name === "strike") font.struck = isTrue(attributes["val"], true);
  else if (name === "name") font.name = (attributes["val"] ?? "").slice(0, limits.formatChars);
  else if (name === "sz") font.size = sizeOf(Number(attributes["val"]));
}

/** Excel's own bounds for a font size. */
function sizeOf(points: number): number {
  return points >= 1 && points <= 409 ? points : DEFAULT_SIZE;
}

function readXfPart(format: Xf | undefined, name: string, attributes: Attributes): void {
  if (!format) return;
  if (name === "protection") format.locked = isTrue(attributes["locked"], true);
  else if (name === "alignment") {
    format.wrap = isTrue(attributes["wrapText"]) || ["justify", "distributed"].includes(attributes["vertical"] ?? "");
    format.turned = Number(attributes["textRotation"] ?? 0) !== 0 || isTrue(attributes["shrinkToFit"]);
  }
}
