import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { excerpt } from "../support/texts";

/** Tags and error values that came in by copying. */
export const markupLeft = defineRule({
  meta: {
    code: "KN604",
    name: "markup-left",
    severity: "warning",
    category: "wording",
    title: { ja: "タグやエラー値の残り", en: "Markup or error value left" },
    rationale: {
      ja: "ホームページや別のシートから写したときの「<p>」「&nbsp;」や、数式の「#REF!」は、印刷しても意味のない文字です。",
      en: "Tags such as <p> or &nbsp; from a web page and error values such as #REF! from a formula mean nothing to the reader.",
    },
    notFor: { ja: "システムの名称などで山括弧を使う取組。", en: "Work whose name contains angle brackets." },
    options: null,
    defaults: null,
    supersedes: ["KN304", "KN305"],
    messages: {
      tag: {
        ja: { what: "写したときのタグが残っています。", evidence: "「{text}」に「{mark}」があります。", advice: "タグを消してください。" },
        en: { what: "A tag from copying is left.", evidence: "「{text}」 holds 「{mark}」.", advice: "Remove the tag." },
      },
      errorValue: {
        ja: {
          what: "数式のエラー値が表示されています。",
          evidence: "「{mark}」とあります。",
          advice: "数式の参照先を直すか、値を入力し直してください。",
        },
        en: {
          what: "A formula shows an error value.",
          evidence: "It shows 「{mark}」.",
          advice: "Mend the formula's reference or enter the value again.",
        },
      },
    },
    examples: [
      { expect: "tag", note: { ja: "<p>が残っている", en: "<p> is left" }, initiative: "(1) 協議会の開催", target: "(1) <p>協議会2回</p>" },
      {
        expect: "errorValue",
        note: { ja: "参照が切れている", en: "A broken reference" },
        initiative: "(1) 協議会の開催",
        target: "(1) 協議会2回",
        midterm: "#REF!",
      },
      { expect: null, note: { ja: "不等号", en: "A comparison" }, initiative: "(1) 水質の検査", target: "(1) 濃度 < 0.1 の地点 10か所" },
    ],
  },
  *document(document) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      const place = { cell, label: heading(key), indicator };
      const tag = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(nbsp|amp|lt|gt|quot|#\d+);|\*\*[^*\n]+\*\*/i.exec(text);
      if (tag)
        yield { ...place, messageId: "tag", data: { mark: tag[0], text: excerpt(text) }, span: [tag.index, tag.index + tag[0].length] };
      const error = /#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!)/.exec(text);
      if (error) yield { ...place, messageId: "errorValue", severity: "error", data: { mark: error[0] } };
    }
  },
});
