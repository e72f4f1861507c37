/** The city's settings: one versioned schema, every key optional. A wrong or unknown key is an error that names it. */
import * as z from "zod/mini";

const monthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

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
});

export const settingsSchema = z.strictObject({
  version: z.optional(z.literal(1)),
  fiscalYearStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  midterm: z.optional(reportCalendar),
  yearEnd: z.optional(reportCalendar),
  reminderDays: z.optional(z.int().check(z.minimum(0), z.maximum(120))),
  scale: z.optional(z.union([z.string(), z.strictObject({ title: z.string(), bands: z.array(band) })])),
  rounding: z.optional(z.enum(["one-decimal", "integer"])),
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
};

export const defaultSettings: Settings = {
  version: 1,
  fiscalYearStart: 4,
  midterm: { baseDate: "09-30", due: "10-31" },
  yearEnd: { baseDate: "03-31", due: "04-15" },
  reminderDays: 14,
  scale: "none",
  rounding: "one-decimal",
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
    } as Settings,
  };
}
