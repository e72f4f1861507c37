/** What the codes of an assessment are called on the screen, in print and in files. */
import { assessmentMessages } from "../messages/assessment";
import { say } from "../messages/catalog";
import type { IndicatorStatus, RateReason } from "../model";
import type { Language } from "../rules/defineRule";
import { formulas } from "./formulas";
import type { Timing } from "./reportTiming";

/** 達成, 進行中, 未達成 … */
export function statusWord(status: IndicatorStatus, lang: Language): string {
  return say(assessmentMessages, lang, `status-${status}`);
}

/** Why there is no rate, in one sentence with what to do. */
export function reasonWord(reason: RateReason, lang: Language): string {
  return say(assessmentMessages, lang, `reason-${reason}`);
}

/** 期限前, まもなく期限, 期限超過, 報告済み. */
export function timingWord(timing: Timing, lang: Language): string {
  return say(assessmentMessages, lang, `timing-${timing}`);
}

/** A formula's title, e.g. 増加型; the id itself for a formula that is not known. */
export function formulaTitle(id: string, lang: Language): string {
  return formulas.find((formula) => formula.id === id)?.title[lang] ?? id;
}

/** A formula in words, e.g. 実績 ÷ 目標 × 100; the id itself for a formula that is not known. */
export function formulaExpression(id: string, lang: Language): string {
  return formulas.find((formula) => formula.id === id)?.expression[lang] ?? id;
}
