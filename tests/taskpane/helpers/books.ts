/** Checked workbooks as the worker would send them. The contents are invented. */
import {
  emptyIndicator,
  type Finding,
  type GoalDocument,
  type Indicator,
  type Report,
  type Severity,
  type Target,
} from "../../../src/domain/model";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { overviewOf } from "../../../src/taskpane/worker/overview";
import type { CheckedBook, PaneFinding } from "../../../src/taskpane/worker/protocol";

export function makeFinding(given: Partial<Finding> & { key?: string; message?: string; evidence?: string }): PaneFinding {
  const { key, message = "目標に数がありません。", evidence = "「研修を行う」とあります。", ...finding } = given;
  const whole: Finding = {
    rule: "KN201",
    name: "target-without-number",
    severity: "warning",
    messageId: "none",
    data: {},
    file: 0,
    sheet: "重点目標1",
    cell: "E9",
    label: "数値目標",
    indicator: "①(1)",
    span: null,
    related: [],
    fix: null,
    group: null,
    ...finding,
  };
  return {
    ...whole,
    key: key ?? [whole.rule, whole.messageId, whole.sheet, whole.cell, whole.indicator].join("|"),
    words: {
      ja: { message, evidence, advice: "数を書き加えてください。" },
      en: { message: `EN ${message}`, evidence: `EN ${evidence}`, advice: "Add a number." },
    },
  };
}

export function makeReport(text: string, cell: string, quantities: Report["quantities"] = []): Report {
  return { text, cell, state: text === "" ? "missing" : "reported", quantities, unread: null };
}

export function makeTarget(text: string, cell: string, quantities: Target["quantities"] = []): Target {
  return { text, cell, quantities, unread: quantities.length === 0 ? "no-number" : null };
}

export function makeIndicator(given: Partial<Indicator> & Pick<Indicator, "id">): Indicator {
  return {
    path: [given.id],
    labels: [given.id],
    ...emptyIndicator,
    ...given,
  };
}

export function makeDocument(sheet: string, goal: string, indicators: Indicator[] = []): GoalDocument {
  return {
    file: 0,
    sheet,
    layout: "ueda-kanri",
    fiscalYear: 2024,
    fields: { goal: { text: goal, cell: "C3" }, department: { text: "市民協働部", cell: "H3" } },
    indicators,
    items: [],
  };
}

