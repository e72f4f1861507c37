/** Every rule as data for 設定: its words, its own severity, and what its options may be. */
import * as z from "zod/mini";
import type { Severity } from "../model";
import type { Bilingual, Rule, RuleCategory } from "./defineRule";
import { rules } from "./registry";

/** A number that a rule goes by. */
export interface RuleOption {
  key: string;
  value: number;
  /** Null where the schema sets no bound. */
  min: number | null;
  max: number | null;
  note: Bilingual;
}

export interface RuleEntry {
  code: string;
  category: RuleCategory;
  severity: Severity;
  title: Bilingual;
  rationale: Bilingual;
  /** When a city should switch it off. */
  notFor: Bilingual;
  options: RuleOption[];
}

/** All rules by ascending code. */
export function ruleList(): RuleEntry[] {
  return rules.map((rule) => {
    const { code, category, severity, title, rationale, notFor } = rule.meta;
    return { code, category, severity, title, rationale, notFor, options: optionsOf(rule) };
  });
}

/** The numbers among a rule's options, with the bounds of their schema; options of another kind are set in the settings' JSON only. */
function optionsOf({ meta }: Rule): RuleOption[] {
  if (meta.options === null) return [];
  const { properties = {} } = z.toJSONSchema(meta.options);
  return Object.entries(meta.defaults as Record<string, unknown>).flatMap(([key, value]): RuleOption[] => {
    const schema = properties[key];
    if (typeof value !== "number" || typeof schema !== "object") return [];
    return [
      { key, value, min: schema.minimum ?? null, max: schema.maximum ?? null, note: meta.optionNotes?.[key] ?? { ja: key, en: key } },
    ];
  });
}
