/** Rates, forecast, ratings, due dates and roll-ups. */
export type { AssessOptions, Basis } from "./case";
export { distance } from "./distance";
export { assessDocuments, assessIndicator, basisOf } from "./assessDocuments";
export { baselineOf, readBaseline } from "./baseline";
export { isClosed, nextBusinessDay } from "./businessDay";
export { chooseFormula, type Direction, directionOf, metAtBaseline } from "./choose";
export { addDays, daysBetween, parseDate, weekday } from "./civil";
export { firstOnOrAfter, fiscalYearSpan, monthsElapsed, yearInUse } from "./fiscalYear";
export type { Formula } from "./formula";
export { formulas } from "./formulas";
export { reportDue, type ReportDue, type ReportKind } from "./reportDue";
export { daysLate, deadlinePassed, reportTiming, type ReportTiming, type Timing } from "./reportTiming";
export { namedQuantity } from "./namedQuantity";
export { isRevision, revisionOf } from "./revision";
export { comparable, isLevelUnit, unitKey } from "./units";
export { formulaExpression, formulaTitle, reasonWord, statusWord, timingWord } from "./words";
export { elapsedShare, type Pace, paceOf } from "./pace";
export {
  departmentName,
  type DepartmentSummary,
  type GoalSummary,
  type ItemSummary,
  type RatedPlace,
  rollUp,
  type RollUp,
  summarize,
  type Summary,
} from "./rollUp";
export {
  gradeOf,
  gradeOfIndicator,
  type GradeMove,
  previewScale,
  type ScalePreview,
  scaleOf,
  type UnratedClass,
  unratedClass,
} from "./scales";
export { type Band, type Scale, type ScalePreset, scalePresets } from "../settings/scalePresets";
export { type Department, departmentKey, findDepartment } from "../settings/departments";
export { ratesPage } from "./ratesPage";
export { assessTexts, type Texts } from "./assessTexts";
export { explainRate, type RateExplanation } from "./explainRate";
