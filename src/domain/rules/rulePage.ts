/** The pages of docs/rules: made from the rules' metadata, so that they cannot drift from what the program does. */
import type { ExampleRow, Rule, RuleCategory, RuleExample } from "./defineRule";
import { heading } from "./support/columns";

const severityWords = { error: "誤り（error）", warning: "注意（warning）", info: "参考（info）" } as const;

const categoryWords: Record<RuleCategory, string> = {
  structure: "番号・必須項目",
  target: "数値目標",
  deadline: "期間・期限",
  report: "報告",
  arithmetic: "文中の計算",
  cross: "一覧表・前年度との突合せ",
  wording: "表記",
  form: "様式",
};

/** Page of one rule, as Markdown in Japanese. */
export function rulePage({ meta }: Rule): string {
  const { code, name, title, severity, category, rationale, notFor, messages, examples } = meta;
  return [
    `# ${code} ${title.ja}`,
    "",
    "<!-- この頁は規則の定義から作られます。書き換えるときは定義を直し、UPDATE_DOCS=1 で作り直してください。 -->",
    "",
    `- 名前: \`${name}\``,
    `- 重大度: ${severityWords[severity]}`,
    `- 分類: ${categoryWords[category]}`,
    ...(meta.supersedes?.length ? [`- 同じ箇所では代わりに示さない規則: ${meta.supersedes.join("、")}`] : []),
    "",
    "## 理由",
    "",
    rationale.ja,
    "",
    "## 指摘の文",
    "",
    ...Object.entries(messages).flatMap(([id, { ja }]) => [`- \`${id}\`: ${ja.what}${ja.evidence}${ja.advice}`]),
    "",
    "## 例",
    "",
    ...examples.flatMap((example) => exampleLines(example)),
    "## 設定",
    "",
    ...optionLines(meta.optionNotes ?? {}, meta.defaults),
    "",
    "## 当てはまらない場合",
    "",
    notFor.ja,
    "",
    `設定で \`"rules": { "${code}": { "severity": "off" } }\` とすると、この規則は使われません。1件だけ外すときは、指摘を選び、理由を付けて見送ってください。`,
    "",
    `English: **${title.en}.** ${rationale.en}`,
    "",
  ].join("\n");
}

/** Index of all pages, by category. */
export function rulesIndex(rules: readonly Rule[]): string {
  const categories = Object.keys(categoryWords) as RuleCategory[];
  return [
    "# 規則の一覧",
    "",
    "<!-- この頁は規則の定義から作られます。 -->",
    "",
    `規則は${rules.length}個あります。重大度は、誤り＝そのままでは矛盾する・判断できない、注意＝直すか説明が要る、参考＝確かめるとよい、の3段階です。`,
    "プログラムでは判断できないことは [coverage.md](coverage.md)、規則の加え方は [add-a-rule.md](../contributing/add-a-rule.md) にあります。",
    "",
    ...categories.flatMap((category) => {
      const own = rules.filter(({ meta }) => meta.category === category);
      if (own.length === 0) return [];
      const rows = own.map(
        ({ meta }) => `| [${meta.code}](${meta.code}.md) | ${meta.title.ja} | ${severityWords[meta.severity]} | \`${meta.name}\` |`
      );
      return [`## ${categoryWords[category]}`, "", "| 規則 | 題名 | 重大度 | 名前 |", "|---|---|---|---|", ...rows, ""];
    }),
  ].join("\n");
}

function exampleLines(example: RuleExample): string[] {
  const verdict = example.expect === null ? "○ 指摘なし" : `× \`${example.expect}\``;
  const facts = [
    example.fiscalYear ? `${example.fiscalYear}年度` : "",
    example.yearAssumed ? "年度の記載なし" : "",
    example.asOf ? `検査日 ${example.asOf}` : "",
  ]
    .filter(Boolean)
    .join("、");
  const rows = example.rows ?? [example];
  const hasOwn = rows.some((row) => rowText(row) !== "") || Object.keys(example.fields ?? {}).length > 0;
  return [
    `**${verdict}** — ${example.note.ja}${facts ? `（${facts}）` : ""}`,
    "",
    ...(hasOwn ? sheetLines("管理シート", example.fields ?? {}, rows) : []),
    ...factLines(example.facts),
    ...(example.also ?? []).flatMap((sheet) => [
      ...sheetLines(sheet.layout === "ueda-ichiran" ? "一覧表" : "別の管理シート", sheet.fields ?? {}, sheet.rows),
      ...factLines(sheet.facts),
    ]),
    "",
  ];
}

/** Facts of the sheet itself, as the reader hands them to the rule. */
function factLines(facts: RuleExample["facts"]): string[] {
  return Object.entries(facts ?? {}).flatMap(([key, list]) => list.map((fact) => `- シートの事実 ${key} \`${JSON.stringify(fact)}\``));
}

function sheetLines(title: string, fields: Record<string, string>, rows: readonly ExampleRow[]): string[] {
  const head = Object.entries(fields).map(([key, text]) => `${heading(key)}「${oneLine(text)}」`);
  return [
    `- ${[title, ...head].join(" ")}`,
    ...rows
      .map(rowText)
      .filter(Boolean)
      .map((text) => `  - ${text}`),
  ];
}

function rowText({
  mark,
  initiative,
  deadline,
  target,
  midterm,
  yearEnd,
  baseline,
  previousItem,
  previousResult,
  evaluation,
  policy,
  progress,
  budget,
}: ExampleRow): string {
  const columns = {
    initiative,
    deadline,
    baseline,
    target,
    midterm,
    yearEnd,
    previousItem,
    previous: previousResult,
    progress,
    evaluation,
    policy,
    budget,
  };
  const parts = Object.entries(columns).flatMap(([key, text]) => (text ? [`${heading(key)}「${oneLine(text)}」`] : []));
  return [mark && parts.length > 0 ? mark : "", ...parts].filter(Boolean).join(" ");
}

/** Line breaks shown as ／, and nothing that Markdown or HTML would take for itself. */
function oneLine(text: string): string {
  return text.replace(/\n/g, "／").replace(/[<>|*_]/g, (sign) => `\\${sign}`);
}

function optionLines(notes: Record<string, { ja: string }>, defaults: unknown): string[] {
  const values = (defaults ?? {}) as Record<string, unknown>;
  const keys = Object.keys(notes);
  if (keys.length === 0) return ["重大度のほかに設定はありません。"];
  return [
    "| 項目 | 既定値 | 意味 |",
    "|---|---|---|",
    ...keys.map((key) => `| \`${key}\` | ${JSON.stringify(values[key])} | ${notes[key]?.ja ?? ""} |`),
  ];
}
