/** Runs a rule's table of cases and the examples of its page. */
import { type Finding, isRowFix } from "../../../src/domain/model";
import { type ExampleRow, type Rule, type RuleExample, checkDocuments, renderFinding, ruleByCode } from "../../../src/domain/rules";
import { readSettings, type SettingsInput } from "../../../src/domain/settings/settings";
import { buildDocuments, buildFacts, type SheetSpec } from "./buildDocuments";

export interface RuleCase {
  /** Why the case is there. */
  why: string;
  sheets?: SheetSpec[];
  /** Short for one 管理シート with these rows. */
  rows?: ExampleRow[];
  fields?: Record<string, string>;
  fiscalYear?: number;
  asOf?: string;
  options?: Record<string, unknown>;
  settings?: SettingsInput;
}

export interface InvalidCase extends RuleCase {
  /** "messageId cell", in the order of the findings; with severity where it matters ("met F8 info"). */
  errors: string[];
}

export interface RuleTable {
  valid: RuleCase[];
  invalid: InvalidCase[];
}

const usualDay = "2024-11-15";

/** The findings of one rule on a case. */
export function findingsOf(rule: Rule, each: RuleCase): Finding[] {
  const { asOf = usualDay, options } = each;
  const read = readSettings({ ...each.settings, ...(options ? { rules: { [rule.meta.code]: { options } } } : {}) });
  if (!read.ok) throw new Error(`Wrong settings: ${read.key}`);
  const { settings } = read;
  const sheets = each.sheets ?? [
    {
      layout: "ueda-kanri" as const,
      rows: each.rows ?? [],
      fields: each.fields ?? {},
      ...(each.fiscalYear === undefined ? {} : { fiscalYear: each.fiscalYear }),
    },
  ];
  return checkDocuments(buildDocuments(sheets, asOf, settings), { asOf, settings, facts: buildFacts(sheets), ruleSet: [rule] }).findings;
}

/** An example of a page as a case. */
export function caseOfExample(example: RuleExample): RuleCase {
  const { note, asOf, fiscalYear, yearAssumed, fields, rows, facts, also = [] } = example;
  const columns = Object.entries(example).filter(
    ([key]) => !["expect", "note", "asOf", "fiscalYear", "yearAssumed", "fields", "rows", "facts", "also"].includes(key)
  );
  const year = fiscalYear === undefined ? {} : { fiscalYear };
  const sheets: SheetSpec[] = [
    {
      layout: "ueda-kanri",
      rows: rows ?? [Object.fromEntries(columns)],
      ...year,
      ...(yearAssumed ? { yearAssumed } : {}),
      ...(fields ? { fields } : {}),
      ...(facts ? { facts } : {}),
    },
    ...also,
  ];
  return { why: note.en, sheets, ...(asOf === undefined ? {} : { asOf }) };
}

/** Defines the tests of one rule: its table, its examples, its messages. Two cases with the same input are refused. */
export function testRule(ruleCode: string, { valid, invalid }: RuleTable): void {
  const rule = ruleByCode(ruleCode);
  if (!rule) throw new Error(`No rule ${ruleCode}`);
  const { code, name, examples, messages } = rule.meta;
  describe(`${code} ${name}`, () => {
    const inputs = [...valid, ...invalid].map((each) => JSON.stringify({ ...each, why: undefined, errors: undefined }));
    test("no case stands twice", () => expect(new Set(inputs).size).toBe(inputs.length));
    for (const each of valid) test(`silent: ${each.why}`, () => expect(findingsOf(rule, each).map(short)).toEqual([]));
    for (const each of invalid)
      test(`reports: ${each.why}`, () => {
        const found = findingsOf(rule, each);
        const withSeverity = each.errors.some((error) => error.split(" ").length > 2);
        expect(found.map((finding) => (withSeverity ? `${short(finding)} ${finding.severity}` : short(finding)))).toEqual(each.errors);
        for (const finding of found) {
          expectReadable(finding);
          expectOwnFix(finding);
        }
      });
    for (const example of examples)
      test(`page example: ${example.note.ja}`, () => {
        const ids = findingsOf(rule, caseOfExample(example)).map(({ messageId }) => messageId);
        if (example.expect === null) expect(ids).toEqual([]);
        else expect(ids).toContain(example.expect);
      });
    test("every message occurs in the table or an example", () => {
      const seen = [
        ...invalid.flatMap((each) => each.errors.map((error) => error.split(" ")[0])),
        ...examples.map((example) => example.expect),
      ];
      expect(Object.keys(messages).filter((id) => !seen.includes(id))).toEqual([]);
    });
  });
}

function short({ messageId, cell }: Finding): string {
  return `${messageId} ${cell}`;
}

/** A fix changes something, and only at the finding's own places. */
function expectOwnFix({ fix, file, sheet, cell, related }: Finding): void {
  if (!fix) return;
  const places = [{ file, sheet, cell }, ...related].map((place) => `${place.file} ${place.sheet} ${place.cell}`);
  for (const one of isRowFix(fix) ? [fix] : [fix, ...(fix.others ?? [])]) {
    expect(places).toContain(`${one.file} ${one.sheet} ${one.cell}`);
    expect(one.after).not.toBe(one.before);
  }
}

/** All three parts are there in both languages, with nothing left to fill in. */
function expectReadable(finding: Finding): void {
  for (const lang of ["ja", "en"] as const) {
    const { message, evidence, advice } = renderFinding(finding, lang);
    for (const text of [message, evidence, advice]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|「」/);
    }
  }
}
