/** Findings in words. */
import type { Finding, RenderedMessage } from "../model";
import { fill } from "../messages/catalog";
import type { Language, Rule } from "./defineRule";
import { ruleByCode } from "./registry";

/** The finding in the user's language: what, evidence, what to do. Throws where the rule or its message does not exist (a fault of ours). */
export function renderFinding(finding: Finding, lang: Language): RenderedMessage {
  const rule = ruleByCode(finding.rule);
  const text = rule?.meta.messages[finding.messageId]?.[lang];
  if (!text) throw new Error(`No message ${finding.rule} ${finding.messageId}`);
  return { message: fill(text.what, finding.data), evidence: fill(text.evidence, finding.data), advice: fill(text.advice, finding.data) };
}

/** Title of a group of findings on one sheet: 「期末報告 未記入 11件」; null where the finding belongs to no group. */
export function renderGroup(finding: Finding, count: number, lang: Language): string | null {
  const title = finding.group === null ? undefined : ruleByCode(finding.rule)?.meta.groups?.[finding.group]?.[lang];
  return title === undefined ? null : fill(title, { count });
}

/** Title of the rule in the user's language. */
export function ruleTitle(rule: Rule, lang: Language): string {
  return rule.meta.title[lang];
}
