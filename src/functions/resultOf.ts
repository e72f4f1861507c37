/** The number of a report that 実績値 and 予定値 speak of. */
import { parseReport, parseTarget } from "../domain/language";
import type { ResultQuantity } from "../domain/model";
import type { Bilingual } from "../domain/rules/defineRule";
import type { Argument, World } from "./define";
import { FunctionFailure } from "./failure";
import * as parameters from "./parameters";
import { readIndex, readText, readYear } from "./read";

const target = {
  ...parameters.target,
  help: {
    ja: "その報告が答える目標のセル。指定すると、目標と同じ項目・単位の数を選びます",
    en: "The target that the report answers; the number of the same thing and unit is taken",
  },
  optional: true,
} as const;

export const resultParameters = [parameters.report, target, parameters.index, parameters.year] as const;

export interface ResultKind {
  planned: boolean;
  name: Bilingual;
}

/**
 * The one number of its kind. With a target: the numbers that answer it (the index then counts the target's numbers); without one: all
 * numbers of the kind (the index counts those). A sum is taken before its parts.
 * @throws FunctionFailure where there is none, or several and no index.
 */
export function resultOf([report, target, index, year]: readonly Argument[], { planned, name }: ResultKind, world: World): ResultQuantity {
  const { lang } = world;
  const text = readText(report, parameters.report.name, world);
  const targetText = readText(target, parameters.target.name, world);
  const fiscalYear = readYear(year, world);
  const wanted = parseTarget(targetText, { fiscalYear });
  const place = readIndex(index, parameters.index.name, world);
  if (wanted.length > 0 && place !== null && place >= wanted.length)
    throw new FunctionFailure(lang, "beyond-targets", { target: targetText, index: place + 1, count: wanted.length });
  if (wanted.length > 1 && place === null) throw new FunctionFailure(lang, "several-targets", { target: targetText, count: wanted.length });
  const all = parseReport(text, { target: wanted, targetText, fiscalYear }).quantities.filter((quantity) => quantity.planned === planned);
  const kind = name[lang];
  const fitting = wanted.length === 0 ? all : all.filter((quantity) => quantity.target === (place ?? 0));
  const found = wanted.length === 0 && place !== null ? fitting.slice(place, place + 1) : sumsFirst(fitting);
  const [first] = found;
  if (first === undefined) throw new FunctionFailure(lang, "no-result", { report: text, kind });
  if (found.length > 1) throw new FunctionFailure(lang, "several-results", { report: text, kind, count: fitting.length });
  return first;
}

function sumsFirst(quantities: readonly ResultQuantity[]): readonly ResultQuantity[] {
  const sums = quantities.filter(({ total }) => total);
  return sums.length === 1 ? sums : quantities;
}
