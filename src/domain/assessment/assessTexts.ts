/** The rate of a target and a report that are given as plain texts: for functions in cells and for trying out a wording. */
import { parseReport, parseTarget } from "../language";
import { type Assessment, emptyIndicator, type GoalDocument, type Indicator } from "../model";
import { assessIndicator } from "./assessDocuments";
import type { AssessOptions } from "./case";

export interface Texts {
  target: string;
  report: string;
  /** What the target is about, where its own text does not say it. */
  label?: string;
  /** Null where it is not known: targets by period get no rate then. */
  fiscalYear: number | null;
}

/** The assessment of a mid-term report against a target, exactly as for a sheet; inputs have spans but no cells. */
export function assessTexts({ target, report, label = "", fiscalYear }: Texts, options: AssessOptions): Assessment {
  const quantities = parseTarget(target, { fiscalYear });
  const reading = parseReport(report, { target: quantities, targetText: target, fiscalYear, label });
  const indicator: Indicator = {
    ...emptyIndicator,
    id: "①",
    path: ["①"],
    labels: [label],
    target: { text: target, cell: null, quantities, unread: null },
    midterm: { text: report, cell: null, ...reading, unread: null },
    yearEnd: { text: "", cell: null, state: "missing", quantities: [], unread: null },
  };
  const document: GoalDocument = { file: 0, sheet: "", layout: "", fiscalYear, fields: {}, indicators: [indicator], items: [] };
  return assessIndicator(indicator, document, options);
}
