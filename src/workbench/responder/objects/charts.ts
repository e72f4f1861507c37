/** Excel.Chart, its collection, its title, its legend and its series. */
import { HostCollection, HostObject } from "../hostObject";
import type { ChartSeries as SeriesState, ChartState } from "../model/chart";
import { parseArea } from "../model/areas";
import { ExcelRefusal } from "../protocol";
import { Range } from "./range";
import { liveSheet, type World } from "./world";

/** The kinds that the responder takes; Excel has some seventy. */
const chartTypes: readonly string[] = ["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked", "Line", "LineMarkers", "Pie"];

export class ChartCollection extends HostCollection {
  readonly className = "ChartCollection";

  constructor(
    private readonly world: World,
    private readonly sheetId: string
  ) {
    super();
  }

  items(): Chart[] {
    return liveSheet(this.world, this.sheetId).charts.map(({ id }) => new Chart(this.world, this.sheetId, id));
  }

  find(key: string): Chart | null {
    return this.items().find((chart) => chart.id === key || chart.Name === key) ?? null;
  }

  get Count(): number {
    return this.items().length;
  }

  /** One series for each column of the source; on a protected sheet Excel adds no chart. */
  Add(type: string, source: unknown): Chart {
    if (!chartTypes.includes(type)) throw new ExcelRefusal("InvalidArgument", `no chart type: ${type}`);
    const { area, sheetId } = rangeGiven(source);
    const sheet = liveSheet(this.world, this.sheetId);
    if (sheet.protected) throw new ExcelRefusal("AccessDenied", "the sheet is protected");
    const number = sheet.charts.length + 1;
    const series: SeriesState[] = [];
    for (let col = area.left; col <= area.right; col++)
      series.push({ name: `Series${series.length + 1}`, sheetId, values: { ...area, left: col, right: col }, labels: null });
    const id = `${this.sheetId}chart${number}`;
    sheet.charts.push({ id, name: `Chart ${number}`, type, title: "", legend: true, series, place: null });
    return new Chart(this.world, this.sheetId, id);
  }
}

class Chart extends HostObject {
  readonly className = "Chart";

  constructor(
    private readonly world: World,
    private readonly sheetId: string,
    private readonly chartId: string
  ) {
    super();
  }

  override get id(): string {
    return this.chartId;
  }

  private get state(): ChartState {
    const found = liveSheet(this.world, this.sheetId).charts.find(({ id }) => id === this.chartId);
    if (found === undefined) throw new ExcelRefusal("ItemNotFound", "the chart is gone");
    return found;
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    this.state.name = name;
  }

  get ChartType(): string {
    return this.state.type;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.state);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.state);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state, this.sheetId);
  }

  SetPosition(start: unknown, end?: unknown): void {
    const from = placeGiven(start);
    const to = end === undefined || end === null ? from : placeGiven(end);
    this.state.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
  }

  Delete(): void {
    const { charts } = liveSheet(this.world, this.sheetId);
    charts.splice(charts.indexOf(this.state), 1);
  }
}

class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(private readonly chart: ChartState) {
    super();
  }

  get Text(): string {
    return this.chart.title;
  }

  set Text(text: string) {
    this.chart.title = text;
  }
}

class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  constructor(private readonly chart: ChartState) {
    super();
  }

  get Visible(): boolean {
    return this.chart.legend;
  }

  set Visible(on: boolean) {
    this.chart.legend = on;
  }
}

class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";

  constructor(
    private readonly chart: ChartState,
    private readonly sheetId: string
  ) {
    super();
  }

  items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(series));
  }

  find(): null {
    return null;
  }

  Add(name?: string): ChartSeries {
    const empty = { top: 0, left: 0, bottom: 0, right: 0 };
    const series = { name: name ?? `Series${this.chart.series.length + 1}`, sheetId: this.sheetId, values: empty, labels: null };
    this.chart.series.push(series);
    return new ChartSeries(series);
  }
}

class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  constructor(private readonly series: SeriesState) {
    super();
  }

  get Name(): string {
    return this.series.name;
  }

  set Name(name: string) {
    this.series.name = name;
  }

  SetValues(range: unknown): void {
    const { area, sheetId } = rangeGiven(range);
    Object.assign(this.series, { values: area, sheetId });
  }

  SetXAxisValues(range: unknown): void {
    this.series.labels = rangeGiven(range).area;
  }
}

function rangeGiven(given: unknown): Range {
  if (!(given instanceof Range)) throw new ExcelRefusal("InvalidArgument", "no range");
  return given;
}

/** A range, or the address of one. */
function placeGiven(given: unknown): Range["area"] {
  const area = typeof given === "string" ? parseArea(given) : rangeGiven(given).area;
  if (area === null) throw new ExcelRefusal("InvalidArgument", `no address: ${String(given)}`);
  return area;
}
