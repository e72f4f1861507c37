/** The answer for people at a terminal: one block a document, then its findings. */
import { basename } from "node:path";
import { notRecognised, type CheckResult, type ReadResult } from "../../domain/check";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Finding, GoalDocument } from "../../domain/model";
import { renderFinding } from "../../domain/rules";
import type { Language } from "../../domain/rules/defineRule";

/** Lines of `juten check`: files, documents with their counts, findings, totals. */
export function checkTable(result: CheckResult, lang: Language): string {
  const lines = fileLines(result, lang, (document) =>
    result.findings.filter((f) => f.file === document.file && f.sheet === document.sheet).flatMap((f) => findingLines(f, lang))
  );
  const sheets = new Set(result.documents.map((d) => `${d.file} ${d.sheet}`));
  lines.push(...result.findings.filter((f) => !sheets.has(`${f.file} ${f.sheet ?? ""}`)).flatMap((f) => findingLines(f, lang)));
  const count = (severity: string) => result.findings.filter((f) => f.severity === severity).length;
  if (result.findings.length > 0)
    lines.push(say(cliMessages, lang, "tableTotals", { error: count("error"), warning: count("warning"), info: count("info") }));
  else if (result.documents.length > 0) lines.push(say(cliMessages, lang, "tableNoFindings"));
  return lines.join("\n") + "\n";
}

/** Lines of `juten read`. */
export function readTable(result: ReadResult, lang: Language): string {
  return fileLines(result, lang, () => []).join("\n") + "\n";
}

function fileLines(result: ReadResult, lang: Language, below: (document: GoalDocument) => string[]): string[] {
  return result.files.flatMap((file, index) => [
    `■ ${basename(file.path)}${file.message ? `\u3000${file.message}` : ""}`,
    ...(holdsNoForm(file) ? ["  " + say(cliMessages, lang, "tableNoForm")] : []),
    ...file.sheets
      .filter(notRecognised)
      .map(
        (sheet) =>
          "  " + say(cliMessages, lang, "tableNotRecognised", { sheet: sheet.name, labels: sheet.missing.map((m) => `「${m}」`).join("") })
      ),
    ...result.documents.filter((d) => d.file === index).flatMap((d) => [...documentLines(d, lang), ...below(d)]),
  ]);
}

/** True for a file that was read and in which no sheet is a form, a blank one or an altered one. */
const holdsNoForm = ({ status, sheets }: ReadResult["files"][number]): boolean =>
  status !== "unreadable" && sheets.every((sheet) => sheet.layout === null && sheet.role !== "template" && !notRecognised(sheet));

function documentLines(document: GoalDocument, lang: Language): string[] {
  const rated = document.indicators.filter((i) => (i.assessment?.rate ?? null) !== null).length;
  const goal = (document.fields["goal"]?.text ?? "").replace(/\s+/g, " ");
  return [
    "  " + say(cliMessages, lang, "tableDocument", { sheet: document.sheet, goal }),
    "    " + say(cliMessages, lang, "tableIndicators", { count: document.indicators.length, rated }),
  ];
}

function findingLines(finding: Finding, lang: Language): string[] {
  const { message, evidence, advice } = renderFinding(finding, lang);
  const severity = severityWord(finding.severity, lang);
  return [
    `    [${severity}] ${finding.cell ?? ""} ${finding.indicator ?? ""} ${message}（${finding.rule}）`,
    `      ${evidence} ${advice}`,
  ];
}

/** The word a user reads for a severity. */
export function severityWord(severity: Finding["severity"], lang: Language): string {
  const key = { error: "severityError", warning: "severityWarning", info: "severityInfo" } as const;
  return say(cliMessages, lang, key[severity]);
}
