/** Turns the city's settings into what the engine runs: rules that are on, each with its severity and checked options. */
import type { Severity } from "../model";
import type { Settings } from "../settings/settings";
import type { Rule } from "./defineRule";
import { profileSeverity } from "./profiles";

/** A rule as it will run. */
export interface ConfiguredRule {
  rule: Rule;
  /** Given by the city; null leaves each finding its own severity. */
  severity: Severity | null;
  options: unknown;
}

/** Settings name a rule or an option that does not exist, or give an option a wrong value: nothing is checked until it is mended. */
export class RuleConfigurationError extends Error {
  constructor(
    readonly rule: string,
    /** Path of the wrong key inside the rule's options; "" where the rule itself is unknown. */
    readonly key: string,
    readonly problem: "unknown-rule" | "unknown-key" | "wrong-value"
  ) {
    super(`rules.${rule}${key ? `.options.${key}` : ""}: ${problem}`);
    this.name = "RuleConfigurationError";
  }
}

/**
 * Rules that are on under the settings' profile and the city's own choices.
 * @throws RuleConfigurationError naming the rule and the key
 */
export function configureRules(rules: readonly Rule[], settings: Settings): ConfiguredRule[] {
  const known = new Set(rules.map((rule) => rule.meta.code));
  for (const code of Object.keys(settings.rules)) {
    if (!known.has(code)) throw new RuleConfigurationError(code, "", "unknown-rule");
  }
  return rules.flatMap((rule) => {
    const chosen = settings.rules[rule.meta.code];
    const options = readOptions(rule, chosen?.options ?? {});
    if (chosen?.severity === "off") return [];
    const severity = chosen?.severity ?? profileSeverity(rule.meta, settings.profile);
    return severity === "off" ? [] : [{ rule, severity, options }];
  });
}

/** The rule's options: its defaults with the city's own values over them, checked by its schema. */
function readOptions(rule: Rule, given: Record<string, unknown>): unknown {
  const { code, options, defaults } = rule.meta;
  const keys = Object.keys(given);
  if (options === null) {
    if (keys[0] !== undefined) throw new RuleConfigurationError(code, keys[0], "unknown-key");
    return defaults;
  }
  const parsed = options.safeParse({ ...(defaults as object), ...given });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === "unrecognized_keys") throw new RuleConfigurationError(code, [...path, issue.keys[0] ?? ""].join("."), "unknown-key");
  throw new RuleConfigurationError(code, path.join("."), "wrong-value");
}
