import type { GoalDocument, TextFix } from "../../model";
import { defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { type PlacedText, eachText } from "../support/eachText";
import { textFix } from "../support/fixes";

/** One word written in two ways within a book. */
export const notationMixed = defineRule({
  meta: {
    code: "KN602",
    name: "notation-mixed",
    severity: "info",
    category: "wording",
    title: { ja: "表記のゆれ", en: "Mixed notation" },
    rationale: {
      ja: "同じ言葉が「広報誌」と「広報紙」のように2通りに書かれていると、別のものと読まれたり、検索や取りまとめで漏れたりします。公用文の表記にそろえるのが基本です。",
      en: "A word written in two ways may be taken for two things and is missed in searches. Official spelling should be used throughout.",
    },
    notFor: { ja: "固有名詞や引用で、もとの表記を残す場合。", en: "Names and quotations that keep their own spelling." },
    options: null,
    defaults: null,
    messages: {
      mixed: {
        ja: {
          what: "同じ言葉が2通りに書かれています。",
          evidence: "このブックでは「{usual}」が{usualCount}か所、「{rare}」が{rareCount}か所あります。",
          advice: "どちらかにそろえてください。",
        },
        en: {
          what: "One word is written in two ways.",
          evidence: "In this book 「{usual}」 stands {usualCount} times, 「{rare}」 {rareCount} times.",
          advice: "Use one of them throughout.",
        },
      },
    },
    examples: [
      {
        expect: "mixed",
        note: { ja: "広報紙と広報誌", en: "広報紙 and 広報誌" },
        rows: [
          { initiative: "広報紙の発行", target: "広報紙 4回" },
          { initiative: "広報誌への掲載", target: "4回" },
        ],
      },
      {
        expect: null,
        note: { ja: "課の名前の表記は数えない", en: "The name of a section keeps its spelling" },
        rows: [
          { initiative: "子どもの居場所づくり", target: "子ども食堂 4回" },
          { initiative: "こども政策課との連携", target: "4回" },
        ],
      },
      {
        expect: null,
        note: { ja: "どちらか一方だけ", en: "Only one of them" },
        rows: [
          { initiative: "広報紙の発行", target: "広報紙 4回" },
          { initiative: "広報紙への掲載", target: "4回" },
        ],
      },
    ],
  },
  *collection({ documents }) {
    const files = new Set(documents.map(({ file }) => file));
    for (const file of files) {
      const texts = documents
        .filter((document) => document.file === file)
        .flatMap((document) => [...eachText(document)].map((text) => ({ ...text, text: text.text.normalize("NFKC"), document })));
      for (const forms of variants) yield* mixedIn(file, texts, forms);
    }
  },
});

type Place = PlacedText & { document: GoalDocument };
type Form = readonly [word: string, pattern: RegExp];

function* mixedIn(file: number, texts: readonly Place[], forms: readonly Form[]) {
  const places = forms.map(([word, pattern]) => ({ word, pattern, found: texts.filter(({ text }) => pattern.test(text)) }));
  const used = places.filter(({ found }) => found.length > 0).sort((a, b) => b.found.length - a.found.length);
  const [usual, ...others] = used;
  if (!usual) return;
  for (const { word, pattern, found } of others) {
    const [first, ...more] = found;
    if (!first) continue;
    yield {
      messageId: "mixed",
      file,
      sheet: first.document.sheet,
      cell: first.cell,
      label: heading(first.key),
      indicator: first.indicator,
      data: { usual: usual.word, usualCount: usual.found.length, rare: word, rareCount: found.length },
      related: more
        .slice(0, 20)
        .map(({ document, cell, key, indicator }) => ({ file, sheet: document.sheet, cell, label: heading(key), indicator })),
      fix: usual.found.length > found.length ? unified(found.slice(0, 21), [word, pattern], usual.word) : null,
    };
  }
}

/** The rare spelling replaced by the usual one in each of its cells; null where it stands in a variant of its own (ヵ所) or no cell can be rewritten. */
function unified(found: readonly Place[], [word, pattern]: Form, usual: string): TextFix | null {
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  const spell = (match: string): string =>
    match.replace(/^\d+\s*/, "") === word ? match.slice(0, match.length - word.length) + usual : match;
  const cells = new Map(found.map(({ document, cell }) => [`${document.sheet}\n${cell}`, { document, cell }]));
  const fixes = [...cells.values()].flatMap(({ document, cell }) => textFix(document, cell, (text) => text.replace(every, spell)) ?? []);
  const [first, ...others] = fixes;
  return first && fixes.length === cells.size ? { ...first, ...(others.length > 0 && { others }) } : null;
}

/** A word outside the names of sections, which keep the spelling they were given: こども政策課, 子ども未来部. */
function spelled(word: string): RegExp {
  return new RegExp(`${word}(?!\\p{sc=Han}{0,6}[課部局室係])`, "u");
}

/** General variants of Japanese official writing; the pattern finds one spelling without the others. */
const variants: readonly (readonly (readonly [string, RegExp])[])[] = [
  [
    ["広報紙", /広報紙/],
    ["広報誌", /広報誌/],
  ],
  [
    ["取組", /取組(?!み)/],
    ["取り組み", /取り組み(?![ますたなつ])/],
    ["取組み", /取組み/],
  ],
  [
    ["か所", /か所/],
    ["カ所", /[カヵ]所/],
    ["ヶ所", /[ケヶ]所/],
    ["箇所", /\d\s*箇所/],
  ],
  [
    ["か月", /\dか月/],
    ["カ月", /\d[カヵ]月/],
    ["ヶ月", /\d[ケヶ]月/],
  ],
  [
    ["子ども", spelled("子ども")],
    ["子供", spelled("子供")],
    ["こども", spelled("こども(?!園|家庭|基本法|大綱|誰でも)")],
  ],
  [
    ["手続", /手続(?!き)/],
    ["手続き", /手続き/],
  ],
  [
    ["問合せ", /問合せ/],
    ["問い合わせ", /問い合わせ/],
    ["問い合せ", /問い合せ/],
  ],
  [
    ["申込", /申込(?!み)/],
    ["申し込み", /申し込み/],
    ["申込み", /申込み/],
  ],
  [
    ["受付", /受付(?!け)/],
    ["受け付け", /受け付け(?!て|る|た|ま)/],
  ],
  [
    ["打合せ", /打合せ/],
    ["打ち合わせ", /打ち合わせ/],
  ],
  [
    ["見直し", /見直し/],
    ["見なおし", /見なおし/],
  ],
  [
    ["引越し", /引越し/],
    ["引っ越し", /引っ越し/],
  ],
  [
    ["及び", /及び/],
    ["および", /(?<![ぁ-ん])および/],
  ],
  [
    ["または", /(?<![ぁ-ん])または/],
    ["又は", /又は/],
  ],
  [
    ["ユーザー", /ユーザー/],
    ["ユーザ", /ユーザ(?!ー)/],
  ],
  [
    ["サーバー", /サーバー/],
    ["サーバ", /サーバ(?!ー)/],
  ],
  [
    ["コンピューター", /コンピューター/],
    ["コンピュータ", /コンピュータ(?!ー)/],
  ],
  [
    ["ボランティア", /ボランティア/],
    ["ボランテイア", /ボランテイア/],
  ],
  [
    ["インターネット", /インターネット/],
    ["インタネット", /インタネット/],
  ],
  [
    ["ウェブサイト", /ウェブサイト/],
    ["Webサイト", /Webサイト/i],
  ],
  [
    ["配付", /配付/],
    ["配布", /配布/],
  ],
  [
    ["身に付ける", /身に付/],
    ["身につける", /身につ(?!い)/],
  ],
];
