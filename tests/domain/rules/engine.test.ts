import type { GoalDocument, Finding } from "../../../src/domain/model";
import {
  RuleConfigurationError,
  type Rule,
  checkDocuments,
  defineRule,
  renderFinding,
  renderGroup,
  rules,
  runRules,
  suppressFinding,
} from "../../../src/domain/rules";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { buildDocuments } from "./buildDocuments";

const asOf = "2024-11-15";
const withSettings = (settings: Partial<Settings>): Settings => ({ ...defaultSettings, ...settings });
const blank = (): GoalDocument[] =>
  buildDocuments([{ layout: "ueda-kanri", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 3件" }] }], asOf);
const keys = (findings: readonly Finding[]) => findings.map(({ rule, cell, indicator }) => `${rule} ${cell} ${indicator}`);

describe("options and severities", () => {
  const run = (given: Settings["rules"]) => () => runRules(blank(), { asOf, settings: withSettings({ rules: given }) });
  test.each([
    ["an unknown rule", { KN999: {} }, "KN999", "", "unknown-rule"],
    ["an unknown option", { KN308: { options: { farAbove: 3 } } }, "KN308", "farAbove", "unknown-key"],
    ["an option of a rule that has none", { KN301: { options: { days: 3 } } }, "KN301", "days", "unknown-key"],
    ["a wrong value", { KN308: { options: { farOver: "viel" } } }, "KN308", "farOver", "wrong-value"],
    ["a value out of range", { KN309: { options: { behind: 1.5 } } }, "KN309", "behind", "wrong-value"],
  ] as const)("%s is a configuration error that names rule and key", (_why, given, rule, key, problem) => {
    const error = caught(run(given));
    expect(error).toBeInstanceOf(RuleConfigurationError);
    expect(error).toMatchObject({ rule, key, problem });
  });

  test("a wrong option is an error even where the rule is off", () => {
    expect(caught(run({ KN308: { severity: "off", options: { farOver: "viel" } } }))).toBeInstanceOf(RuleConfigurationError);
  });

  test("an explicit 0 is kept", () => {
    const documents = buildDocuments(
      [{ layout: "ueda-kanri", rows: [{ initiative: "(1) 任用", target: "(1) 1人以上", midterm: "(1) 3人を任用" }] }],
      asOf
    );
    const severity = (smallest: number) =>
      runRules(documents, { asOf, settings: withSettings({ rules: { KN308: { options: { smallest } } } }) }).find(
        ({ rule }) => rule === "KN308"
      )?.severity;
    expect([severity(5), severity(0)]).toEqual(["info", "warning"]);
  });

  test("the city's severity holds for every finding of the rule; off silences it", () => {
    const severities = (severity: "info" | "off") =>
      runRules(blank(), { asOf, settings: withSettings({ rules: { KN301: { severity } } }) }).flatMap((finding) =>
        finding.rule === "KN301" ? [finding.severity] : []
      );
    expect(severities("info")).toEqual(["info", "info"]);
    expect(severities("off")).toEqual([]);
  });

  test("profiles: strict makes warnings of remarks, 提出用 leaves them out", () => {
    const documents = buildDocuments(
      [{ layout: "ueda-kanri", rows: [{ initiative: "(1) 研修", target: "(1) 年2回程度実施", midterm: "(1) 2回実施" }] }],
      asOf
    );
    const severities = (profile: Settings["profile"]) =>
      runRules(documents, { asOf, settings: withSettings({ profile }) }).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(severities("standard")).toContain("KN202 info");
    expect(severities("strict")).toContain("KN202 warning");
    expect(severities("submission").filter((text) => text.endsWith("info"))).toEqual([]);
  });
});

describe("suppression", () => {
  const documents = blank();
  const [first] = runRules(documents, { asOf, settings: defaultSettings });

  test("needs a reason", () => {
    expect(suppressFinding(first!, documents, { reason: " 　", by: "課長", at: asOf })).toBeNull();
  });

  test("hides the finding, and that finding only, until the cell's text changes", () => {
    const suppression = suppressFinding(first!, documents, { reason: "12月に報告する取組", by: "課長", at: asOf })!;
    const settings = withSettings({ suppressions: [suppression] });
    const run = checkDocuments(documents, { asOf, settings });
    expect(keys(run.findings)).toEqual(keys(runRules(documents, { asOf, settings: defaultSettings })).slice(1));
    expect(run.suppressed).toMatchObject([{ finding: { rule: first!.rule }, suppression: { reason: "12月に報告する取組", by: "課長" } }]);
    expect(run.expired).toEqual([]);

    const edited = buildDocuments(
      [{ layout: "ueda-kanri", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 3件", midterm: "(1)\n(2) 1件" }] }],
      asOf
    );
    const again = checkDocuments(edited, { asOf, settings });
    expect(keys(again.findings)).toContain(keys([first!])[0]);
    expect(again.expired).toEqual([suppression]);
  });
});

describe("one slip is one finding", () => {
  const place = { cell: "F8", label: "中間報告" };
  const simple = (code: string, extra: Partial<Rule["meta"]>, reports: { cell: string | null; label: string | null }[]): Rule =>
    defineRule<unknown>({
      meta: {
        code,
        name: `rule-${code.toLowerCase()}`,
        severity: "warning",
        category: "report",
        title: { ja: "", en: "" },
        rationale: { ja: "", en: "" },
        notFor: { ja: "", en: "" },
        options: null,
        defaults: null,
        messages: {},
        examples: [],
        ...extra,
      },
      *indicator() {
        for (const report of reports) yield { messageId: "x", ...report };
      },
    });

  test("the same report twice counts once", () => {
    const { findings } = checkDocuments(blank(), { asOf, settings: defaultSettings, ruleSet: [simple("KN900", {}, [place, place])] });
    expect(keys(findings)).toEqual(["KN900 F8 ①(1)", "KN900 F8 ①(2)"]);
  });

  test("a rule that says more takes the place of the other on the same indicator only", () => {
    const more: Rule = {
      ...simple("KN901", { supersedes: ["KN900"] }, []),
      indicator: function* (indicator) {
        if (indicator.id === "①(1)") yield { messageId: "x", ...place };
      },
    };
    const { findings } = checkDocuments(blank(), { asOf, settings: defaultSettings, ruleSet: [simple("KN900", {}, [place]), more] });
    expect(keys(findings)).toEqual(["KN900 F8 ①(2)", "KN901 F8 ①(1)"]);
  });

  test("a rule that is off takes no other's place", () => {
    const more = simple("KN901", { supersedes: ["KN900"] }, [place]);
    const settings = withSettings({ rules: { KN901: { severity: "off" } } });
    const { findings } = checkDocuments(blank(), { asOf, settings, ruleSet: [simple("KN900", {}, [place]), more] });
    expect(keys(findings)).toEqual(["KN900 F8 ①(1)", "KN900 F8 ①(2)"]);
  });
});

describe("order and groups", () => {
  test("by sheet, severity and place, whatever the order of the rules", () => {
    const rows = [{ initiative: "(1) 研修\n(2) 相談", deadline: "(1) 9月31日\n(2) 速やかに", target: "(1) 2回\n(2) 相談に努める" }];
    const documents = buildDocuments(
      [
        { layout: "ueda-kanri", rows },
        { layout: "ueda-kanri", rows, fields: { goal: "別の目標" } },
      ],
      asOf
    );
    const sorted = runRules(documents, { asOf, settings: defaultSettings });
    const reversed = checkDocuments(documents, { asOf, settings: defaultSettings, ruleSet: [...rules].reverse() }).findings;
    expect(keys(reversed)).toEqual(keys(sorted));
    const rank = { error: 0, warning: 1, info: 2 };
    const order = sorted.map(({ sheet, severity }) => `${sheet} ${rank[severity]}`);
    expect(order).toEqual([...order].sort());
  });

  test("blank year-end reports share a group with a title that counts them", () => {
    const findings = runRules(blank(), { asOf: "2025-04-30", settings: defaultSettings }).filter(({ rule }) => rule === "KN302");
    expect(findings.map(({ group }) => group)).toEqual(["missing", "missing"]);
    expect(renderGroup(findings[0]!, findings.length, "ja")).toBe("期末報告 未記入 2件");
    expect(renderGroup(findings[0]!, findings.length, "en")).toBe("Year-end report blank: 2");
  });

  test("nothing is overdue on 1 September", () => {
    expect(runRules(blank(), { asOf: "2024-09-01", settings: defaultSettings })).toEqual([]);
  });
});

test("a finding of a rule that does not exist is a fault, not an empty sentence", () => {
  const [finding] = runRules(blank(), { asOf, settings: defaultSettings });
  expect(() => renderFinding({ ...finding!, rule: "KN999" }, "ja")).toThrow("KN999");
});

test("every finding of a busy book can be read in both languages", () => {
  const documents = buildDocuments(
    rules.flatMap(({ meta }) =>
      meta.examples.flatMap(({ fields, rows, ...row }) => [
        { layout: "ueda-kanri" as const, rows: rows ?? [row], ...(fields ? { fields } : {}) },
      ])
    ),
    asOf
  );
  const findings = runRules(documents, { asOf, settings: defaultSettings });
  expect(findings.length).toBeGreaterThan(100);
  for (const finding of findings) {
    for (const lang of ["ja", "en"] as const) {
      for (const text of Object.values(renderFinding(finding, lang))) expect(text).not.toMatch(/\{\w+\}|undefined|NaN|^$/);
    }
  }
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}
