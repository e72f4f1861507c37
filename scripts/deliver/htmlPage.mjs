/** The guide for the IT section as a page that any browser opens without a network: the Markdown that docs/admin uses, no more. */

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Code, bold and links of a line; `<br>` of a table's cell stays. */
function inline(text) {
  return escape(text)
    .replaceAll("&lt;br&gt;", "<br>")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, name, to) => `<a href="${to.replace(/\.md(?=$|#)/, ".html")}">${name}</a>`);
}

const cells = (row) =>
  row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function table([head = "", , ...rows]) {
  const line = (row, tag) =>
    `<tr>${cells(row)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join("")}</tr>`;
  return `<table>\n${[line(head, "th"), ...rows.map((row) => line(row, "td"))].join("\n")}\n</table>`;
}

/** Kinds of blocks by their first line, each with the lines that belong to it. */
const BLOCKS = [
  { starts: /^```/, ends: /^```$/, html: (lines) => `<pre>${escape(lines.slice(1, -1).join("\n"))}</pre>` },
  { starts: /^#{1,4} /, lines: null, html: ([line]) => heading(line) },
  { starts: /^\|/, lines: /^\|/, html: table },
  { starts: /^- /, lines: /^(- |\s+\S)/, html: (lines) => list("ul", lines, /^- /) },
  { starts: /^\d+\. /, lines: /^(\d+\. |\s+\S)/, html: (lines) => list("ol", lines, /^\d+\. /) },
  { starts: /\S/, lines: /^(?![#|`-]|\d+\. )\S/, html: (lines) => `<p>${lines.map(inline).join("\n")}</p>` },
];

function heading(line) {
  const [, marks = "#", text = ""] = /^(#+) (.*)$/.exec(line) ?? [];
  return `<h${marks.length} id="${escape(text)}">${inline(text)}</h${marks.length}>`;
}

function list(tag, lines, mark) {
  const items = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return `<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</${tag}>`;
}

/** How many of the lines from `at` on belong to a block. */
function lengthOf(block, lines, at) {
  const more = lines.slice(at + 1);
  if (block.ends) return more.findIndex((line) => block.ends.test(line)) + 2;
  if (block.lines === null) return 1;
  const end = more.findIndex((line) => !block.lines.test(line));
  return end === -1 ? more.length + 1 : end + 1;
}

/**
 * @param {string} markdown
 * @returns {string} a whole page with a style sheet beside it (`page.css`), no script
 */
export function htmlPage(markdown) {
  const lines = markdown.split("\n");
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  const body = [];
  for (let at = 0; at < lines.length;) {
    const block = BLOCKS.find(({ starts }) => starts.test(lines[at] ?? ""));
    const length = block === undefined ? 1 : Math.max(1, lengthOf(block, lines, at));
    if (block !== undefined) body.push(block.html(lines.slice(at, at + length)));
    at += length;
  }
  return `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
${body.join("\n")}
  </body>
</html>
`;
}

export const PAGE_STYLE = `body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.7; font-family: "Yu Gothic UI", "Noto Sans JP", sans-serif; color: #242424; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid #c8c8c8; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
th { background: #f0f0f0; }
pre { background: #f6f6f6; padding: 0.8rem; overflow-x: auto; }
code { font-family: Consolas, monospace; }
@media print { body { margin: 0; max-width: none; } }
`;
