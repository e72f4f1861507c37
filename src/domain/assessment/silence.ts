/** What it means when no number of a report answers a quantity of the target. Silence is never 0. */
import type { Indicator, RateReason, Report, TargetQuantity } from "../model";
import { isLevel } from "./context";
import { comparable } from "./units";

const enough = 4;

/** The text without particles, spaces and marks: 説明会の開催 and 説明会を開催 are the same. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[\sぁ-ん・、。()「」『』]/g, "");
}

/**
 * True where the report speaks of what is measured. In Japanese the head of a noun stands last, so the end of the label counts
 * (検討会議 of 庁内検討会議), without words of doing and counting (開催, 件数).
 */
export function mentions(report: string, label: string): boolean {
  const name = letters(label).replace(/(開催|実施|参加|作成|発行|配布|配付|回数|件数|人数|者数|数|割合|率|額|量)+$/, "");
  return name.length >= 2 && letters(report).includes(name.slice(-enough));
}

/** True where a result may answer the quantity, or another one: it is not known which. */
function inDoubt(report: Report, index: number): boolean {
  return report.quantities.some((part) => !part.planned && part.target === null && part.candidates?.includes(index));
}

/** Things that are counted up to the target: before the first of them the count is 0. */
function isCounted({ value, op, unit, label, cumulative }: TargetQuantity): boolean {
  const limit = op === "<=" || op === "<" || op === "=";
  return value !== null && value > 0 && !cumulative && !limit && !isLevel(unit, label);
}

/**
 * True where the report says that nothing has been done yet: a plan and nothing else, or a plan for this quantity beside results for
 * others. Only for things that are counted; a level or a limit is unknown then, and so is a total over the years.
 */
export function nothingYet(report: Report, quantity: TargetQuantity, index: number, planned: boolean): boolean {
  if (inDoubt(report, index)) return false;
  if (!isCounted(quantity)) return false;
  return report.state === "plan-only" || (planned && report.quantities.some((part) => !part.planned));
}

const notDone =
  /未(実施|開催|着手|発行|作成|設置|配布|配付|施行|執行|交付|契約)|(実施|開催|実績|発行|申請|応募|利用|配布|交付)(は|が|も)?(なし|無し|ゼロ|していない|しておらず|できなかった|できず|に至らず|に至っていない)|(行って|行われて)いない|行え(ず|なかった)|中止(と(した|なった)|した)?$/;

/**
 * Where a report says in words that the only thing asked for was not done (未実施, 実績なし), the characters that say so; null where it
 * gives any result, asks for several things or speaks of a part (一部未実施).
 */
export function saysNothing(
  indicator: Indicator,
  report: Report,
  quantity: TargetQuantity,
  index: number
): readonly [number, number] | null {
  const alone = indicator.target?.quantities.length === 1 && report.quantities.every((part) => part.planned);
  const match =
    alone && isCounted(quantity) && !inDoubt(report, index) && report.struck === undefined ? notDone.exec(report.text.trim()) : null;
  if (!match || /一部|除|以外/.test(report.text)) return null;
  const from = report.text.indexOf(match[0]);
  return [from, from + match[0].length];
}

/** Why there is no rate where the report gives no number for the quantity. */
export function silenceReason(indicator: Indicator, report: Report, quantity: TargetQuantity, index: number): RateReason {
  if (report.struck === "unknown") return "struck-text";
  if (report.unread !== null || inDoubt(report, index)) return "ambiguous";
  if (report.state !== "reported") return "unreported";
  const others = report.quantities.filter((part) => !part.planned && part.target === null);
  const only = indicator.target?.quantities.length === 1;
  if (only && others.length > 0 && !others.some((part) => comparable(part.unit, quantity.unit))) return "unit-mismatch";
  return mentions(report.text, quantity.label) ? "no-number" : "unreported";
}
