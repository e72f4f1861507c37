/** 検査済印: who checked a workbook, when, by which rules, and what its cells held then. Kept inside the workbook beside the add-in's other texts. */

/** The key of the stamp among the stored texts. Never changes. */
export const stampKey = "stamp";

export interface Stamp {
  by: string;
  /** Moment of the check, ISO. */
  at: string;
  /** The rule set: profile and a fingerprint of the rules and the city's changes to them. */
  rules: string;
  /** Fingerprint of the cells' contents. */
  content: string;
}

/** A stamp found in a file: "changed" where its cells hold something else than when it was stamped. */
export interface StampReading extends Stamp {
  state: "current" | "changed";
}

/** The stamp of a stored text; null where it is none that this version understands. */
export function parseStamp(json: string | undefined): Stamp | null {
  if (json === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Somebody wrote into the part by hand: the workbook counts as one without a stamp.
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { by, at, rules, content } = value as Record<string, unknown>;
  const texts = [by, at, rules, content];
  if (!texts.every((text): text is string => typeof text === "string")) return null;
  return { by: String(by), at: String(at), rules: String(rules), content: String(content) };
}
