/** A CellLook in the grid library's terms. */
import type { IStyleData } from "@univerjs/presets";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";
import type { CellLook, Edge } from "../look/cellLook";

const lines = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
} as const;
const across = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
const down = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** What Excel draws where a cell says nothing: the usual Japanese body face, 11 points, text at the bottom. */
export const bookDefault: IStyleData = { ff: faces("游ゴシック"), fs: 11, vt: VerticalAlign.BOTTOM };

/** @param format number format code, "General" for none. */
export function univerStyle(look: CellLook, format: string): IStyleData {
  return {
    ...(look.font === undefined ? {} : { ff: faces(look.font) }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline === true ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...borders(look),
    ...(look.horizontal === undefined ? {} : { ht: across[look.horizontal] }),
    ...(look.vertical === undefined ? {} : { vt: down[look.vertical] }),
    ...(look.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.stacked === true ? { tr: { a: 0, v: BooleanNumber.TRUE } } : {}),
    ...(format === "General" ? {} : { n: { pattern: format } }),
  };
}

/** The file's face, then faces of the same kind that other systems have. */
function faces(font: string): string {
  const kin = /明朝|mincho|serif|times/i.test(font)
    ? ["Yu Mincho", "Hiragino Mincho ProN", "Noto Serif CJK JP", "serif"]
    : ["Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "sans-serif"];
  return [font.replaceAll(",", " "), ...kin].join(", ");
}

function borders(look: CellLook): IStyleData {
  const edges = { t: look.top, r: look.right, b: look.bottom, l: look.left };
  const drawn = Object.entries(edges).flatMap(([side, edge]) => (edge === undefined ? [] : [[side, line(edge)] as const]));
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function line(edge: Edge): { s: BorderStyleTypes; cl: { rgb: string } } {
  return { s: lines[edge.style], cl: { rgb: edge.color } };
}
