import { isAlike, splitMarks } from "../../language";
import { defineRule } from "../defineRule";
import { heading, indicatorsOf, latestReport, placeOf, relatedPlace } from "../support/columns";
import { excerpt } from "../support/texts";

/** Reports that repeat the initiative or the target instead of saying what was done. */
export const reportRestatesPlan = defineRule({
  meta: {
    code: "KN303",
    name: "report-restates-plan",
    severity: "warning",
    category: "report",
    title: { ja: "取組や目標を写しただけの報告", en: "Report that restates the plan" },
    rationale: {
      ja: "取組項目や目標とほとんど同じ文の報告からは、実際に行ったことも数も分かりません。",
      en: "A report in the words of the initiative or the target tells neither what was done nor how much.",
    },
    notFor: {
      ja: "毎年同じ事務を計画どおりに行ったことだけを報告する取組。",
      en: "Routine work whose report is only that it was done as planned.",
    },
    options: null,
    defaults: null,
    supersedes: ["KN304"],
    messages: {
      initiative: {
        ja: {
          what: "報告が取組項目とほぼ同じ文で、実績が分かりません。",
          evidence: "取組「{plan}」に対し、報告は「{text}」です。",
          advice: "行った回数や件数など、結果を書き加えてください。",
        },
        en: {
          what: "The report nearly repeats the initiative and gives no result.",
          evidence: "Initiative 「{plan}」; the report reads 「{text}」.",
          advice: "Add what came of it, such as how often or how many.",
        },
      },
      target: {
        ja: {
          what: "報告が数値目標とほぼ同じ文で、実績が分かりません。",
          evidence: "目標「{plan}」に対し、報告は「{text}」です。",
          advice: "行った回数や件数など、結果を書き加えてください。",
        },
        en: {
          what: "The report nearly repeats the target and gives no result.",
          evidence: "Target 「{plan}」; the report reads 「{text}」.",
          advice: "Add what came of it, such as how often or how many.",
        },
      },
    },
    examples: [
      {
        expect: "initiative",
        note: { ja: "取組の写し", en: "Copy of the initiative" },
        initiative: "(1) 毎月2回、第2土曜日と最終日曜日に申請・交付受付を予約制で実施",
        target: "(1) 保有枚数率 73.0%",
        midterm: "(1) 毎月2回（第2土曜日と最終日曜日）、申請・交付受付を予約制で実施",
      },
      {
        expect: "target",
        note: { ja: "目標の写し", en: "Copy of the target" },
        initiative: "(1) 子育て情報の発信",
        target: "(1) 広報紙とホームページにより子育て支援の情報を発信",
        midterm: "(1) 広報紙やホームページにより子育て支援の情報を発信",
      },
      {
        expect: null,
        note: { ja: "同じ言葉に実績の数がある", en: "Same words with a result" },
        initiative: "(1) 女性団体の研修会への参加",
        target: "(1) 研修会への参加 3回",
        midterm: "(1) 女性団体の研修会へ2回参加",
      },
    ],
  },
  *item(item, document) {
    const plans = partsByNumber(item.columns.initiative?.text ?? "");
    for (const key of ["yearEnd", "midterm"] as const) {
      const field = item.columns[key];
      if (!field || field.text.trim() === "") continue;
      for (const [number, text] of partsByNumber(field.text)) {
        const plan = plans.get(number) ?? "";
        if (!isCopy(text, plan)) continue;
        const own = indicatorsOf(item, document).find(({ path }) => path.at(-1) === number);
        yield {
          messageId: "initiative",
          cell: field.cell,
          label: heading(key),
          indicator: own?.id ?? null,
          data: { plan: excerpt(plan, 50), text: excerpt(text, 50) },
        };
      }
      return;
    }
  },
  *indicator(indicator, document) {
    const latest = latestReport(indicator);
    const { target } = indicator;
    if (!latest || !target || !isCopy(latest.report.text, target.text)) return;
    yield {
      ...placeOf(indicator, latest.key),
      messageId: "target",
      data: { plan: excerpt(target.text, 50), text: excerpt(latest.report.text, 50) },
      related: [relatedPlace(document, target, "target", indicator)],
    };
  },
});

/** The parts of a cell by their (n), each with what stands below it; one part "" where the cell is not numbered. */
function partsByNumber(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let current = "";
  for (const piece of splitMarks(text)) {
    if (/^\(\d+\)$/.test(piece.mark)) current = piece.mark;
    parts.set(current, `${parts.get(current) ?? ""}${piece.text}`);
  }
  return parts;
}

/** Long enough to be more than a name, nearly the same text, and no number that the plan does not have. */
function isCopy(report: string, plan: string): boolean {
  if ([...report.replace(/\s/g, "")].length < 14 || !isAlike(report, plan, 0.88)) return false;
  const known = numbersOf(plan);
  return numbersOf(report).every((number) => known.includes(number));
}

function numbersOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/^\s*\(\d+\)/, "")
      .match(/\d+(\.\d+)?/g) ?? []
  );
}
