/** What was read from the sheet → indicators and item rows. */
import { isBlank } from "../../grid/gridIndex";
import type { Field, Indicator, ItemRow } from "../../model";
import { understandDeadline, understandReport, understandTarget, unitOfName } from "../understand";
import { circled } from "./circled";
import type { RawItem } from "./items";
import { matchPrevious } from "./previous";

/** Indicator keys that columns of these names fill; all other columns go to `narrative`. */
const OWN_KEYS = new Set([
  "initiative",
  "name",
  "deadline",
  "target",
  "midterm",
  "yearEnd",
  "baseline",
  "evaluation",
  "policy",
  "budget",
  "previous",
]);

export interface IndicatorParts {
  readonly path: readonly string[];
  readonly labels: readonly string[];
  readonly cell: string | null;
  readonly kind: Indicator["kind"];
  readonly fields: ReadonlyMap<string, Field>;
}

/** An indicator from its fields by column key. Reports are matched with the target; a unit in the indicator's name holds for its numbers. */
export function makeIndicator({ path, labels, cell, kind, fields }: IndicatorParts, fiscalYear: number | null): Indicator {
  const deadline = fields.get("deadline");
  const targetField = fields.get("target");
  const target = targetField ? understandTarget(targetField, fiscalYear, unitOfName(labels.at(-1) ?? "")) : null;
  const report = (key: string): Indicator["midterm"] => {
    const field = fields.get(key);
    return field ? understandReport(field, target, fiscalYear, labels.at(-1)) : null;
  };
  return {
    id: path.join(""),
    path: [...path],
    labels: [...labels],
    cell,
    kind,
    deadline: deadline ? understandDeadline(deadline, fiscalYear) : null,
    target,
    baseline: fields.get("baseline") ?? null,
    midterm: report("midterm"),
    yearEnd: report("yearEnd"),
    evaluation: fields.get("evaluation") ?? null,
    policy: fields.get("policy") ?? null,
    budget: fields.get("budget") ?? null,
    previous: fields.get("previous") ?? null,
    narrative: Object.fromEntries([...fields].filter(([key]) => !OWN_KEYS.has(key))),
    assessment: null,
  };
}

/** The mark of an item in the path: as written, or counted where the sheet shows none. */
export function pathMark(mark: string, position: number): string {
  const folded = mark.normalize("NFKC").replace(/[.、)]$/, "");
  if (/^[①-⑳㉑-㉟㊱-㊿]/.test(mark)) return mark;
  const dingbat = "❶❷❸❹❺❻❼❽❾❿".indexOf(mark);
  if (mark !== "" && dingbat >= 0) return circled(dingbat + 1);
  if (/^\d+$/.test(folded)) return circled(Number(folded));
  return mark === "" ? circled(position) : mark;
}

/** Items with their sub-items → indicators in order, and the rows they came from. */
export function buildItems(
  items: readonly RawItem[],
  fiscalYear: number | null,
  kind: Indicator["kind"]
): { indicators: Indicator[]; items: ItemRow[] } {
  const indicators: Indicator[] = [];
  const rows: ItemRow[] = [];
  items.forEach((item, position) => {
    const from = indicators.length;
    const previousItem = item.sources.get("previousItem");
    const previousResult = item.sources.get("previous");
    const current = [...item.columns].some(([key, { text }]) => key !== "previousItem" && key !== "previous" && !isBlank(text));
    const previous =
      previousItem && previousResult
        ? matchPrevious(
            previousItem,
            previousResult,
            item.slots.map(({ labels }) => labels.at(-1) ?? "")
          )
        : [];
    if (current) {
      item.slots.forEach((slot, i) => {
        const fields = new Map(slot.fields);
        if (previousItem && previousResult) {
          fields.set("previousItem", previousItem.field(previousItem.whole));
          fields.set("previousResult", previousResult.field(previousResult.whole));
          if (previous[i]) fields.set("previous", previous[i]);
        }
        const path = [pathMark(item.mark, position + 1), ...slot.marks];
        indicators.push(
          makeIndicator({ path, labels: slot.labels, cell: slot.fields.get("initiative")?.cell ?? item.cell, kind, fields }, fiscalYear)
        );
      });
    }
    rows.push({
      mark: item.mark,
      title: item.title,
      cell: item.cell,
      columns: Object.fromEntries(item.columns),
      indicators: indicators.slice(from).map((_, i) => from + i),
    });
  });
  return { indicators, items: rows };
}
