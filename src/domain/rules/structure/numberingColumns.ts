import { parseDeadline } from "../../language";
import type { GoalDocument, ItemRow } from "../../model";
import { defineRule } from "../defineRule";
import { hasReports, heading } from "../support/columns";
import { lineMarks } from "../support/lineMarks";
import { duplicatesIn, gapsIn, subItemNumbers } from "../support/numbering";
import { excerpt } from "../support/texts";

/** Columns of one row that are numbered differently. */
export const numberingColumns = defineRule({
  meta: {
    code: "KN103",
    name: "numbering-column-mismatch",
    severity: "warning",
    category: "structure",
    title: { ja: "欄による番号の食い違い", en: "Columns numbered differently" },
    rationale: {
      ja: "取組・期限・数値目標・報告は同じ番号どうしで対応します。欄によって番号の数が違うと、目標のない取組や、どの取組のものか分からない報告が生じます。",
      en: "Initiative, deadline, target and report belong together by their numbers. Where columns differ, an initiative has no target or a report belongs to nothing.",
    },
    notFor: {
      ja: "項目全体に1つの目標を置き、取組だけを(1)(2)に分ける決まりの市（その場合は参考として示します）。",
      en: "Cities with one target for the whole item (shown as a remark only).",
    },
    options: null,
    defaults: null,
    messages: {
      differs: {
        ja: {
          what: "{column}の番号が{base}と合っていません。",
          evidence: "{base}は{own}、{column}は{other}です。",
          advice: "足りない番号の記入を加えるか、余分な番号を消してください。",
        },
        en: {
          what: "The numbers of {column} do not agree with {base}.",
          evidence: "{base} has {own}, {column} has {other}.",
          advice: "Add what is missing or remove the number that belongs to nothing.",
        },
      },
      deadlines: {
        ja: {
          what: "期限の数が、数値目標の数と合っていません。",
          evidence: "期間・期限は「{lines}」の{count}つ、数値目標は{other}です。",
          advice: "どの目標の期限かが分かるように、番号を付けてください。",
        },
        en: {
          what: "There are not as many deadlines as targets.",
          evidence: "期間・期限 has {count}, 「{lines}」; the targets are {other}.",
          advice: "Number them so that each deadline belongs to its target.",
        },
      },
      notItemised: {
        ja: {
          what: "{column}が取組項目の番号ごとに分かれていません。",
          evidence: "取組項目は{own}に分かれていますが、{column}には番号がありません。",
          advice: "番号ごとの記入に分けるか、項目全体のものであればその旨を書いてください。",
        },
        en: {
          what: "{column} is not divided like the initiatives.",
          evidence: "取組項目 has {own}; {column} has no numbers.",
          advice: "Divide it by the same numbers, or say that it holds for the whole item.",
        },
      },
    },
    examples: [
      {
        expect: "deadlines",
        note: { ja: "期限は3つ、目標は2つ", en: "Three deadlines, two targets" },
        initiative: "(1) 研修\n(2) 相談",
        deadline: "9月末まで\n12月末まで\n年度末まで",
        target: "(1) 2回\n(2) 4件",
      },
      {
        expect: "differs",
        note: { ja: "目標に(3)がない", en: "No target (3)" },
        initiative: "(1) 研修\n(2) 相談\n(3) 広報",
        target: "(1) 2回\n(2) 4件",
        midterm: "(1) 1回\n(2) 2件\n(3) 3回",
      },
      {
        expect: "notItemised",
        note: { ja: "目標が1つだけ", en: "One target for two initiatives" },
        initiative: "(1) 出張受付\n(2) 予約制の受付",
        target: "保有枚数率 73.0%",
        midterm: "(1) 20回\n(2) 毎月2回実施",
      },
      {
        expect: null,
        note: { ja: "期限は項目全体で1つでよい", en: "One deadline for the item" },
        initiative: "(1) 研修\n(2) 相談",
        deadline: "年度末まで",
        target: "(1) 2回\n(2) 4件",
      },
    ],
  },
  *item(item: ItemRow, document: GoalDocument) {
    const base = (["initiative", "target"] as const).find((key) => numbersOf(item, key).length > 0);
    if (base === undefined) return;
    const own = numbersOf(item, base);
    // A mark of another kind among them is that rule's finding: it makes the numbers differ everywhere.
    if (isBroken(own) || isMixed(item.columns[base]?.text ?? "")) return;
    for (const key of ["deadline", "target", "midterm", "yearEnd"]) {
      const field = item.columns[key];
      if (!field || field.text.trim() === "" || key === base) continue;
      const other = subItemNumbers(field.text);
      if (isBroken(other) || own.join() === other.join()) continue;
      // A number that a report lacks is a report not made, one that the deadlines lack is a deadline not made: other rules say so.
      if (key !== "target" && other.length > 0 && other.every((number) => own.includes(number))) continue;
      if ((key === "midterm" || key === "yearEnd") && other.length === 0) continue;
      const column = heading(key);
      const place = { cell: field.cell, label: column };
      if (other.length > 0) {
        yield { messageId: "differs", ...place, data: { base: heading(base), column, own: marks(own), other: marks(other) } };
      } else if (key === "target" && own.length > 1 && hasReports(document)) {
        yield { messageId: "notItemised", severity: "info", ...place, data: { column, own: marks(own) } };
      } else if (key === "deadline") {
        const lines = deadlineLines(field.text, document.fiscalYear);
        if (lines.length > 1 && lines.length !== own.length)
          yield {
            messageId: "deadlines",
            severity: "info",
            ...place,
            data: { lines: excerpt(lines.join("、")), count: lines.length, other: marks(own) },
          };
      }
    }
  },
});

function numbersOf(item: ItemRow, key: string): number[] {
  return subItemNumbers(item.columns[key]?.text ?? "");
}

/** Marks of several kinds that count one level. */
function isMixed(text: string): boolean {
  const all = lineMarks(text);
  return new Set(all.map(({ kind }) => kind)).size > 1 && all.every(({ order }, i) => order === i + 1);
}

/** The lines of a deadline where each is a date of its own; empty where one is not. */
function deadlineLines(text: string, fiscalYear: number | null): string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.every((line) => !/^[(（]/.test(line) && (parseDeadline(line, { fiscalYear })?.date ?? null) !== null) ? lines : [];
}

/** Numbering that another rule reports by itself. */
function isBroken(orders: readonly number[]): boolean {
  return duplicatesIn(orders).length > 0 || gapsIn(orders).length > 0;
}

function marks(orders: readonly number[]): string {
  return orders.map((order) => `(${order})`).join("");
}
