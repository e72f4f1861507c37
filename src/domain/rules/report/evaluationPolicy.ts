import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** Evaluation, policy and text of a progress report that do not go together. */
export const evaluationPolicy = defineRule({
  meta: {
    code: "KN317",
    name: "evaluation-contradicts-policy",
    severity: "warning",
    category: "report",
    title: { ja: "評価と方針・状況の食い違い", en: "Evaluation against policy or text" },
    rationale: {
      ja: "評価が「遅延」なのに方針が「継続」だけのとき、または評価が「順調」なのに状況に遅れや中止が書かれているときは、どれかが前年度のままの疑いがあります。",
      en: "A delay with a policy of mere 継続, or a good mark beside words of delay, suggests that one of them is still last year's.",
    },
    notFor: { ja: "方針の欄に選択肢が「継続」しかない様式。", en: "Forms whose policy allows nothing but 継続." },
    options: null,
    defaults: null,
    messages: {
      policy: {
        ja: {
          what: "評価は遅れを示していますが、今後の方針が「継続」です。",
          evidence: "評価は「{evaluation}」、方針は「{policy}」です。",
          advice: "改善や見直しの内容を書くか、継続でよい理由を加えてください。",
        },
        en: {
          what: "The evaluation shows a delay, but the policy is only to go on.",
          evidence: "Evaluation 「{evaluation}」, policy 「{policy}」.",
          advice: "Say what will be improved, or why going on is enough.",
        },
      },
      text: {
        ja: {
          what: "評価は順調ですが、取組状況に遅れや中止が書かれています。",
          evidence: "評価は「{evaluation}」、取組状況に「{words}」とあります。",
          advice: "評価と状況のどちらが正しいかを確かめて直してください。",
        },
        en: {
          what: "The evaluation is good, but the text speaks of delay or cancellation.",
          evidence: "Evaluation 「{evaluation}」; the text says 「{words}」.",
          advice: "Check which is right and correct the other.",
        },
      },
      blank: {
        ja: {
          what: "評価が記入されていません。",
          evidence: "取組状況は「{words}」と書かれていますが、評価が空欄です。",
          advice: "評価を記入してください。",
        },
        en: {
          what: "The evaluation is blank.",
          evidence: "The progress reads 「{words}」, but there is no evaluation.",
          advice: "Enter the evaluation.",
        },
      },
    },
    examples: [
      {
        expect: "policy",
        note: { ja: "遅延なのに継続", en: "Delayed, yet going on" },
        initiative: "居場所づくり",
        progress: "会場の調整に時間を要した。",
        evaluation: "Ｂ（取組が遅延している）",
        policy: "継続",
      },
      {
        expect: "text",
        note: { ja: "順調なのに中止", en: "On track, yet cancelled" },
        initiative: "居場所づくり",
        progress: "台風のため交流会を中止した。",
        evaluation: "Ａ（目標達成に向けて順調に進んでいる）",
        policy: "継続",
      },
      {
        expect: "blank",
        note: { ja: "評価が空欄", en: "No evaluation" },
        initiative: "居場所づくり",
        progress: "交流会を3回開催した。",
        evaluation: "",
        policy: "継続",
      },
      {
        expect: null,
        note: { ja: "遅延で改善", en: "Delayed, to be improved" },
        initiative: "居場所づくり",
        progress: "会場の調整に時間を要した。",
        evaluation: "Ｂ（取組が遅延している）",
        policy: "改善",
      },
    ],
  },
  *indicator(indicator) {
    const { evaluation, policy, narrative } = indicator;
    if (!evaluation) return;
    const progress = narrative.progress?.text ?? "";
    const mark = evaluation.text.normalize("NFKC").trim();
    if (mark === "") {
      if (progress.trim() !== "") yield { ...placeOf(indicator, "evaluation"), messageId: "blank", data: { words: excerpt(progress) } };
      return;
    }
    const late = /遅延|遅れ|未達|不十分|停滞|できていない/.test(mark);
    const good = !late && /順調|達成(?!に至ら|でき)|予定どおり|計画どおり|完了/.test(mark);
    const going = policy?.text.normalize("NFKC").trim() ?? "";
    if (late && /^(継続|現状維持|維持)(する|実施)?。?$/.test(going)) {
      yield { ...placeOf(indicator, "policy"), messageId: "policy", data: { evaluation: excerpt(mark), policy: excerpt(going) } };
    }
    const words = good
      ? /[^。\n]{0,15}(遅延|遅れ(て|が)|中止し|中止と|延期し|実施でき(ず|なか)|開催でき(ず|なか)|未実施)[^。\n]{0,10}/.exec(progress)?.[0]
      : undefined;
    if (words)
      yield {
        ...placeOf(indicator, "evaluation"),
        messageId: "text",
        severity: "info",
        data: { evaluation: excerpt(mark), words: excerpt(words) },
      };
  },
});
