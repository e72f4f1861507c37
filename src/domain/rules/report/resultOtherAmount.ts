import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { amount, excerpt } from "../support/texts";
import { targetAmount } from "../support/quantities";

/** An amount of money that is another kind of amount than the target's: what was spent instead of what it brought. */
export const resultOtherAmount = defineRule({
  meta: {
    code: "KN316",
    name: "result-amount-mismatch",
    severity: "warning",
    category: "report",
    title: { ja: "目標と違う種類の金額", en: "Another kind of amount than the target's" },
    rationale: {
      ja: "運用益の目標に購入額を、売上の目標に事業費を書くと、単位は同じでも達成率に意味がありません。",
      en: "Where the target is a yield and the report gives what was invested, the unit is the same but the rate means nothing.",
    },
    notFor: { ja: "購入額や事業費そのものを目標とする取組。", en: "Targets that are amounts to be spent." },
    options: null,
    defaults: null,
    supersedes: ["KN304", "KN308", "KN309"],
    messages: {
      kind: {
        ja: {
          what: "目標と報告で、金額の種類が違います。",
          evidence: "目標は「{target}」（{wanted}）ですが、報告の「{result}」は{given}の額です。",
          advice: "{wanted}の額を報告に加えてください。",
        },
        en: {
          what: "Target and report give different kinds of amounts.",
          evidence: "The target is 「{target}」 ({wanted}); 「{result}」 in the report is an amount of {given}.",
          advice: "Add the amount of {wanted}.",
        },
      },
    },
    examples: [
      {
        expect: "kind",
        note: { ja: "運用益の目標に購入額", en: "Bonds bought instead of their yield" },
        initiative: "(1) 基金の運用",
        target: "(1) 運用益 2,000万円",
        midterm: "(1) 国債5億円を購入",
      },
      {
        expect: null,
        note: { ja: "運用益の額", en: "The yield" },
        initiative: "(1) 基金の運用",
        target: "(1) 運用益 2,000万円",
        midterm: "(1) 運用益 920万円",
      },
      {
        expect: null,
        note: { ja: "購入額が目標", en: "The target is what is bought" },
        initiative: "(1) 基金の運用",
        target: "(1) 国債の購入 5億円",
        midterm: "(1) 国債3億円を購入",
      },
    ],
  },
  *indicator(indicator, document) {
    const target = fold(indicator.target?.text ?? "").text;
    const wanted = YIELD.exec(`${target} ${fold(indicator.labels.at(-1) ?? "").text}`)?.[0];
    if (wanted === undefined || OUTLAY.test(target)) return;
    const latest = latestReport(indicator);
    const quantity = indicator.target?.quantities.find(({ unit, value }) => unit === "円" && value !== null);
    // The reader of reports may have seen that such a number answers nothing: it counts here all the same.
    const amounts = (latest?.report.quantities ?? []).filter(({ unit, planned }) => unit === "円" && !planned);
    const [result, ...others] = amounts;
    if (latest && quantity && result && others.length === 0) {
      const { report, key } = latest;
      const clause = clauseAt(report.text, result.span[0]);
      const given = OUTLAY.exec(clause)?.[0];
      if (given === undefined || YIELD.test(clause)) return;
      yield {
        ...placeOf(indicator, key),
        messageId: "kind",
        data: { target: targetAmount(quantity), wanted, result: excerpt(`${result.label}${amount(result)}`), given },
        related: [relatedPlace(document, indicator.target, "target", indicator)],
      };
    }
  },
});

const YIELD = /運用益|運用収入|収益|利子収入|利息|配当|売上高?|節減効果額?|効果額|増収額?/u;
const OUTLAY = /購入|取得|投資|元本|預入|積立|運用額|事業費|予算|支出|契約/u;

/** The clause around a place of the text. */
function clauseAt(text: string, at: number): string {
  const from = Math.max(...["。", "\n", "、"].map((sign) => text.lastIndexOf(sign, Math.max(0, at - 1)))) + 1;
  const rest = /^[^。\n、]*/.exec(text.slice(at))?.[0] ?? "";
  return fold(text.slice(from, at) + rest).text;
}
