/** Runs the rules over assessed documents. */
import type { Finding, GoalDocument, Severity, SheetFacts } from "../model";
import type { Settings } from "../settings/settings";
import { type ConfiguredRule, configureRules } from "./configureRules";
import type { CollectionContext, Report, Rule, RuleContext } from "./defineRule";
import { dropDuplicates } from "./dropDuplicates";
import { inOwnOrder } from "./ownOrder";
import { sortFindings } from "./sortFindings";
import { type Suppressed, applySuppressions } from "./suppression";
import { rules } from "./registry";

export interface RuleRun {
  /** What is shown: sorted by file, sheet and severity. */
  findings: Finding[];
  /** What someone suppressed, with the reason. */
  suppressed: Suppressed[];
  /** Suppressions whose cell has changed since: their findings are shown again. */
  expired: Settings["suppressions"];
}

export interface CheckInput {
  asOf: string;
  settings: Settings;
  /** Facts of the sheets, where they are known. */
  facts?: readonly SheetFacts[];
}

/**
 * Findings of all rules on all documents of the call.
 * @param documents assessed documents of all files
 * @param asOf the day of the check, "2024-11-15"
 * @throws RuleConfigurationError where the settings name an unknown rule or give an option a wrong value
 */
export function runRules(documents: readonly GoalDocument[], input: CheckInput & { own?: OwnFindings }): Finding[] {
  return checkDocuments(documents, input).findings;
}

/** What was found on each document by the rules that look at nothing else. */
export type OwnFindings = ReadonlyMap<GoalDocument, readonly Finding[]>;

/**
 * The share of a check that needs one document only: it can be done where the file was read, in another thread.
 * @param documents assessed documents
 * @throws RuleConfigurationError as `runRules`
 */
export function ownFindings(
  documents: readonly GoalDocument[],
  { asOf, settings, ruleSet = rules }: Omit<CheckInput, "facts"> & { ruleSet?: readonly Rule[] }
): OwnFindings {
  const runs = configureRules(ruleSet, settings).map((entry) => ({ entry, context: { asOf, settings, options: entry.options } }));
  // Document by document, so that what the rules work out of the same texts is still at hand.
  return new Map(
    documents.map((document) => {
      const found: Finding[] = [];
      for (const { entry, context } of runs) checkDocument(entry, document, context, found);
      return [document, found];
    })
  );
}

/**
 * As `runRules`, with what was suppressed and which suppressions ended.
 * @param own what `ownFindings` gave for these documents, where that was done before
 * @param ruleSet narrows the rules (tests, re-checks)
 */
export function checkDocuments(
  documents: readonly GoalDocument[],
  { asOf, settings, facts = [], ruleSet = rules, own }: CheckInput & { ruleSet?: readonly Rule[]; own?: OwnFindings }
): RuleRun {
  const configured = configureRules(ruleSet, settings);
  const ordered = inOwnOrder(documents);
  const present = factsOf(facts, ordered);
  const runs = configured.map((entry) => ({
    entry,
    context: { documents: ordered, facts: present, asOf, settings, options: entry.options },
  }));
  const alone = own ?? ownFindings(ordered, { asOf, settings, ruleSet });
  const found = ordered.flatMap((document) => alone.get(document) ?? []);
  for (const sheet of present) for (const { entry, context } of runs) found.push(...checkSheet(entry, sheet, context));
  for (const { entry, context } of runs) found.push(...checkCollection(entry, context));
  const distinct = dropDuplicates(found, ruleSet);
  const { shown, suppressed, expired } = applySuppressions(distinct, settings.suppressions, documents);
  return { findings: sortFindings(inProfile(shown, settings.profile), documents), suppressed, expired };
}

/** 提出用 leaves out single findings that a rule itself calls a remark. */
function inProfile(findings: Finding[], profile: Settings["profile"]): Finding[] {
  return profile === "submission" ? findings.filter((finding) => finding.severity !== "info") : findings;
}

/** Appends what the rule finds on the document to `found`: called for every rule and document, so without lists of its own. */
function checkDocument(entry: ConfiguredRule, document: GoalDocument, context: RuleContext<unknown>, found: Finding[]): void {
  const { rule } = entry;
  const place = { file: document.file, sheet: document.sheet };
  if (rule.document) for (const report of rule.document(document, context)) found.push(toFinding(entry, report, place));
  if (rule.item) {
    for (const item of document.items) for (const report of rule.item(item, document, context)) found.push(toFinding(entry, report, place));
  }
  if (!rule.indicator) return;
  for (const indicator of document.indicators) {
    for (const report of rule.indicator(indicator, document, context))
      found.push(toFinding(entry, { indicator: indicator.id, ...report }, place));
  }
}

/** In the order of the documents; sheets whose documents are all left out (another version of the file counts) are left out too. */
function factsOf(facts: readonly SheetFacts[], documents: readonly GoalDocument[]): SheetFacts[] {
  const bySheet = new Map(facts.map((one) => [`${one.file}\n${one.sheet}`, one]));
  return [...new Set(documents.flatMap(({ file, sheet }) => bySheet.get(`${file}\n${sheet}`) ?? []))];
}

function* checkSheet(entry: ConfiguredRule, facts: SheetFacts, context: RuleContext<unknown>): Iterable<Finding> {
  for (const report of entry.rule.sheet?.(facts, context) ?? []) yield toFinding(entry, report, facts);
}

function* checkCollection(entry: ConfiguredRule, context: CollectionContext<unknown>): Iterable<Finding> {
  for (const report of entry.rule.collection?.(context) ?? []) yield toFinding(entry, report, report);
}

function toFinding({ rule, severity }: ConfiguredRule, report: Report, place: { file: number; sheet: string }): Finding {
  const own: Severity = report.severity ?? rule.meta.severity;
  return {
    rule: rule.meta.code,
    name: rule.meta.name,
    severity: severity ?? own,
    messageId: report.messageId,
    data: report.data ?? {},
    file: report.file ?? place.file,
    sheet: report.sheet ?? place.sheet,
    cell: report.cell,
    label: report.label,
    indicator: report.indicator ?? null,
    span: report.span ?? null,
    related: report.related ?? [],
    fix: report.fix ?? null,
    group: rule.meta.groups?.[report.messageId] ? report.messageId : null,
  };
}
