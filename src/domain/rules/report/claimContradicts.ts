import { defineRule } from "../defineRule";
import { placeOf, relatedPlace } from "../support/columns";
import { amounts, judgedQuantities, meets, targetAmount } from "../support/quantities";
import { excerpt } from "../support/texts";

/** Reports that claim the target was met while their own number says otherwise, or the reverse. */
export const claimContradicts = defineRule({
  meta: {
    code: "KN313",
    name: "claim-contradicts-result",
    severity: "error",
    category: "report",
    title: { ja: "達成の記述と数の矛盾", en: "Claim contradicts the result" },
    rationale: {
      ja: "「目標を達成した」と書いてあるのに実績の数が目標に届いていない（または逆の）報告は、数か文章のどちらかが違います。「10日以内」のように小さいほど良い目標で起こりやすい誤りです。",
      en: "A report that says 目標を達成した while its number misses the target (or the reverse) is wrong in one of the two. It happens easily with targets where less is better.",
    },
    notFor: {
      ja: "ありません。矛盾した報告はどの様式でも確かめる必要があります。",
      en: "None: a report that contradicts itself needs a look on every form.",
    },
    options: null,
    defaults: null,
    supersedes: ["KN308", "KN309", "KN310"],
    messages: {
      notMet: {
        ja: {
          what: "「達成」とありますが、実績の数は目標に届いていません。",
          evidence: "目標「{target}」に対し、実績は「{result}」です。報告は「{text}」です。",
          advice: "数と評価のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The report claims success, but its number misses the target.",
          evidence: "Target 「{target}」, result 「{result}」; the report reads 「{text}」.",
          advice: "Check whether the number or the claim is right and correct the other.",
        },
      },
      met: {
        ja: {
          what: "「未達成」とありますが、実績の数は目標に届いています。",
          evidence: "目標「{target}」に対し、実績は「{result}」です。報告は「{text}」です。",
          advice: "数と評価のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The report says the target was missed, but its number reaches it.",
          evidence: "Target 「{target}」, result 「{result}」; the report reads 「{text}」.",
          advice: "Check whether the number or the claim is right and correct the other.",
        },
      },
    },
    examples: [
      {
        expect: "notMet",
        note: { ja: "11.2日は10日以内でない", en: "11.2 days is not within 10" },
        initiative: "(1) 情報公開",
        target: "(1) 平均日数 10日以内",
        midterm: "(1) 平均 11.2日となり、目標を達成した",
      },
      {
        expect: "met",
        note: { ja: "12回は10回以上", en: "12 is at least 10" },
        initiative: "(1) 研修",
        target: "(1) 10回以上",
        midterm: "(1) 12回実施したが、目標は未達成",
      },
      {
        expect: null,
        note: { ja: "合っている", en: "They agree" },
        initiative: "(1) 情報公開",
        target: "(1) 平均日数 10日以内",
        midterm: "(1) 平均 9.2日となり、目標を達成した",
      },
      {
        expect: null,
        note: { ja: "「達成に向けて」は達成の主張ではない", en: "達成に向けて (towards) is no claim" },
        initiative: "(1) 研修",
        target: "(1) 10回以上",
        midterm: "(1) 4回実施。目標達成に向けて継続",
      },
    ],
  },
  *indicator(indicator, document) {
    const judged = judgedQuantities(indicator);
    const [first] = judged;
    if (!first || judged.length !== 1) return;
    const { quantity, key, report, done, rate } = first;
    const claim = claimOf(report.text);
    if (claim === null || done.length === 0 || quantity.change !== null) return;
    const [only] = done;
    const reached = done.length === 1 && only ? meets(quantity, only.value) : rate.rate === null ? null : rate.rate >= 100;
    if (reached === null || reached === claim || (rate.rate !== null && rate.rate >= 100 !== reached)) return;
    yield {
      ...placeOf(indicator, key),
      messageId: claim ? "notMet" : "met",
      data: { target: targetAmount(quantity), result: amounts(done), text: excerpt(report.text, 50) },
      related: [relatedPlace(document, indicator.target, "target", indicator)],
    };
  },
});

/** True for "met", false for "not met"; null where the text says neither, or speaks of what is to come. */
function claimOf(text: string): boolean | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  if (
    /未達成|達成(でき|して|され|に至って)(い?な|ず|おら)|達成には?至ら|目標(値|数)?に(は)?(届か|達し(なか|てい?な|ず|てお?らず))|目標(値)?を下回/.test(
      plain
    )
  )
    return false;
  if (/達成(に向け|を目指|見込|予定|できる見|可能|する見|すべ|できるよう|のため|率|度|状況)/.test(plain)) return null;
  if (
    /目標(値|数|件数|回数)?(を|は|が|も)?(既に|すでに|全て|すべて|おおむね|概ね|ほぼ)?(達成(し|でき|され|済|。|$)|クリア)|目標(値)?を上回|目標どおり達成|達成済/.test(
      plain
    )
  )
    return true;
  return null;
}
