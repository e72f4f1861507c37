/** Reading Japanese targets, reports, deadlines and marks; every number with the characters it was read from. */
export { fold, sourceSpan, type Folded } from "./fold";
export { splitMarks, type Piece } from "./marks";
export { parseTarget } from "./target";
export { parseReport, type ReadResult, type ReportOptions, type ReportReading } from "./report";
export { parseDeadline, type DeadlineReading } from "./deadline";
export { parseLine, type ParseInput, type ParseKind, type ParseOutput } from "./parseLine";
export { toKanjiNumeral } from "./numerals";
export { canonicalUnit } from "./units";
export { isPlaceholder } from "./placeholder";
export { bareLabel, containment, isAlike, longestCommonRun, similarity } from "./similarity";
export { eraYear, nearestEraYear } from "./eras";
export { APRIL, fiscalYearEnd, fiscalYearOf, yearOfMonth } from "./fiscalYear";
export { daysInMonth, isoDate, monthEnd, serialDate } from "./civilDate";
export { japaneseDate, type JapaneseDateStyle } from "./japaneseDate";
export type { ReadOptions } from "./types";
