import type { CellStyle } from "hucre/xlsx";
import type { PlanStyle } from "../../../domain/model";

type Font = NonNullable<CellStyle["font"]>;

const fontNames = { gothic: "游ゴシック", mincho: "ＭＳ 明朝" } as const;
/** Character set of Japanese fonts, so that a machine without the font picks a Japanese one. */
const SHIFT_JIS = 128;
const LINK_COLOR = "0563C1";

export const defaultFont: Font = { name: fontNames.gothic, size: 11, charset: SHIFT_JIS };

/** "#1F77B4" or "1F77B4" → "1F77B4". */
export function rgb(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}

/** The font of a cell; links are blue and underlined unless the plan gives a colour. */
export function fontOf(style: PlanStyle, isLink: boolean): Font {
  return {
    ...defaultFont,
    name: fontNames[style.font ?? "gothic"],
    size: style.size ?? 11,
    ...(style.bold && { bold: true }),
    ...(style.color !== undefined && { color: { rgb: rgb(style.color) } }),
    ...(isLink && { underline: true }),
    ...(isLink && style.color === undefined && { color: { rgb: LINK_COLOR } }),
  };
}

/** Plans share a few style objects among hundreds of thousands of cells: each is put into the library's words once. */
const known = { plain: new WeakMap<PlanStyle, CellStyle>(), link: new WeakMap<PlanStyle, CellStyle>() };

/** A plan's style in the library's words. */
export function styleOf(style: PlanStyle, isLink: boolean): CellStyle {
  const styles = isLink ? known.link : known.plain;
  const before = styles.get(style);
  if (before) return before;
  const made = translate(style, isLink);
  styles.set(style, made);
  return made;
}

function translate(style: PlanStyle, isLink: boolean): CellStyle {
  const side =
    style.border && style.border !== "none" ? { style: style.border, color: { rgb: rgb(style.borderColor ?? "#000000") } } : null;
  return {
    font: fontOf(style, isLink),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(style.fill) } } }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    alignment: {
      vertical: style.vertical ?? "center",
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.wrap && { wrapText: true }),
    },
    ...(style.format !== undefined && { numFmt: style.format }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}
