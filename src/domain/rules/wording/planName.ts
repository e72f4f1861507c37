import { bareLabel } from "../../language";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { excerpt } from "../support/texts";

/** The same chapter of a plan under two names. */
export const planName = defineRule({
  meta: {
    code: "KN607",
    name: "plan-name-mismatch",
    severity: "warning",
    category: "wording",
    title: { ja: "計画の位置付けの名前の違い", en: "Chapter of a plan under two names" },
    rationale: {
      ja: "総合計画などの同じ編・章・節は、どのシートでも同じ名前のはずです。違うときは、古い計画の名前か写し違いです。",
      en: "The same part, chapter or section of a plan has one name on every sheet. A second name comes from an older plan or is a slip.",
    },
    notFor: { ja: "計画の改定により、年度の途中で名前が変わった場合。", en: "Plans that were revised within the year." },
    options: null,
    defaults: null,
    messages: {
      differs: {
        ja: {
          what: "同じ番号の計画の項目が、シートによって違う名前です。",
          evidence: "ここでは「{here}」、シート{sheet}では「{there}」です。",
          advice: "計画の正しい名前を確かめ、そろえてください。",
        },
        en: {
          what: "The same number of a plan has different names on different sheets.",
          evidence: "Here 「{here}」, on the sheet {sheet} 「{there}」.",
          advice: "Look up the right name and use it on every sheet.",
        },
      },
    },
    examples: [
      {
        expect: "differs",
        note: { ja: "第1編の名前が違う", en: "Two names of part 1" },
        fields: { goal: "自治の推進", planPosition: "第1編 自治・協働 市民が主役のまちづくり\n第1章 自治の推進" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "窓口の改善", planPosition: "第1編 市民が主役のまちづくり\n第3章 行財政の運営" },
            rows: [{ initiative: "窓口", target: "2回" }],
          },
        ],
      },
      {
        expect: null,
        note: { ja: "違う章は別の名前でよい", en: "Different chapters" },
        fields: { goal: "自治の推進", planPosition: "第1編 市民が主役のまちづくり\n第1章 自治の推進" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [
          {
            layout: "ueda-kanri",
            fields: { goal: "窓口の改善", planPosition: "第1編 市民が主役のまちづくり\n第3章 行財政の運営" },
            rows: [{ initiative: "窓口", target: "2回" }],
          },
        ],
      },
    ],
  },
  *collection({ documents }) {
    const names = new Map<string, { name: string; sheet: string; file: number; cell: string | null }>();
    for (const { fields, file, sheet, fiscalYear } of documents) {
      for (const [key, { text, cell }] of Object.entries(fields)) {
        if (!/position|plan/i.test(key)) continue;
        for (const { path, name } of partsOf(text)) {
          const id = [file, fiscalYear, key, path].join("\n");
          const first = names.get(id);
          if (!first) names.set(id, { name, sheet, file, cell });
          else if (bareLabel(first.name) !== bareLabel(name)) {
            yield {
              messageId: "differs",
              file,
              sheet,
              cell,
              label: heading(key),
              data: {
                here: excerpt(`${path.split("/").at(-1)} ${name}`),
                there: excerpt(`${path.split("/").at(-1)} ${first.name}`),
                sheet: first.sheet,
              },
              related: [{ file: first.file, sheet: first.sheet, cell: first.cell, label: heading(key), indicator: null }],
            };
          }
        }
      }
    }
  },
});

/** The numbered lines of a position: 第1編, below it 第2章 …, or a bare number; the path names the parts above it. */
function partsOf(text: string): { path: string; name: string }[] {
  const above: { rank: number; mark: string }[] = [];
  return text.split("\n").flatMap((line) => {
    const found = /^\s*(?:第\s*(\d+)\s*(編|部|章|節|項)|0*(\d{1,2})(?=\s))[\s.、]*(\S.*)$/u.exec(line.normalize("NFKC"));
    const name = found?.[4]?.trim();
    if (!found || !name) return [];
    const rank = found[2] ? "編部章節項".indexOf(found[2]) : 9;
    while ((above.at(-1)?.rank ?? -1) >= rank) above.pop();
    above.push({ rank, mark: found[2] ? `第${Number(found[1])}${found[2]}` : String(Number(found[3])) });
    return [{ path: above.map(({ mark }) => mark).join("/"), name }];
  });
}
