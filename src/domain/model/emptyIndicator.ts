import type { Indicator } from "./document";

/** The keys of an indicator that a form may not have, each as the contract writes "nothing there". */
export const emptyIndicator = {
  cell: null,
  kind: null,
  deadline: null,
  target: null,
  baseline: null,
  midterm: null,
  yearEnd: null,
  evaluation: null,
  policy: null,
  budget: null,
  previous: null,
  narrative: {},
  assessment: null,
} satisfies Omit<Indicator, "id" | "path" | "labels">;
