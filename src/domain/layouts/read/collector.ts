/** Gathers the parts of a document while they are read. */
import type { Area } from "../../grid/grid";
import type { Box } from "../../grid/gridIndex";
import type { Field, Indicator, ItemRow } from "../../model";
import type { FoundField } from "./fields";

export interface ReadBody {
  readonly fields: Record<string, Field>;
  readonly indicators: Indicator[];
  readonly items: ItemRow[];
  /** First wordings of labels that the sheet lacks. */
  readonly missing: string[];
  /** The rectangle of everything that belongs to the document. */
  readonly used: Area;
}

export class Collector {
  readonly fields: Record<string, Field> = {};
  readonly indicators: Indicator[] = [];
  readonly items: ItemRow[] = [];
  readonly missing: string[] = [];
  private area: Area | null = null;

  use(boxes: Iterable<Box>): void {
    for (const { area } of boxes) this.useArea(area);
  }

  useArea(area: Area): void {
    const a = this.area ?? area;
    this.area = {
      top: Math.min(a.top, area.top),
      left: Math.min(a.left, area.left),
      bottom: Math.max(a.bottom, area.bottom),
      right: Math.max(a.right, area.right),
    };
  }

  add(found: FoundField): void {
    this.fields[found.part.key] = found.value;
    if (found.part.code !== undefined) this.fields[found.part.code] = found.code ?? { text: "", cell: null };
    this.use([found.label, ...found.boxes]);
  }

  /** @param indicators with `items` pointing into them. */
  addItems({ indicators, items }: { indicators: Indicator[]; items: ItemRow[] }): void {
    const from = this.indicators.length;
    this.indicators.push(...indicators);
    this.items.push(...items.map((item) => ({ ...item, indicators: item.indicators.map((i) => i + from) })));
  }

  /** @param fallback area of a document of which nothing was found. */
  done(fallback: Area): ReadBody {
    return { fields: this.fields, indicators: this.indicators, items: this.items, missing: this.missing, used: this.area ?? fallback };
  }
}
