/** Small documents for tests: everything that a test does not name is empty. */
import { emptyIndicator, type GoalDocument, type Indicator, type Report, type Target, type TargetQuantity } from "../../src/domain/model";

/** A target's number: at least `value` `unit`, as a bare count. */
export function asked(value: number, unit: string, more: Partial<TargetQuantity> = {}): TargetQuantity {
  return {
    label: "",
    op: ">=",
    explicit: false,
    value,
    max: null,
    unit,
    per: null,
    approx: false,
    cumulative: false,
    baseline: null,
    change: null,
    span: [0, 1],
    ...more,
  };
}

export function target(text: string, quantities: TargetQuantity[] = [], cell: string | null = "D8"): Target {
  return { text, cell, quantities, unread: null };
}

export function report(text: string, more: Partial<Report> = {}): Report {
  return { text, cell: "E8", state: text === "" ? "missing" : "reported", quantities: [], unread: null, ...more };
}

export function indicator(path: string[], more: Partial<Indicator> = {}): Indicator {
  return {
    id: path.join(""),
    path,
    labels: [path.at(-1) ?? ""],
    ...emptyIndicator,
    cell: "B8",
    ...more,
  };
}

export function goalDocument(
  goal: string,
  indicators: Indicator[],
  more: Partial<GoalDocument> & { department?: string; priority?: string } = {}
): GoalDocument {
  const { department = "総務部", priority = "1位", ...rest } = more;
  return {
    file: 0,
    sheet: "重点目標1",
    layout: "ueda-kanri",
    fiscalYear: 2024,
    fields: {
      goal: { text: goal, cell: "C3" },
      department: { text: department, cell: "E3" },
      priority: { text: priority, cell: "G3" },
    },
    indicators,
    items: [],
    ...rest,
  };
}
