/** What is known of last year for each of this year's indicators: from the left side of a list, or from last year's sheet. */
import { parseReport } from "../../language";
import type { GoalDocument, Indicator, Place, Report, ResultQuantity, Target } from "../../model";
import { heading, latestReport } from "./columns";
import { type DocumentPair, labelOf, listSheetPairs, pairIndicators, pairItems, yearPairs } from "./pairs";

export interface LastYear {
  /** Where a finding stands: this year's document and indicator. */
  document: GoalDocument;
  indicator: Indicator;
  /** This year's sheet of the same indicator, where a list is checked together with it; else the indicator itself. */
  sheet: { document: GoalDocument; indicator: Indicator } | null;
  /** Last year's words for the initiative; "" where they are not known. */
  initiative: string;
  /** Last year's result. */
  result: string;
  quantities: ResultQuantity[];
  /** Last year's target; null where only its result is known (a list). */
  target: Target | null;
  place: Place;
}

const known = new WeakMap<readonly GoalDocument[], LastYear[]>();

/** This year's indicators that have a result of last year. */
export function lastYearOf(documents: readonly GoalDocument[]): LastYear[] {
  const before = known.get(documents);
  if (before) return before;
  const all = [...documents.flatMap((document) => fromList(document, documents)), ...yearPairs(documents).flatMap(fromSheet)];
  known.set(documents, all);
  return all;
}

function fromList(list: GoalDocument, documents: readonly GoalDocument[]): LastYear[] {
  const pair = listSheetPairs(documents).find(({ left }) => left === list);
  const partners = pair ? pairItems(pair).flatMap((items) => pairIndicators(items, pair)) : [];
  return list.indicators.flatMap((indicator) => {
    const { previous, target } = indicator;
    if (!previous || previous.text.trim() === "") return [];
    const partner = partners.find(({ left }) => left === indicator)?.right;
    const item = list.items.find(({ indicators }) => indicators.includes(list.indicators.indexOf(indicator)));
    return [
      {
        document: list,
        indicator,
        sheet: pair && partner ? { document: pair.right, indicator: partner } : null,
        initiative: item?.columns.previousItem?.text ?? "",
        result: previous.text,
        quantities: readResult(previous.text, target?.text ?? "", list.fiscalYear),
        target: null,
        place: { file: list.file, sheet: list.sheet, cell: previous.cell, label: heading("previous"), indicator: indicator.id },
      },
    ];
  });
}

function fromSheet(pair: DocumentPair): LastYear[] {
  return pairItems(pair).flatMap((items) =>
    pairIndicators(items, pair).flatMap(({ left, right }) => {
      const latest = latestReport(left);
      if (!latest) return [];
      const { report, key } = latest;
      return [
        {
          document: pair.right,
          indicator: right,
          sheet: { document: pair.right, indicator: right },
          initiative: labelOf(left),
          result: report.text,
          quantities: report.quantities,
          target: left.target,
          place: { file: pair.left.file, sheet: pair.left.sheet, cell: report.cell, label: heading(key), indicator: left.id },
        },
      ];
    })
  );
}

function readResult(text: string, targetText: string, fiscalYear: number | null): Report["quantities"] {
  return parseReport(text, { targetText, ...(fiscalYear === null ? {} : { fiscalYear: fiscalYear - 1 }) }).quantities;
}
