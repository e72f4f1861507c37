/** One cell style of the file library as a CellLook. */
import type { CellStyle } from "hucre/xlsx";
import { resolveThemeColor } from "hucre/xlsx";
import type { CellLook, Edge, LineStyle } from "./cellLook";

type Border = NonNullable<CellStyle["border"]>;
type Side = NonNullable<Border["top"]>;
type Color = NonNullable<Side["color"]>;

/** Line styles that the grid draws alike are one here. */
const LINES: Record<Side["style"], LineStyle> = {
  thin: "thin",
  hair: "hair",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
  medium: "medium",
  thick: "thick",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};

/** The first sixteen of Excel's indexed colours; 64 and 65 are the system's text and ground. */
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** @param theme the workbook's theme colours, six hex digits each. */
export function styleLook(style: CellStyle, theme: readonly string[]): CellLook {
  return {
    ...fontLook(style.font, theme),
    ...fillLook(style.fill, theme),
    ...borderLook(style.border, theme),
    ...alignmentLook(style.alignment),
  };
}

function fontLook(font: CellStyle["font"], theme: readonly string[]): CellLook {
  if (font === undefined) return {};
  const color = hex(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { font: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.underline === undefined || font.underline === false ? {} : { underline: true }),
    ...(font.strikethrough === true ? { strike: true } : {}),
    ...(color === null || color === "#000000" ? {} : { color }),
  };
}

function fillLook(fill: CellStyle["fill"], theme: readonly string[]): CellLook {
  if (fill === undefined) return {};
  if (fill.type === "gradient") return wash(hex(fill.stops[0]?.color, theme));
  return fill.pattern === "none" ? {} : wash(hex(fill.fgColor, theme) ?? hex(fill.bgColor, theme));
}

function wash(fill: string | null): CellLook {
  return fill === null ? {} : { fill };
}

function borderLook(border: CellStyle["border"], theme: readonly string[]): CellLook {
  const look: CellLook = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border?.[side];
    if (line !== undefined) look[side] = edge(line, theme);
  }
  return look;
}

function edge(line: Side, theme: readonly string[]): Edge {
  return { style: LINES[line.style], color: hex(line.color, theme) ?? "#000000" };
}

function alignmentLook(alignment: CellStyle["alignment"]): CellLook {
  if (alignment === undefined) return {};
  const horizontal = {
    left: "left",
    center: "center",
    right: "right",
    justify: "justify",
    distributed: "center",
    centerContinuous: "center",
  } as const;
  const across =
    alignment.horizontal === undefined || alignment.horizontal === "general" || alignment.horizontal === "fill"
      ? undefined
      : horizontal[alignment.horizontal];
  const vertical = { top: "top", center: "center", bottom: "bottom", justify: "top", distributed: "center" } as const;
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(alignment.vertical === undefined ? {} : { vertical: vertical[alignment.vertical] }),
    ...(alignment.wrapText === true ? { wrap: true } : {}),
    ...(alignment.textRotation === 255 ? { stacked: true } : {}),
  };
}

/** A colour as "#rrggbb"; null where none is said or it is the system's own. */
function hex(color: Color | undefined, theme: readonly string[]): string | null {
  if (color === undefined) return null;
  if (color.rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(color.rgb)) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined && theme[color.theme] !== undefined)
    return `#${resolveThemeColor([...theme], color.theme, color.tint).toLowerCase()}`;
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed % 8];
  return indexed === undefined || (color.indexed ?? 0) > 15 ? null : `#${indexed.toLowerCase()}`;
}
