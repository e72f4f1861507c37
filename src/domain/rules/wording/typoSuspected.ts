import { fold } from "../../language";
import type { GoalDocument } from "../../model";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { replaceOnce, textFix } from "../support/fixes";
import { excerpt } from "../support/texts";

/** A katakana word that differs from a word used elsewhere in the book by a voicing mark, a small kana or one character. */
export const typoSuspected = defineRule({
  meta: {
    code: "KN601",
    name: "typo-suspected-word",
    severity: "info",
    category: "wording",
    title: { ja: "書き違いの疑いのある言葉", en: "Suspected slip in a word" },
    rationale: {
      ja: "「プラザ」と「プラサ」のように濁点や小さい字だけが違う言葉が1つのブックにあるときは、片方が書き違いです。",
      en: "Two words of a book that differ only by a voicing mark or a small kana, such as プラザ and プラサ, are one word and a slip.",
    },
    notFor: {
      ja: "よく似た別の言葉（「パス」と「バス」など）を使い分ける場合。短い言葉は対象にしません。",
      en: "Two different words that look alike; short words are left alone.",
    },
    options: null,
    defaults: null,
    messages: {
      voicing: {
        ja: {
          what: "濁点や小さい字だけが違う言葉があります。",
          evidence: "「{here}」は、ほかでは「{there}」と書かれています（{sheet}）。",
          advice: "正しい言葉を確かめて直してください。",
        },
        en: {
          what: "A word differs from another only by a voicing mark or a small kana.",
          evidence: "「{here}」 is written 「{there}」 elsewhere ({sheet}).",
          advice: "Check which is right and correct the other.",
        },
      },
    },
    examples: [
      {
        expect: "voicing",
        note: { ja: "プラサとプラザ", en: "プラサ and プラザ" },
        rows: [
          { initiative: "市民プラザ・ゆう事業の推進", target: "市民プラザでの講座 7講座" },
          { initiative: "市民プラサ・ゆうの広報", target: "2回" },
        ],
      },
      {
        expect: null,
        note: { ja: "別の言葉", en: "Different words" },
        rows: [
          { initiative: "セミナーの開催", target: "2回" },
          { initiative: "センターの運営", target: "3回" },
        ],
      },
    ],
  },
  *collection({ documents }) {
    const books = new Map<string, GoalDocument[]>();
    for (const document of documents) {
      const key = document.fields.department?.text.normalize("NFKC").replace(/\s/g, "").slice(0, 6) ?? "";
      books.set(key, [...(books.get(key) ?? []), document]);
    }
    for (const book of books.values()) yield* slipsOf(book);
  },
});

interface Use {
  word: string;
  document: GoalDocument;
  cell: string | null;
  key: string;
  indicator: string | null;
}

function* slipsOf(documents: readonly GoalDocument[]) {
  const spellings = new Map<string, Map<string, Use[]>>();
  for (const document of documents) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      for (const word of new Set(fold(text).text.match(/[ァ-ヶー]{3,}/gu) ?? [])) {
        const words = spellings.get(plainKana(word)) ?? new Map<string, Use[]>();
        words.set(word, [...(words.get(word) ?? []), { word, document, cell, key, indicator }]);
        spellings.set(plainKana(word), words);
      }
    }
  }
  for (const words of spellings.values()) {
    const [usual, ...others] = [...words.values()].sort((a, b) => b.length - a.length);
    if (!usual?.[0]) continue;
    for (const uses of others) {
      const [first] = uses;
      if (!first) continue;
      const count = uses.length;
      const there = usual[0];
      yield {
        messageId: "voicing",
        file: first.document.file,
        sheet: first.document.sheet,
        cell: first.cell,
        label: heading(first.key),
        indicator: first.indicator,
        data: { here: first.word, there: there.word, sheet: excerpt(there.document.sheet) },
        related: [
          {
            file: there.document.file,
            sheet: there.document.sheet,
            cell: there.cell,
            label: heading(there.key),
            indicator: there.indicator,
          },
        ],
        fix: usual.length > count ? textFix(first.document, first.cell, (text) => replaceOnce(text, first.word, there.word)) : null,
      };
    }
  }
}

/** Katakana without voicing marks and with large kana: プラザ and プラサ → フラサ. */
function plainKana(word: string): string {
  const large: Record<string, string> = {
    ァ: "ア",
    ィ: "イ",
    ゥ: "ウ",
    ェ: "エ",
    ォ: "オ",
    ッ: "ツ",
    ャ: "ヤ",
    ュ: "ユ",
    ョ: "ヨ",
    ヮ: "ワ",
    ヵ: "カ",
    ヶ: "ケ",
  };
  return [...word.normalize("NFD").replace(/[\u3099\u309a]/gu, "")].map((kana) => large[kana] ?? kana).join("");
}
