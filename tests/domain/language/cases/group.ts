/** Cases that share a reason: the text and what must be read from it. */
export interface Group {
  reason: string;
  cases: readonly (readonly [text: string, expected: string])[];
}

/** The same for reports: the target's text, the report's text and what must be read. */
export interface ReportGroup {
  reason: string;
  cases: readonly (readonly [target: string, report: string, expected: string])[];
}
