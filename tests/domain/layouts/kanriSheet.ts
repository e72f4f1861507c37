/** A small 管理シート for the tests of the reader: a head and whatever rows a test gives. */
import { readWorkbook } from "../../../src/domain/layouts";
import type { Grid } from "../../../src/domain/grid/grid";
import type { Indicator } from "../../../src/domain/model";
import { gridOf } from "./support";

export const top = {
  "A1:G1": "令和6年度 重点目標管理シート",
  A2: "重点目標",
  "B2:C2": "移住と交流",
  D2: "部局名",
  E2: "企画部",
  F2: "優先順位",
  G2: "1位",
  A3: "現況・課題",
  "B3:G3": "人口が減っている。",
};
export const header = { B4: "取組項目及び方法・手段", C4: "期間・期限", D4: "数値目標", "E4:F4": "中間報告", G4: "期末報告" };
export const form = (rows: Record<string, string | number>, more: Record<string, string | number> = {}): Grid =>
  gridOf({ ...top, ...header, ...rows, ...more }, "様式");
export const read = (...grids: Grid[]): ReturnType<typeof readWorkbook> => readWorkbook(grids, { file: 0 });
export const shown = (indicators: readonly Indicator[] | undefined): unknown =>
  indicators?.map(({ id, deadline, target, midterm }) => [id, deadline?.text, target?.text, target?.cell, midterm?.text]);
export const indicators = (rows: Record<string, string | number>): unknown => shown(read(form(rows)).documents[0]?.indicators);
