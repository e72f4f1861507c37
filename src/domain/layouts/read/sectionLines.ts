/** Tables below one section's heading: a line with a number and title or with the section in charge stands between heading and table. */
import type { Area } from "../../grid/grid";
import { isBlank, type Box } from "../../grid/gridIndex";
import type { TablePart } from "../layout";
import { findHeaders } from "./header";
import type { LayoutScene } from "./scene";
import { valuesIn } from "./zone";

/** 総務課 / 財政課, 市民課及び全課. */
const IN_CHARGE = /^[\p{L}\p{N}・/／、,()（）\s]{1,40}[課室係部局所]$/u;
const NUMBERED = /^\s*[(（]\s*([0-9０-９]{1,2})\s*[)）]\s*/;

/** One table of a section and the line above it. */
export interface TablePlace {
  readonly region: Area;
  /** Who is in charge, as the line says it; null where it does not. */
  readonly beside: Box | null;
  /** 「（1）題名」 of the line; null where it has none. */
  readonly title: { readonly box: Box; readonly code: string; readonly from: number } | null;
}

type Line = Omit<TablePlace, "region"> & { readonly top: number; readonly bottom: number };

/**
 * The tables of a section's region. Headings repeated without such a line go on with the table above them (a page break).
 * @param region from below the section's heading to the next one.
 */
export function tablesBelow(scene: LayoutScene, table: TablePart, region: Area): TablePlace[] {
  const headers = findHeaders(scene.labels, table, region);
  const lines = headers.map((header, i) =>
    lineAbove(scene, { ...region, top: (headers[i - 1]?.bottom ?? region.top - 1) + 1, bottom: header.top - 1 })
  );
  const starts = lines.flatMap((line, i) => (line !== null || i === 0 ? [{ line, top: i === 0 ? region.top : line!.bottom + 1 }] : []));
  if (starts.length === 0) return [{ region, beside: null, title: null }];
  return starts.map(({ line, top }, i) => {
    const next = starts[i + 1]?.line;
    return {
      region: { ...region, top: line ? line.bottom + 1 : top, bottom: next ? next.top - 1 : region.bottom },
      beside: line?.beside ?? null,
      title: line?.title ?? null,
    };
  });
}

/** The line in the last row of an area, with nothing but a title or who is in charge. */
function lineAbove(scene: LayoutScene, area: Area): Line | null {
  if (area.bottom < area.top) return null;
  const boxes = valuesIn(scene, area).filter((box) => box.area.bottom === area.bottom);
  const beside = boxes.find(({ text }) => IN_CHARGE.test(text.trim()) && !NUMBERED.test(text)) ?? null;
  const numbered = boxes.find(({ text }) => NUMBERED.test(text));
  const rest = boxes.filter((box) => box !== beside && box !== numbered && !isBlank(box.text));
  if (rest.length > 0 || (beside === null && numbered === undefined)) return null;
  const found = numbered === undefined ? null : NUMBERED.exec(numbered.text);
  const title = numbered && found ? { box: numbered, code: (found[1] ?? "").normalize("NFKC"), from: found[0].length } : null;
  return { beside, title, top: Math.min(...boxes.map(({ area: { top } }) => top)), bottom: area.bottom };
}