export function makeBook(given: Partial<CheckedBook> = {}): CheckedBook {
  const documents = given.documents ?? [
    makeDocument("重点目標1", "地域の担い手を増やす", [
      makeIndicator({
        id: "①(1)",
        labels: ["地域活動への参加を広げる", "講座の開催"],
        cell: "B9",
        target: makeTarget("講座を年6回以上開催し、延べ120人の参加を得る", "E9", [
          {
            label: "講座",
            op: ">=",
            explicit: true,
            value: 6,
            max: null,
            unit: "回",
            per: "年",
            approx: false,
            cumulative: false,
            baseline: null,
            change: null,
            span: [4, 5],
          },
          {
            label: "参加",
            op: ">=",
            explicit: false,
            value: 120,
            max: null,
            unit: "人",
            per: null,
            approx: false,
            cumulative: true,
            baseline: null,
            change: null,
            span: [14, 17],
          },
        ]),
        midterm: makeReport("2回開催、下半期に3回開催予定", "F9", [
          { label: "講座", value: 2, unit: "回", planned: false, asOf: null, target: 0, total: false, span: [0, 1] },
          { label: "講座", value: 3, unit: "回", planned: true, asOf: null, target: 0, total: false, span: [9, 10] },
        ]),
        assessment: {
          rates: [
            {
              target: 0,
              formula: "increase",
              rate: 33.3,
              forecast: 83.3,
              reason: null,
              met: null,
              inputs: [{ role: "result", value: 2, unit: "回", cell: "F9", span: [0, 1] }],
              alternatives: [],
            },
          ],
          rate: 33.3,
          forecast: 83.3,
          status: "in-progress",
          basis: "midterm",
          revision: null,
        },
      }),
    ]),
    makeDocument(
      "重点目標2",
      "安心して暮らせるまちをつくる",
      Array.from({ length: 11 }, (_, index) =>
        makeIndicator({
          id: `①(${index + 1})`,
          labels: ["見守りを広げる", `取組${index + 1}`],
          cell: `B${index + 9}`,
          target: makeTarget("見守りを進める", `E${index + 9}`),
          midterm: makeReport("", `F${index + 9}`),
          yearEnd: makeReport("", `G${index + 9}`),
          assessment: { rates: [], rate: null, forecast: null, status: "no-numeric-target", basis: null, revision: null },
        })
      )
    ),
  ];
  return {
    asOf: "2024-11-15",
    name: "見本.xlsx",
    empty: false,
    files: [
      {
        path: "見本.xlsx",
        status: "ok",
        message: null,
        hash: null,
        receivedOn: null,
        sheets: documents.map(({ sheet, layout }) => ({ name: sheet, role: "form", layout, missing: [], candidates: [] })),
      },
    ],
    documents,
    findings: [],
    rules: {
      KN201: { title: { ja: "数のない目標", en: "Target without a number" }, groups: {} },
      KN302: {
        title: { ja: "期末報告の未提出", en: "Year-end report overdue" },
        groups: { missing: { ja: "期末報告 未記入 {count}件", en: "Year-end report blank: {count}" } },
      },
      KN304: { title: { ja: "着地見込みの不足", en: "Forecast short of target" }, groups: {} },
    },
    overview: overviewOf(documents, given.asOf ?? "2024-11-15", defaultSettings),
    ...given,
  };
}

/** A book as it is met in practice: eleven blank year-end reports, a forecast that falls short, a target without a number. */
export function everydayBook(): CheckedBook {
  const blanks = Array.from({ length: 11 }, (_, index) =>
    makeFinding({
      rule: "KN302",
      name: "year-end-overdue",
      severity: "error",
      messageId: "missing",
      group: "missing",
      sheet: "重点目標2",
      cell: `G${index + 9}`,
      label: "期末報告",
      indicator: `①(${index + 1})`,
      message: "期末報告が記入されていません。",
      evidence: "提出期限は2025/4/15です。",
    })
  );
  return makeBook({
    findings: [
      makeFinding({
        rule: "KN304",
        name: "forecast-short",
        severity: "warning",
        messageId: "short",
        cell: "F9",
        label: "中間報告",
        message: "予定どおり進んでも、講座の回数が目標に届きません。",
        evidence: "目標は「6回以上」、実績2回と予定3回を合わせて5回です。",
        span: [0, 14],
        related: [{ file: 0, sheet: "重点目標1", cell: "E9", label: "数値目標", indicator: "①(1)" }],
      }),
      makeFinding({
        severity: "info",
        cell: "E10",
        indicator: "①(2)",
        fix: { file: 0, sheet: "重点目標1", cell: "E10", before: "講座 6 かい", after: "講座 6 回" },
      }),
      ...blanks,
    ],
  });
}

/** `count` findings over some sheets, each different, for lists that must stay short in the page. */
export function largeBook(count: number, sheets = 20): CheckedBook {
  const severities: Severity[] = ["error", "warning", "info"];
  const documents = Array.from({ length: sheets }, (_, index) => makeDocument(`重点目標${index + 1}`, `目標その${index + 1}`));
  const findings = Array.from({ length: count }, (_, index) =>
    makeFinding({
      key: `finding-${index}`,
      severity: severities[index % 3] ?? "info",
      sheet: `重点目標${(index % sheets) + 1}`,
      cell: `E${index + 1}`,
      messageId: `m${index}`,
      message: `${index + 1} 番目の指摘です。`,
    })
  );
  return makeBook({ documents, findings });
}
