/** A report for printing: one page of plain HTML without scripts or outside parts. */
import { findingColumns, findingRow } from "../../domain/consolidation/findingRows";
import type { CheckResult } from "../../domain/check";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";

const style = `
@page { size: A4 landscape; margin: 12mm; }
body { font-family: "Yu Gothic", "Meiryo", "Noto Sans CJK JP", sans-serif; font-size: 10pt; color: #1b1b1b; }
h1 { font-size: 15pt; margin: 0 0 2mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 0.3mm solid #767676; padding: 1mm 1.5mm; vertical-align: top; text-align: left; }
th { background: #f0f0f0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
`;

/** The findings as an HTML page; every text of the files is escaped. */
export function findingsHtml(result: CheckResult, lang: Language): string {
  const title = say(cliMessages, lang, "reportTitle");
  const rows = result.findings.map((finding) => row("td", findingRow(finding, result.files, lang)));
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(say(cliMessages, lang, "reportAsOf", { asOf: result.asOf }))}</p>
<table><thead>${row("th", findingColumns(lang))}</thead><tbody>
${rows.join("\n")}
</tbody></table></body></html>
`;
}

function row(tag: "td" | "th", cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
}

/** Text as HTML: the five special characters escaped, line breaks kept. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": "<br>" };
  return text.replace(/[&<>"'\n]/g, (character) => entities[character] ?? character);
}
