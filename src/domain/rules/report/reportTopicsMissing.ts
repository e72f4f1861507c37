import { fold } from "../../language";
import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { excerpt } from "../support/texts";
import { contentWords, mentions } from "../support/words";

/** Things that the target names one by one and the report does not mention. */
export const reportTopicsMissing = defineRule({
  meta: {
    code: "KN314",
    name: "report-topics-missing",
    severity: "info",
    category: "report",
    title: { ja: "報告に出てこない目標の項目", en: "Topics of the target that the report leaves out" },
    rationale: {
      ja: "目標がいくつかのことを並べているときは、報告もそれぞれについて書く必要があります。言葉が見当たらないものを参考として示します。",
      en: "Where a target lists several things the report should speak of each. Those whose words do not occur are shown as a remark.",
    },
    notFor: { ja: "主な結果だけを報告する決まりの市。", en: "Cities where reports give the main results only." },
    options: null,
    defaults: null,
    messages: {
      missing: {
        ja: {
          what: "目標に挙げたことの一部が、報告に出てきません。",
          evidence: "目標の「{topic}」に当たる言葉が、報告「{text}」に見当たりません。",
          advice: "行ったことがあれば書き加え、まだのときは予定を書いてください。",
        },
        en: {
          what: "The report leaves out something that the target names.",
          evidence: "Nothing in the report 「{text}」 matches 「{topic}」 of the target.",
          advice: "Add what was done about it, or what is planned.",
        },
      },
    },
    examples: [
      {
        expect: "missing",
        note: { ja: "チラシの報告がない", en: "Nothing about the leaflets" },
        initiative: "(1) 啓発活動の実施",
        target: "(1) 広報紙の発行4回\n長野大学生への啓発チラシの配布",
        midterm: "(1) 広報紙を2回発行",
      },
      {
        expect: null,
        note: { ja: "どちらも報告にある", en: "Both are reported" },
        initiative: "(1) 啓発活動の実施",
        target: "(1) 広報紙の発行4回\n啓発チラシの配布",
        midterm: "(1) 広報紙を2回発行、啓発チラシを300枚配布",
      },
    ],
  },
  *indicator(indicator, document) {
    const latest = latestReport(indicator);
    if (!latest || !indicator.target) return;
    const { report, key } = latest;
    const topics = topicsOf(indicator.target.text);
    const covered = topics.filter(({ words }) => words.some((word) => mentions(report.text, word) || mentions(report.text, stemOf(word))));
    // A report in other words altogether says nothing about single topics.
    if (covered.length === 0 && !report.quantities.some(({ target }) => target !== null)) return;
    const missing = topics.filter((topic) => !covered.includes(topic)).slice(0, 3);
    if (missing.length === 0) return;
    yield {
      ...placeOf(indicator, key),
      messageId: "missing",
      data: { topic: excerpt(missing.map(({ text }) => text).join("、")), text: excerpt(report.text) },
      related: [relatedPlace(document, indicator.target, "target", indicator)],
    };
  },
});

/**
 * The things that a target lists, by lines, bullets, blanks, 及び and enumerations, with the words that tell them apart. Clauses (…を行い) and
 * parts with numbers are left out: the first are no things, the second are looked at by the rules on numbers.
 */
function topicsOf(text: string): { text: string; words: string[] }[] {
  const plain = fold(text)
    .text.replace(/^\s*\(\d+\)/, "")
    .replace(/^[ \t]*※[\s\S]*$/m, "");
  const parts = plain
    .split(/[\n。・○●()]|\s+(?!\d)|及び|並びに/u)
    .flatMap((part) => (/[をがはにで]/.test(part) ? [part] : part.split(/[、,]/u)))
    .map((part) => part.trim())
    .filter((part) => part.length >= 3 && !/[\dをが]/.test(part) && !/(し|り|い|て|に|ため|など|ともに|よう|た|図る|を)$/.test(part));
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const words = contentWords(part).filter((word) => !seen.has(word));
    words.forEach((word) => seen.add(word));
    return words.length === 0 ? [] : [{ text: part, words }];
  });
}

/** What is counted without the word for counting it: 参加者 is answered by 214人が参加. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:者数|人数|回数|件数|者|数|率)$/u, "");
  return stem.length >= 2 ? stem : word;
}
