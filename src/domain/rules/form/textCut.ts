import type { CutText, Fix, SheetFacts } from "../../model";
import { MAX_ROW_HEIGHT } from "../../model/textHeight";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { excerpt, figure } from "../support/texts";

const sample = { key: "target", indicator: null, text: "全戸訪問により見守りが必要な世帯を把握し、支援につなげる" } as const;

/** Texts that the sheet shows and prints in part only; texts of one row are one finding, since its height mends them all. */
export const textCut = defineRule({
  meta: {
    code: "KN701",
    name: "text-cut-in-print",
    severity: "info",
    category: "form",
    title: { ja: "印刷で切れる文", en: "Text cut off in print" },
    rationale: {
      ja: "結合したセルの行の高さは自動では広がらないため、書き足した文の終わりが画面にも紙にも出ないことがあります。必要な高さを、文の長さ・結合した幅・文字の大きさから見積もります。",
      en: "Rows of merged cells do not grow with their text, so that the end of a longer text shows neither on the screen nor on paper. The height needed is estimated from the text, the merged width and the font size.",
    },
    notFor: {
      ja: "続きを別紙に書く決まりの欄。文字の幅は印刷する機械の書体で少し変わります。",
      en: "Columns that go on on another sheet. Widths differ slightly with the printer's fonts.",
    },
    options: null,
    defaults: null,
    messages: {
      height: {
        ja: {
          what: "文の終わりの{lines}行ほどが、印刷で切れる見込みです。",
          evidence: "{column}の「{text}」には高さ{needed}ポイントが要りますが、行の高さは{height}ポイントです。",
          advice: "行の高さを広げるか、文を短くしてください。",
        },
        en: {
          what: "The end of the text (lines: about {lines}) is likely to be cut off in print.",
          evidence: "{column} 「{text}」 needs {needed} points, its rows have {height}.",
          advice: "Make the row higher or the text shorter.",
        },
      },
      width: {
        ja: {
          what: "文が1行のままで、右の端が切れる見込みです。",
          evidence: "{column}の「{text}」は折り返されていません。",
          advice: "セルの書式設定で「折り返して全体を表示する」を選んでください。",
        },
        en: {
          what: "The text stands on one line and is likely to be cut off at its right end.",
          evidence: "{column} 「{text}」 is not wrapped.",
          advice: "Choose “Wrap text” in the cell's format.",
        },
      },
    },
    groups: { height: { ja: "印刷で切れる文 {count}件", en: "Texts cut off in print: {count}" } },
    examples: [
      {
        expect: "height",
        note: { ja: "3行の高さに5行の文", en: "Five lines in the height of three" },
        facts: { cut: [{ ...sample, cell: "E8", side: "height", rows: [7, 7], height: 42, last: 42, needed: 69.75, hidden: 2 }] },
      },
      {
        expect: "width",
        note: { ja: "折り返しのない長い文", en: "A long text without wrapping" },
        facts: { cut: [{ ...sample, cell: "E8", side: "width", rows: [7, 7], height: 0, last: 0, needed: 0, hidden: 0 }] },
      },
      { expect: null, note: { ja: "文がすべて見える", en: "Everything shows" }, facts: { cut: [] } },
    ],
  },
  *sheet(facts) {
    const rows = new Map<string, CutText[]>();
    for (const cut of facts.cut) {
      const key = cut.side === "height" ? `row ${cut.rows[1]}` : cut.cell;
      rows.set(key, [...(rows.get(key) ?? []), cut]);
    }
    for (const cuts of rows.values()) {
      const [most, ...others] = cuts.sort((a, b) => lack(b) - lack(a));
      if (!most) continue;
      const { cell, side, key, indicator, hidden, needed, height } = most;
      yield {
        messageId: side,
        cell,
        label: heading(key),
        indicator,
        data: { column: heading(key), text: excerpt(most.text, 24), lines: hidden, needed: figure(needed), height: figure(height) },
        related: others.map((other) => ({
          file: facts.file,
          sheet: facts.sheet,
          cell: other.cell,
          label: heading(other.key),
          indicator: other.indicator,
        })),
        fix: side === "height" ? rowFix(most, facts) : null,
      };
    }
  },
});

/** Points that are missing. */
const lack = ({ needed, height }: CutText): number => needed - height;

/** The last row of the cell made as high as the text needs; null where no row can be that high, or the row is hidden. */
function rowFix({ cell, rows, height, needed, last }: CutText, { file, sheet }: SheetFacts): Fix | null {
  const after = last + needed - height;
  return last <= 0 || after > MAX_ROW_HEIGHT ? null : { file, sheet, cell, row: rows[1], before: last, after };
}
