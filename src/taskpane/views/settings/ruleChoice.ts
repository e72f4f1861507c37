/** What a city has decided on one rule, and what comes of it. */
import type { Severity } from "../../../domain/model";
import { profileSeverity } from "../../../domain/rules/profiles";
import type { RuleEntry } from "../../../domain/rules/ruleList";
import type { Settings } from "../../../domain/settings/settings";

export type RuleChoice = Settings["rules"][string];
export type ChosenSeverity = Severity | "off";

/** The severity that a rule has when the city decides nothing. */
export function standardSeverity({ severity }: Pick<RuleEntry, "severity">, profile: Settings["profile"]): ChosenSeverity {
  return profileSeverity({ severity }, profile) ?? severity;
}

/** The city's choices with one rule's changed. A choice that only repeats the standard is left out, so that later standards apply. */
export function withChoice(
  rules: Settings["rules"],
  code: string,
  change: { severity?: ChosenSeverity | null; options?: Record<string, unknown> }
): Settings["rules"] {
  const { [code]: before = {}, ...others } = rules;
  const severity = change.severity === undefined ? before.severity : (change.severity ?? undefined);
  const options = change.options ?? before.options ?? {};
  const choice: RuleChoice = { ...(severity === undefined ? {} : { severity }), ...(Object.keys(options).length === 0 ? {} : { options }) };
  return Object.keys(choice).length === 0 ? others : { ...others, [code]: choice };
}

/** Switches a rule on or off. On is the standard again, or the rule's own severity where the standard leaves it out. */
export function switchRule(rules: Settings["rules"], rule: RuleEntry, on: boolean, profile: Settings["profile"]): Settings["rules"] {
  const standard = standardSeverity(rule, profile);
  if (on) return withChoice(rules, rule.code, { severity: standard === "off" ? rule.severity : null });
  return withChoice(rules, rule.code, { severity: standard === "off" ? null : "off" });
}

/** A typed number within an option's bounds; null where it is none. */
export function numberWithin(text: string, { min, max }: { min: number | null; max: number | null }): number | null {
  const value = text.trim() === "" ? NaN : Number(text.normalize("NFKC"));
  return Number.isFinite(value) && value >= (min ?? -Infinity) && value <= (max ?? Infinity) ? value : null;
}
