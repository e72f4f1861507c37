import { claimedRate } from "./arithmetic/claimedRate";
import { restMismatch } from "./arithmetic/restMismatch";
import { totalRow } from "./arithmetic/totalRow";
import { differenceMismatch } from "./arithmetic/differenceMismatch";
import { partsTotal } from "./arithmetic/partsTotal";
import { ratioMismatch } from "./arithmetic/ratioMismatch";
import { itemChanged } from "./cross/itemChanged";
import { listSheetInitiative } from "./cross/listSheetInitiative";
import { listSheetItems } from "./cross/listSheetItems";
import { listSheetTarget } from "./cross/listSheetTarget";
import { resultLikeLastYear } from "./cross/resultLikeLastYear";
import { targetBelowLastYear } from "./cross/targetBelowLastYear";
import { deadlineImpossible } from "./deadline/deadlineImpossible";
import { deadlineYear } from "./deadline/deadlineYear";
import { deadlineMissing } from "./deadline/deadlineMissing";
import { deadlineOutsideYear } from "./deadline/deadlineOutsideYear";
import { deadlinePastNoResult } from "./deadline/deadlinePastNoResult";
import type { Rule } from "./defineRule";
import { formDrift } from "./form/formDrift";
import { pageSetup } from "./form/pageSetup";
import { textCut } from "./form/textCut";
import { claimContradicts } from "./report/claimContradicts";
import { conditionSwapped } from "./report/conditionSwapped";
import { evaluationPolicy } from "./report/evaluationPolicy";
import { forecastShort } from "./report/forecastShort";
import { midtermOverdue } from "./report/midtermOverdue";
import { planExceedsTarget } from "./report/planExceedsTarget";
import { reportNoReview } from "./report/reportNoReview";
import { reportRestatesPlan } from "./report/reportRestatesPlan";
import { reportTopicsMissing } from "./report/reportTopicsMissing";
import { reportUnitMismatch } from "./report/reportUnitMismatch";
import { reportVerbMismatch } from "./report/reportVerbMismatch";
import { reportWithoutNumber } from "./report/reportWithoutNumber";
import { resultFarBelow } from "./report/resultFarBelow";
import { resultFarOver } from "./report/resultFarOver";
import { resultOtherAmount } from "./report/resultOtherAmount";
import { resultOverLimit } from "./report/resultOverLimit";
import { yearEndOverdue } from "./report/yearEndOverdue";
import { budgetUnread } from "./structure/budgetUnread";
import { bulletCount } from "./structure/bulletCount";
import { departmentDiffers } from "./structure/departmentDiffers";
import { itemMark } from "./structure/itemMark";
import { numberingColumns } from "./structure/numberingColumns";
import { numberingMixed } from "./structure/numberingMixed";
import { numberingDuplicate } from "./structure/numberingDuplicate";
import { numberingGap } from "./structure/numberingGap";
import { priorityDuplicate } from "./structure/priorityDuplicate";
import { requiredBlank } from "./structure/requiredBlank";
import { baselineMissing } from "./target/baselineMissing";
import { initiativeTargetMismatch } from "./target/initiativeTargetMismatch";
import { processOutcome } from "./target/processOutcome";
import { targetAlreadyMet } from "./target/targetAlreadyMet";
import { targetApproximate } from "./target/targetApproximate";
import { targetDefinition } from "./target/targetDefinition";
import { targetDirections } from "./target/targetDirections";
import { unitSuspicious } from "./target/unitSuspicious";
import { targetWithoutNumber } from "./target/targetWithoutNumber";
import { targetWithoutUnit } from "./target/targetWithoutUnit";
import { duplicateText } from "./wording/duplicateText";
import { machineDependent } from "./wording/machineDependent";
import { markupLeft } from "./wording/markupLeft";
import { notationMixed } from "./wording/notationMixed";
import { noteLeft } from "./wording/noteLeft";
import { yearMissing } from "./structure/yearMissing";
import { planName } from "./wording/planName";
import { styleMixed } from "./wording/styleMixed";
import { typoSuspected } from "./wording/typoSuspected";

/** In any order; a new rule goes to the end. */
const listed: readonly Rule[] = [
  numberingDuplicate,
  numberingGap,
  numberingColumns,
  bulletCount,
  itemMark,
  numberingMixed,
  requiredBlank,
  priorityDuplicate,
  budgetUnread,
  departmentDiffers,
  targetWithoutNumber,
  targetApproximate,
  targetWithoutUnit,
  targetAlreadyMet,
  baselineMissing,
  processOutcome,
  targetDirections,
  initiativeTargetMismatch,
  targetDefinition,
  unitSuspicious,
  deadlineMissing,
  deadlineImpossible,
  deadlineOutsideYear,
  deadlineYear,
  deadlinePastNoResult,
  midtermOverdue,
  yearEndOverdue,
  reportRestatesPlan,
  reportWithoutNumber,
  reportUnitMismatch,
  reportVerbMismatch,
  conditionSwapped,
  resultFarOver,
  resultFarBelow,
  resultOverLimit,
  forecastShort,
  planExceedsTarget,
  claimContradicts,
  reportTopicsMissing,
  reportNoReview,
  resultOtherAmount,
  evaluationPolicy,
  partsTotal,
  ratioMismatch,
  claimedRate,
  differenceMismatch,
  totalRow,
  restMismatch,
  listSheetTarget,
  listSheetInitiative,
  listSheetItems,
  targetBelowLastYear,
  itemChanged,
  resultLikeLastYear,
  typoSuspected,
  notationMixed,
  noteLeft,
  markupLeft,
  machineDependent,
  duplicateText,
  planName,
  styleMixed,
  textCut,
  pageSetup,
  formDrift,
  yearMissing,
];

/** Every rule there is, by ascending code. */
export const rules: readonly Rule[] = [...listed].sort((one, other) => (one.meta.code < other.meta.code ? -1 : 1));

const byCode = new Map(rules.map((rule) => [rule.meta.code, rule]));

/** The rule of a code ("KN301"); undefined where there is none. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}
