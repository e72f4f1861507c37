export { configureRules, RuleConfigurationError } from "./configureRules";
export * from "./defineRule";
export { ruleByCode, rules } from "./registry";
export { renderFinding, renderGroup } from "./render";
export { checkDocuments, ownFindings, runRules, type OwnFindings, type RuleRun } from "./runRules";
export { type Suppressed, type Suppression, suppressFinding } from "./suppression";
