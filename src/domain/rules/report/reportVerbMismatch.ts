import { defineRule } from "../defineRule";
import { latestReport, placeOf, relatedPlace } from "../support/columns";
import { excerpt } from "../support/texts";

/** The target counts one kind of act, the report another: 参加 and 実施, 交付 and 申請. */
export const reportVerbMismatch = defineRule({
  meta: {
    code: "KN306",
    name: "report-verb-mismatch",
    severity: "warning",
    category: "report",
    title: { ja: "目標と報告の動作の違い", en: "Report counts another act than the target" },
    rationale: {
      ja: "目標が「6回参加」で報告が「1回実施」のときは、参加したのか主催したのかが分かりません。「補助」の目標に「申請受付」の数を報告する場合も、数える段階が違います。",
      en: "With a target of 6回参加 (attend) and a report of 1回実施 (hold) nobody knows which was done. Applications received are likewise not the grants that the target counts.",
    },
    notFor: { ja: "主催と参加を区別しない取組。", en: "Work where holding and attending are not told apart." },
    options: null,
    defaults: null,
    messages: {
      differs: {
        ja: {
          what: "目標と報告で、数えている動作が違います。",
          evidence: "目標は「{target}」（{wanted}）、報告は「{text}」（{given}）です。",
          advice: "目標と同じ動作の数を書くか、どちらかの言葉を直してください。",
        },
        en: {
          what: "Target and report count different acts.",
          evidence: "The target says 「{target}」 ({wanted}), the report 「{text}」 ({given}).",
          advice: "Report the act that the target counts, or correct one of the words.",
        },
      },
      stage: {
        ja: {
          what: "目標と報告で、数えている段階が違います。",
          evidence: "目標は「{target}」（{wanted}）、報告は「{text}」（{given}）です。",
          advice: "目標の段階（{wanted}）の数も書き加えてください。",
        },
        en: {
          what: "Target and report count different stages.",
          evidence: "The target says 「{target}」 ({wanted}), the report 「{text}」 ({given}).",
          advice: "Add the number at the target's stage ({wanted}).",
        },
      },
    },
    examples: [
      {
        expect: "differs",
        note: { ja: "参加と実施", en: "Attend and hold" },
        initiative: "(1) 移住関係イベントへの参加",
        target: "(1) 6回以上参加",
        midterm: "(1) 1回実施、下半期に5回実施予定",
      },
      {
        expect: "stage",
        note: { ja: "補助と申請の受付", en: "Grants and applications" },
        initiative: "(1) 購入費の補助",
        target: "(1) 購入費補助120件",
        midterm: "(1) 61件の申請を受理",
      },
      {
        expect: null,
        note: { ja: "開催と実施は同じ", en: "開催 and 実施 are the same" },
        initiative: "(1) セミナー",
        target: "(1) 6回以上開催",
        midterm: "(1) 4回実施",
      },
      {
        expect: null,
        note: { ja: "報告に目標の動作もある", en: "The target's act is there too" },
        initiative: "(1) 研修",
        target: "(1) 2回参加",
        midterm: "(1) 研修会に2回参加し、報告会を1回実施",
      },
    ],
  },
  *indicator(indicator, document) {
    const latest = latestReport(indicator);
    const target = indicator.target;
    if (!latest || !target || target.quantities.every(({ value }) => value === null) || latest.report.quantities.length === 0) return;
    const wanted = actsIn(target.text);
    const given = actsIn(latest.report.text);
    const [act, ...others] = wanted.keys();
    if (act === undefined || others.length > 0 || given.size === 0 || given.has(act)) return;
    const found = [...given.keys()].find((other) => confusable(act, other) !== null);
    if (found === undefined) return;
    const kind = confusable(act, found) ?? "differs";
    yield {
      ...placeOf(indicator, latest.key),
      messageId: kind,
      severity: kind === "differs" ? "warning" : "info",
      data: {
        target: excerpt(target.text),
        text: excerpt(latest.report.text),
        wanted: wanted.get(act) ?? "",
        given: given.get(found) ?? "",
      },
      related: [relatedPlace(document, target, "target", indicator)],
    };
  },
});

type Act = "hold" | "attend" | "grant" | "apply";

const words: readonly (readonly [Act, RegExp])[] = [
  ["attend", /参加(?!者|人数|費)|出席(?!者)/],
  ["hold", /開催|実施|主催/],
  ["grant", /補助(?!金(?:の)?申請|申請)|交付|助成|支給/],
  ["apply", /申請|受付|受理|申込/],
];

/** Acts that a text counts, with the words used. */
function actsIn(text: string): Map<Act, string> {
  return new Map(
    words.flatMap(([act, pattern]) => {
      const found = pattern.exec(text);
      return found ? [[act, found[0]] as const] : [];
    })
  );
}

function confusable(wanted: Act, given: Act): "differs" | "stage" | null {
  if ((wanted === "attend" && given === "hold") || (wanted === "hold" && given === "attend")) return "differs";
  return wanted === "grant" && given === "apply" ? "stage" : null;
}
