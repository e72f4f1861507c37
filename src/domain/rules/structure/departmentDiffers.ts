import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { textFix } from "../support/fixes";
import { booksOf, sameDepartment } from "../support/books";

/** A sheet that names another department than the rest of its book. */
export const departmentDiffers = defineRule({
  meta: {
    code: "KN111",
    name: "department-differs-from-book",
    severity: "error",
    category: "structure",
    title: { ja: "部局名の食い違い", en: "Department differs from the book" },
    rationale: {
      ja: "部局ごとのブックの中で1枚だけ部局名が違うのは、ほかの部局のシートを写して直し忘れたものがほとんどです。取りまとめのときに別の部局の目標として数えられてしまいます。",
      en: "One sheet with another department in a department's book is mostly a copy that was not corrected. In the consolidation the goal would be counted for the wrong department.",
    },
    notFor: {
      ja: "複数の部局のシートを1つのブックにまとめている市、共管の目標。",
      en: "Books that hold the sheets of several departments, and goals that departments share.",
    },
    options: null,
    defaults: null,
    messages: {
      differs: {
        ja: {
          what: "部局名が、このブックのほかのシートと違います。",
          evidence: "「{department}」とありますが、ほかの{count}枚は「{usual}」です。",
          advice: "部局名を確かめて直してください。",
        },
        en: {
          what: "The department is not that of the other sheets of this book.",
          evidence: "It says 「{department}」; the other {count} sheets say 「{usual}」.",
          advice: "Check the department and correct it.",
        },
      },
    },
    examples: [
      {
        expect: "differs",
        note: { ja: "1枚だけ財政部", en: "One sheet says 財政部" },
        fields: { goal: "研修の充実", department: "総務部" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          { layout: "ueda-kanri", fields: { goal: "防災の強化", department: "総務部" }, rows: [{ initiative: "訓練", target: "2回" }] },
          { layout: "ueda-kanri", fields: { goal: "文書の管理", department: "財政部" }, rows: [{ initiative: "研修", target: "2回" }] },
        ],
      },
      {
        expect: null,
        note: { ja: "略した部局名", en: "A shortened name" },
        fields: { goal: "研修の充実", department: "市民まちづくり推進部\n上田地域自治センター" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "防災の強化", department: "市民まちづくり推進部\n上田地域自治センター" },
            rows: [{ initiative: "訓練", target: "2回" }],
          },
          {
            layout: "ueda-ichiran",
            fields: { goal: "防災の強化", department: "市民まちづくり推進部・上田地域自治C" },
            rows: [{ initiative: "訓練", target: "2回" }],
          },
        ],
      },
    ],
  },
  *collection({ documents, settings }) {
    for (const { usual, all } of booksOf(documents)) {
      if (usual === null) continue;
      // In a plan each page is another section's.
      if (all.some(({ indicators }) => indicators.some(({ kind }) => kind !== null))) continue;
      const outliers = all.filter(({ fields }) => {
        const text = fields.department?.text.trim() ?? "";
        return text !== "" && !sameDepartment(text, usual, settings);
      });
      const rest = all.filter((document) => !outliers.includes(document) && document.fields.department);
      if (rest.length < 2 || outliers.length * 2 > rest.length) continue;
      for (const outlier of outliers) {
        const { file, sheet, fields } = outlier;
        const department = fields.department?.text.replace(/\s+/g, " ") ?? "";
        yield {
          messageId: "differs",
          file,
          sheet,
          cell: fields.department?.cell ?? null,
          label: heading("department"),
          data: { department, usual: usual.replace(/\s+/g, " "), count: rest.length },
          fix: textFix(outlier, fields.department?.cell ?? null, () => usual),
        };
      }
    }
  },
});
