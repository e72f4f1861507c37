/** The city's settings: one versioned schema, every key optional. A wrong or unknown key is an error that names it. */
import * as z from "zod/mini";
import { isoDate as civilDate } from "../language/civilDate";
import { scaleIds } from "./scalePresets";

/** A day that exists in some year: "02-29" does, "02-30" does not. */
const monthDay = z.string().check(
  z.regex(/^\d{2}-\d{2}$/),
  z.refine((text) => civilDate(2024, Number(text.slice(0, 2)), Number(text.slice(3))) !== null)
);
const isoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => civilDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null)
);

const reportCalendar = z.strictObject({
  /** Month and day that the report describes, "09-30". */
  baseDate: z.optional(monthDay),
  /** Last day for handing it in, "10-31"; moved to the next business day. */
  due: z.optional(monthDay),
});

const band = z.strictObject({
  label: z.string(),
  /** Lower bound in per cent; a rate equal to it belongs to this band. */
  from: z.nullable(z.number()),
  /** A rate equal to `from` belongs to the band below (超). */
  exclusive: z.optional(z.boolean()),
  points: z.optional(z.number()),
});

/** Bands from the best one down: each bound below the one before, and only the last without one. */
const bands = z.array(band).check(
  z.minLength(1),
  z.refine((list) =>
    list.every((one, index) => {
      const above = list[index - 1]?.from ?? Infinity;
      return one.from === null ? index === list.length - 1 : one.from < above;
    })
  )
);

const ownScale = z.strictObject({
  title: z.string(),
  bands,
  /** Label of what cannot be rated (評価不能). */
  unrated: z.optional(z.string()),
});

export const settingsSchema = z.strictObject({
  version: z.optional(z.literal(1)),
  fiscalYearStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  midterm: z.optional(reportCalendar),
  yearEnd: z.optional(reportCalendar),
  reminderDays: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
  /** A preset's id, "none", or the city's own bands. */
  scale: z.optional(z.union([z.string().check(z.refine((id) => scaleIds.includes(id))), ownScale])),
  rounding: z.optional(z.enum(["one-decimal", "integer"])),
  /** The main formula where a baseline is known; the other one is shown beside it. */
  formulas: z.optional(
    z.strictObject({
      increase: z.optional(z.enum(["ratio", "baseline-progress"])),
      decrease: z.optional(z.enum(["from-baseline", "ratio"])),
    })
  ),
  /** How far a level to be kept (維持) may move: points for percentages, per cent of the level for other units. */
  tolerance: z.optional(
    z.strictObject({
      points: z.optional(z.number().check(z.nonnegative())),
      percent: z.optional(z.number().check(z.nonnegative())),
    })
  ),
  /** Rates above it count as this much in a mean; null leaves them as they are. */
  capBeforeMean: z.optional(z.nullable(z.number().check(z.positive()))),
  profile: z.optional(z.enum(["standard", "strict", "submission"])),
  rules: z.optional(
    z.record(
      z.string().check(z.regex(/^KN\d{3}$/)),
      z.strictObject({
        severity: z.optional(z.enum(["error", "warning", "info", "off"])),
        options: z.optional(z.record(z.string(), z.unknown())),
      })
    )
  ),
  layouts: z.optional(z.array(z.unknown())),
  departments: z.optional(
    z.array(
      z.strictObject({
        name: z.string(),
        short: z.optional(z.array(z.string())),
        former: z.optional(z.array(z.strictObject({ name: z.string(), until: isoDate }))),
        shared: z.optional(z.array(z.string())),
        expectedGoals: z.optional(z.int().check(z.minimum(0))),
        due: z.optional(z.strictObject({ midterm: z.optional(isoDate), yearEnd: z.optional(isoDate) })),
      })
    )
  ),
  suppressions: z.optional(
    z.array(
      z.strictObject({
        rule: z.string(),
        sheet: z.string(),
        cell: z.nullable(z.string()),
        indicator: z.optional(z.nullable(z.string())),
        /** The cell's text when it was suppressed: the suppression ends when it changes. */
        text: z.string(),
        reason: z.string().check(z.minLength(1)),
        by: z.string(),
        at: isoDate,
      })
    )
  ),
  lang: z.optional(z.enum(["ja", "en"])),
});

/** Settings as written: any key may be absent. */
export type SettingsInput = z.infer<typeof settingsSchema>;

/** Settings with every default filled in. */
export type Settings = {
  [K in keyof Required<SettingsInput>]-?: Exclude<SettingsInput[K], undefined>;
} & {
  midterm: { baseDate: string; due: string };
  yearEnd: { baseDate: string; due: string };
  formulas: { increase: "ratio" | "baseline-progress"; decrease: "from-baseline" | "ratio" };
  tolerance: { points: number; percent: number };
};

export const defaultSettings: Settings = {
  version: 1,
  fiscalYearStart: 4,
  midterm: { baseDate: "09-30", due: "10-31" },
  yearEnd: { baseDate: "03-31", due: "04-15" },
  reminderDays: 14,
  scale: "none",
  rounding: "one-decimal",
  formulas: { increase: "ratio", decrease: "from-baseline" },
  tolerance: { points: 0, percent: 0 },
  capBeforeMean: null,
  profile: "standard",
  rules: {},
  layouts: [],
  departments: [],
  suppressions: [],
  lang: "ja",
};

/**
 * Checks settings that came from a file or the workbook and fills in the defaults.
 * @returns the settings, or the path of the first wrong key ("midterm.due") with what is wrong about it.
 */
export function readSettings(input: unknown): { ok: true; settings: Settings } | { ok: false; key: string; problem: "unknown" | "wrong" } {
  const parsed = settingsSchema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).map(String);
    if (issue?.code === "unrecognized_keys") return { ok: false, key: [...path, issue.keys[0] ?? ""].join("."), problem: "unknown" };
    return { ok: false, key: path.join(".") || "(settings)", problem: "wrong" };
  }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  return {
    ok: true,
    settings: {
      ...defaultSettings,
      ...given,
      midterm: { ...defaultSettings.midterm, ...parsed.data.midterm },
      yearEnd: { ...defaultSettings.yearEnd, ...parsed.data.yearEnd },
      formulas: { ...defaultSettings.formulas, ...parsed.data.formulas },
      tolerance: { ...defaultSettings.tolerance, ...parsed.data.tolerance },
    } as Settings,
  };
}
