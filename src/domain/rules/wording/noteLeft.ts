import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { eachText } from "../support/eachText";
import { excerpt } from "../support/texts";

/** Working notes that were not meant to be handed in. */
export const noteLeft = defineRule({
  meta: {
    code: "KN603",
    name: "note-left-in-text",
    severity: "warning",
    category: "wording",
    title: { ja: "作業中のメモの残り", en: "Working note left in the text" },
    rationale: {
      ja: "「要確認」「○○」「（ポツ）」のような作業中のメモが残ったまま公表されると、庁内の検討がそのまま外に出ます。",
      en: "Notes such as 要確認, ○○ or （ポツ） that remain in a published sheet show internal discussions to everybody.",
    },
    notFor: { ja: "検討中であることを示すために「要確認」などを正式に使う様式。", en: "Forms that use such words on purpose." },
    options: null,
    defaults: null,
    messages: {
      note: {
        ja: {
          what: "作業中のメモと思われる記述が残っています。",
          evidence: "「{text}」の「{note}」です。",
          advice: "公表してよい文かを確かめ、メモであれば消してください。",
        },
        en: {
          what: "What looks like a working note is left in the text.",
          evidence: "It is 「{note}」 in 「{text}」.",
          advice: "Check whether it may be published; remove it if it is a note.",
        },
      },
      blankMark: {
        ja: {
          what: "後で埋めるための記号が残っています。",
          evidence: "「{text}」に「{note}」があります。",
          advice: "正しい言葉や数に置き換えてください。",
        },
        en: {
          what: "A mark that was to be filled in later is left.",
          evidence: "「{text}」 holds 「{note}」.",
          advice: "Replace it by the right word or number.",
        },
      },
    },
    examples: [
      {
        expect: "note",
        note: { ja: "「要確認」", en: "要確認 (to be checked)" },
        initiative: "(1) 研修の開催",
        target: "(1) 4回以上（人事課に要確認）",
      },
      { expect: "blankMark", note: { ja: "「○○」", en: "○○ to be filled in" }, initiative: "(1) 研修の開催", target: "(1) ○○研修 4回以上" },
      {
        expect: null,
        note: { ja: "「事実を確認する」は普通の文", en: "An ordinary sentence" },
        initiative: "(1) 実施状況の確認",
        target: "(1) 実施状況を4回確認",
      },
    ],
  },
  *document(document) {
    for (const { text, cell, key, indicator } of eachText(document)) {
      for (const { messageId, note, at } of notesIn(text)) {
        const around = text.slice(Math.max(0, at - 15), at + note.length + 15);
        yield {
          messageId,
          cell,
          label: heading(key),
          indicator,
          data: { note: excerpt(note, 20), text: excerpt(around) },
          span: [at, at + note.length],
        };
      }
    }
  },
});

const notes =
  /要確認|要検討|要修正|要調整|確認要|(?:担当者?|担当課|課長|部長|係長|さん|後で|あとで|後ほど)(?:に|へ|が)?(?:確認中|確認のこと|聞く|問い?合わせ中|追記|記入|入力)|ここに(?:記入|入力)|(?:記入|入力)してください|ダミー(?!ー)|(?<=[^★\n])★+(?=\s*(?:\n|$))|修正(?:予定|のこと)|削除(?:予定|のこと)|追記(?:予定|のこと)|仮(?:置き|入れ|の数字|の数値)|TODO|ＴＯＤＯ|[？?]{2,}|[（(](?:ポツ|中黒|なかぐろ|カッコ|かっこ|句点|読点|改行|スペース)[）)]|(?:課|係|部|室|組織)名(?:変更)?の検討|★★+|<<<+|>>>+/gu;

const blankMarks = /[○〇◯●]{2,}|[△▲]{2,}|[×✕]{2,}|[□■]{2,}|[＊*]{3,}|[Ｘｘ]{2,}/gu;

function notesIn(text: string): { messageId: "note" | "blankMark"; note: string; at: number }[] {
  const found = [...text.matchAll(notes)].map((match) => ({ messageId: "note" as const, note: match[0], at: match.index }));
  const blank = [...text.matchAll(blankMarks)].map((match) => ({ messageId: "blankMark" as const, note: match[0], at: match.index }));
  return [...found.slice(0, 1), ...blank.filter(({ note }) => note !== text.trim()).slice(0, 1)];
}
