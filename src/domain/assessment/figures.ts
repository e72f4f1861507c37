/** Turns the answers of a report into what a formula takes. */
import { type Answer, changeOf, type Combining, landing } from "./answers";
import type { Case } from "./case";
import { isoDate } from "./civil";
import { isRunningTotal, periodOf } from "./context";
import { plus, times } from "./exact";
import type { Formula, FormulaInput } from "./formula";
import * as formulas from "./formulas";
import { periodsEnded, periodsOfYear } from "./periods";
import { reportDue } from "./reportDue";
import { toleranceOf } from "./tolerance";

/**
 * The day up to which a result counts: that of a total so far (9月末までに5回; a month counts to its end), else the base date of the report,
 * but not after the day of the check. Dates of single events are no such day.
 */
function resultDay({ basis, document, asOf, settings }: Case, answer: Answer): string {
  const dates = answer.parts.map((part) => (isRunningTotal(basis.report.text, part) ? part.asOf : null));
  const last = dates.includes(null) ? null : (dates.sort().at(-1) ?? null);
  const own = last?.length === 7 ? isoDate(Number(last.slice(0, 4)), Number(last.slice(5)), 31) : last;
  const day = own ?? reportDue(document, basis.kind, settings)?.baseDate ?? asOf;
  return day < asOf ? day : asOf;
}

/** 毎週水・金曜日 has no number of its own: how many days that makes depends on holidays, so nothing is counted. */
function countable({ indicator, quantity }: Case): boolean {
  const written = (indicator.target?.text ?? "").slice(...quantity.span).normalize("NFKC");
  return quantity.per !== "週" || /[\d一二三四五六七八九十]/.test(written);
}

export interface Figures {
  /** Input of the rate; null where nothing was reported or it cannot be turned into a change. */
  done: FormulaInput | null;
  /** Input of the forecast. */
  forecast: FormulaInput | null;
  /** Further formulas with inputs of their own. */
  besides: (readonly [Formula, FormulaInput])[];
  /** The level that settles the target at the end of the year. */
  whole: number;
  /** True where the result is itself given by period (毎月2回実施): it says nothing about the rest of the year. */
  byPeriod: boolean;
}

/** Turns answers into what the formula takes: levels, sizes of a change, or counts of the periods that have ended. */
export function figuresOf(
  each: Case,
  formula: Formula,
  combining: Combining,
  baseline: number | null,
  done: Answer | null,
  planned: Answer | null
): Figures {
  const { quantity, basis, document, settings } = each;
  const text = basis.report.text;
  const target = quantity.value ?? 0;
  const input = (result: number, periods = 1): FormulaInput => ({
    op: quantity.op,
    target,
    result,
    baseline,
    periods,
    tolerance: toleranceOf(quantity, settings),
  });
  const byPeriod = formula === formulas.perPeriod && (done?.parts.some((part) => periodOf(text, part) === quantity.per) ?? false);
  if (formula === formulas.sizeOfChange) {
    const reached = done && (done.parts.length === 0 ? 0 : changeOf(quantity, done, baseline, text));
    const announced = planned && changeOf(quantity, planned, baseline, text);
    const landed = announced === null || combining === "latest" ? announced : reached && plus(reached, announced);
    return {
      done: reached === null ? null : input(reached),
      forecast: landed === null ? null : input(landed),
      besides: [],
      whole: target,
      byPeriod,
    };
  }
  const landed = planned && landing(done, planned, combining, text);
  if (formula !== formulas.perPeriod || byPeriod) {
    return { done: done && input(done.value), forecast: landed === null ? null : input(landed), besides: [], whole: target, byPeriod };
  }
  const year = countable(each) ? periodsOfYear(quantity.per) : null;
  const ended =
    done && year !== null ? periodsEnded(quantity.per, document.fiscalYear, resultDay(each, done), settings.fiscalYearStart) : null;
  const whole = year === null ? Infinity : times(target, year);
  return {
    done: done && input(done.value, ended ?? 0),
    forecast: landed === null || year === null ? null : input(landed, year),
    besides: done && year !== null ? [[formulas.increase, { ...input(done.value), target: whole }]] : [],
    whole,
    byPeriod,
  };
}
