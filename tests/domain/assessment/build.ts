/** Small builders for the tests of this room: an indicator with one target and one report. */
import { assessIndicator } from "../../../src/domain/assessment";
import type { Assessment, GoalDocument, Indicator, Rate, Report, ResultQuantity, Target, TargetQuantity } from "../../../src/domain/model";
import { readSettings, type Settings, type SettingsInput } from "../../../src/domain/settings/settings";

export function quantity(part: Partial<TargetQuantity> = {}): TargetQuantity {
  return {
    label: "",
    op: ">=",
    explicit: true,
    value: 1,
    max: null,
    unit: "回",
    per: null,
    approx: false,
    cumulative: false,
    baseline: null,
    change: null,
    span: [0, 1],
    ...part,
  };
}

export function result(part: Partial<ResultQuantity> = {}): ResultQuantity {
  return { label: "", value: 1, unit: "回", planned: false, asOf: null, target: 0, total: false, span: [0, 1], ...part };
}

export function target(quantities: TargetQuantity[], part: Partial<Target> = {}): Target {
  return { text: "目標", cell: "E8", quantities, unread: null, ...part };
}

export function report(quantities: ResultQuantity[], part: Partial<Report> = {}): Report {
  return { text: "報告", cell: "F8", state: "reported", quantities, unread: null, ...part };
}

export const silent: Report = { text: "", cell: "G8", state: "missing", quantities: [], unread: null };

export function indicator(part: Partial<Indicator> = {}): Indicator {
  return {
    id: "①(1)",
    path: ["①", "(1)"],
    labels: ["取組", "細目"],
    cell: "B8",
    kind: null,
    deadline: null,
    target: target([quantity()]),
    baseline: null,
    midterm: report([result()]),
    yearEnd: silent,
    evaluation: null,
    policy: null,
    budget: null,
    previous: null,
    narrative: {},
    assessment: null,
    ...part,
  };
}

export function document(indicators: Indicator[] = [], part: Partial<GoalDocument> = {}): GoalDocument {
  return { file: 0, sheet: "①", layout: "ueda-kanri", fiscalYear: 2024, fields: {}, indicators, items: [], ...part };
}

export function settings(input: SettingsInput = {}): Settings {
  const read = readSettings(input);
  if (!read.ok) throw new Error(`Wrong settings in a test: ${read.key}`);
  return read.settings;
}

/** The assessment of one indicator in the middle of fiscal 2024, unless the options say otherwise. */
export function assess(part: Partial<Indicator>, { asOf = "2024-11-15", ...input }: SettingsInput & { asOf?: string } = {}): Assessment {
  const one = indicator(part);
  return assessIndicator(one, document([one]), { asOf, settings: settings(input) });
}

/** Assesses a written target and report; spans are looked up in the texts, so that the words around a number count. */
export function rate(
  [targetText, asked]: [string, Partial<TargetQuantity>],
  [reportText, ...answers]: [string, ...Partial<ResultQuantity>[]],
  { options = {}, ...part }: Partial<Indicator> & { options?: SettingsInput & { asOf?: string } } = {}
): Rate & { status: string } {
  const at = (text: string, value: number | null | undefined, from = 0): [number, number] => {
    const found = text.indexOf(String(value), from);
    return found < 0 ? [0, 1] : [found, found + String(value).length];
  };
  let from = 0;
  const quantities = answers.map((answer) => {
    const span = answer.span ?? at(reportText, answer.value, from);
    from = span[1];
    return result({ unit: asked.unit ?? "回", span, ...answer });
  });
  const assessment = assess(
    {
      target: target([quantity({ span: at(targetText, asked.value), ...asked })], { text: targetText }),
      midterm: report(quantities, { text: reportText }),
      ...part,
    },
    options
  );
  const [only] = assessment.rates;
  if (!only) throw new Error("no rate");
  return { ...only, status: assessment.status };
}
