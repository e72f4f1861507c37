import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { replaceOnce, textFix } from "../support/fixes";
import { excerpt } from "../support/texts";

/** Characters that other machines may not show: ㈱, ㌔, ㍻, half-width katakana. */
export const machineDependent = defineRule({
  meta: {
    code: "KN605",
    name: "machine-dependent-notation",
    severity: "info",
    category: "wording",
    title: { ja: "機種依存文字・半角カナ", en: "Machine-dependent characters" },
    rationale: {
      ja: "「㈱」「㌔」「㍻」のような1文字の略号や半角カタカナは、ほかの機器や音声読み上げで正しく伝わらないことがあります。丸数字は様式で使うため対象にしません。",
      en: "One-character abbreviations such as ㈱, ㌔ or ㍻ and half-width katakana may not be shown or read aloud correctly elsewhere. Circled numbers belong to the forms and are left alone.",
    },
    notFor: { ja: "法人名などの正式な表記にこれらの文字を使う場合。", en: "Official names that contain such characters." },
    options: null,
    defaults: null,
    messages: {
      found: {
        ja: {
          what: "機種依存文字か半角カナが使われています。",
          evidence: "「{found}」は「{better}」と書けます。",
          advice: "ふつうの文字に置き換えてください。",
        },
        en: {
          what: "A machine-dependent character or half-width katakana is used.",
          evidence: "「{found}」 can be written 「{better}」.",
          advice: "Replace it by ordinary characters.",
        },
      },
    },
    examples: [
      { expect: "found", note: { ja: "「㈱」", en: "㈱" }, initiative: "(1) ㈱まちづくり公社との連携", target: "(1) 2回" },
      { expect: "found", note: { ja: "半角カナ", en: "Half-width katakana" }, initiative: "(1) ｾﾐﾅｰの開催", target: "(1) 2回" },
      { expect: null, note: { ja: "丸数字と単位の記号", en: "Circled numbers and units" }, initiative: "① 植樹の推進", target: "100㎡" },
    ],
  },
  *document(document) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      const [first] = text.match(pattern) ?? [];
      if (first === undefined) continue;
      yield {
        messageId: "found",
        cell,
        label: heading(key),
        indicator,
        data: { found: excerpt(first, 20), better: excerpt(first.normalize("NFKC"), 20) },
        fix: textFix(document, cell, (whole) =>
          replaceOnce(
            whole,
            text,
            text.replace(pattern, (found) => found.normalize("NFKC"))
          )
        ),
      };
    }
  },
});

/** Squared abbreviations and eras, bracketed company signs, half-width katakana; ㎡, ㎥, ㎏, ℃ and ％ are common and stay. */
const pattern = /[㈠-㉃㊑-㊰㌀-㍗㍻-㍿㏍№℡]|[ｦ-ﾟ]+/gu;
