/** Excel.PageLayout: how a sheet is printed. */
import { HostObject } from "../hostObject";
import { RangeAreas } from "./rangeAreas";
import { liveSheet, type World } from "./world";
import type { PageSetup } from "../../../domain/grid/grid";

/** Excel's names of the papers by their numbers. */
const papers: Readonly<Record<number, string>> = { 1: "Letter", 8: "A3", 9: "A4", 11: "A5", 12: "B4", 13: "B5" };
const pointsAnInch = 72;

export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(
    private readonly world: World,
    private readonly sheetId: string
  ) {
    super();
  }

  private get page(): PageSetup {
    return liveSheet(this.world, this.sheetId).page;
  }

  get Orientation(): string {
    return this.page.landscape ? "Landscape" : "Portrait";
  }

  /** A4 where the book leaves it to the printer. */
  get PaperSize(): string {
    return papers[this.page.paper ?? 9] ?? "A4";
  }

  /** The model keeps the sum of both margins. */
  get LeftMargin(): number {
    return (this.page.margins * pointsAnInch) / 2;
  }

  get RightMargin(): number {
    return (this.page.margins * pointsAnInch) / 2;
  }

  get Zoom(): Record<string, number> {
    const { fitWidth, scale } = this.page;
    if (fitWidth === null) return { scale };
    return fitWidth === 0 ? { verticalFitToPages: 1 } : { horizontalFitToPages: fitWidth };
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { areas } = this.page;
    return areas === null || areas.length === 0 ? null : new RangeAreas(this.world, this.sheetId, areas);
  }
}
