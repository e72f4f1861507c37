import { similarity } from "../../language";
import { defineRule } from "../defineRule";
import { hasReports, placeOf } from "../support/columns";
import { labelOf } from "../support/pairs";
import { excerpt } from "../support/texts";
import { contentWords, mentions } from "../support/words";

/** A target in words that has nothing in common with its initiative. */
export const initiativeTargetMismatch = defineRule({
  meta: {
    code: "KN208",
    name: "initiative-target-mismatch",
    severity: "info",
    category: "target",
    title: { ja: "取組と目標の内容のずれ", en: "Target does not belong to its initiative" },
    rationale: {
      ja: "取組と目標に共通の言葉がまったくないときは、番号がずれて別の取組の目標が入っている疑いがあります。数値だけの目標は対象にしません。",
      en: "Where initiative and target share no word, the target of another item may have slipped in. Targets that are mere numbers are left alone.",
    },
    notFor: { ja: "取組とは別の成果の言葉で目標を書く市。", en: "Cities that word targets as outcomes quite apart from the initiative." },
    options: null,
    defaults: null,
    messages: {
      unrelated: {
        ja: {
          what: "取組項目と目標の内容が対応していないようです。",
          evidence: "取組は「{initiative}」、目標は「{target}」です。",
          advice: "番号がずれていないか、別の取組の目標が入っていないかを確かめてください。",
        },
        en: {
          what: "The target does not seem to belong to its initiative.",
          evidence: "Initiative 「{initiative}」, target 「{target}」.",
          advice: "Check whether the numbers slipped or another item's target was entered.",
        },
      },
    },
    examples: [
      {
        expect: "unrelated",
        note: { ja: "別の取組の目標", en: "Another item's target" },
        initiative: "(1) 庁内各課からの市施策等の共有",
        target: "(1) 住民自治組織と自治会の役割分担の研究、素案の作成と諮問",
      },
      {
        expect: null,
        note: { ja: "共通の言葉がある", en: "A word in common" },
        initiative: "(1) 地域協議会のあり方の検討",
        target: "(1) 地域協議会において設置単位の見直しを検討",
      },
      { expect: null, note: { ja: "数値の目標", en: "A numeric target" }, initiative: "(1) 高齢者の見守り", target: "(1) 訪問 120回" },
    ],
  },
  *indicator(indicator, document) {
    const { target } = indicator;
    const initiative = labelOf(indicator);
    if (!target || !hasReports(document) || target.quantities.length > 0) return;
    const words = contentWords(target.text);
    const own = contentWords(initiative);
    if (words.length < 2 || own.length < 1 || target.text.length < 15 || similarity(initiative, target.text) >= 0.12) return;
    if (
      sharesWord(initiative, target.text) ||
      words.some((word) => mentions(initiative, word)) ||
      own.some((word) => mentions(target.text, word))
    )
      return;
    yield {
      ...placeOf(indicator, "target"),
      messageId: "unrelated",
      data: { initiative: excerpt(initiative), target: excerpt(target.text, 50) },
    };
  },
});

/** Pairs of kanji that say too little to join two texts. */
const COMMON = /実施|検討|推進|支援|研究|強化|充実|活用|向上|開催|市民|地域|作成|促進|各課|年度/;

/** True where both texts have a pair of kanji or a katakana word of meaning in common. */
function sharesWord(a: string, b: string): boolean {
  const runs = a.match(/[一-龠々]{2,}|[ァ-ヶー]{3,}/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    /[ァ-ヶ]/.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
  );
  return pairs.some((pair) => !COMMON.test(pair) && b.includes(pair));
}
