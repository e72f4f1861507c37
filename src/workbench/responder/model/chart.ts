/** A chart of a sheet, as far as the add-in can ask for it. The in-memory workbook keeps charts; it does not draw them. */
import type { Area } from "../../../domain/grid/grid";

export interface ChartSeries {
  name: string;
  /** Id of the sheet that the ranges lie on. */
  sheetId: string;
  values: Area;
  labels: Area | null;
}

export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  legend: boolean;
  series: ChartSeries[];
  /** The cells that it covers; null until it is put somewhere. */
  place: Area | null;
}
