/** A rate in words: the formula, every number with its cell, the verdict and the other formulas. */
import { assessmentMessages } from "../messages/assessment";
import { say } from "../messages/catalog";
import type { Rate, RateInput } from "../model";
import type { Language } from "../rules/defineRule";
import { formulaExpression, formulaTitle, reasonWord } from "./words";

export interface RateExplanation {
  /** "増加型：実績 ÷ 目標 × 100"; null where no formula was reached. */
  formula: string | null;
  /** "目標 6回（E8）", "実績 2回（F8）" … in the order of the inputs. */
  inputs: string[];
  /** "33.3％", "達成", or why there is no rate. */
  verdict: string;
  /** "着地見込み 100.0％"; null where nothing is planned. */
  forecast: string | null;
  /** "基準値からの伸び 88.9％". */
  alternatives: string[];
}

/**
 * Explains one rate to a reader; nothing is worked out anew.
 * @param places decimals to show: 0 where the settings round to integers.
 */
export function explainRate(rate: Rate, lang: Language, places = 1): RateExplanation {
  const text = (key: Parameters<typeof say<keyof (typeof assessmentMessages)["ja"]>>[2], data: Record<string, string | number> = {}) =>
    say(assessmentMessages, lang, key, data);
  const figure = (value: number) => text("figure", { value: value.toFixed(places) });
  return {
    formula:
      rate.formula &&
      text("explain-formula", { title: formulaTitle(rate.formula, lang), expression: formulaExpression(rate.formula, lang) }),
    inputs: rate.inputs.map((input) => inputWords(input, lang)),
    verdict: rate.rate === null ? verdictWithoutRate(rate, lang) : figure(rate.rate),
    forecast: rate.forecast === null ? null : text("explain-forecast", { figure: figure(rate.forecast) }),
    alternatives: rate.alternatives.map(({ formula, rate: value }) =>
      text("explain-other", { title: formulaTitle(formula, lang), figure: figure(value) })
    ),
  };
}

function verdictWithoutRate({ met, reason }: Rate, lang: Language): string {
  if (met !== null) return say(assessmentMessages, lang, met ? "met-true" : "met-false");
  return reason === null ? "" : reasonWord(reason, lang);
}

function inputWords({ role, value, unit, cell }: RateInput, lang: Language): string {
  const number = value.toLocaleString("en-US", { maximumFractionDigits: 10 });
  const place = cell === null ? "" : say(assessmentMessages, lang, "explain-cell", { cell });
  return say(assessmentMessages, lang, "explain-input", { role: say(assessmentMessages, lang, `role-${role}`), number, unit, place });
}
