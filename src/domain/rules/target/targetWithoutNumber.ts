import type { Target } from "../../model";
import { defineRule } from "../defineRule";
import { hasReports, placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** Targets from which nobody can tell whether they were met. */
export const targetWithoutNumber = defineRule({
  meta: {
    code: "KN201",
    name: "target-without-number",
    severity: "warning",
    category: "target",
    title: { ja: "数値のない目標", en: "Target without a number" },
    rationale: {
      ja: "「努める」「推進する」「検討する」だけでは、年度末に達成したかどうかを判断できません。数値にできない取組でも、「策定」「公表」のように達成した状態が分かる書き方なら判断できます（参考として示します）。",
      en: "Words such as 努める (endeavour) or 推進 (promote) do not tell at the year's end whether the target was met. A state to be reached, such as 策定 (adopt) or 公表 (publish), can be judged and gives a remark only.",
    },
    notFor: {
      ja: "数値目標を求めない様式や、定性的な目標を認めている市。",
      en: "Forms that ask for no number, and cities that accept qualitative targets.",
    },
    options: null,
    defaults: null,
    messages: {
      vague: {
        ja: {
          what: "数値目標に、達成したかどうかを判断できる数や状態がありません。",
          evidence: "「{text}」とあります。",
          advice: "回数・件数・割合などの数か、「策定」「公表」のような達成した状態を書いてください。",
        },
        en: {
          what: "The target has neither a number nor a state that shows whether it was met.",
          evidence: "It reads 「{text}」.",
          advice: "Enter a count or a rate, or a state to be reached such as 策定 or 公表.",
        },
      },
      direction: {
        ja: {
          what: "目標が「増やす」「減らす」という向きだけで、水準がありません。",
          evidence: "「{text}」とあります。",
          advice: "どこまで増減させるかを、前年度の値とあわせて数で書いてください。",
        },
        en: {
          what: "The target gives a direction but no level.",
          evidence: "It reads 「{text}」.",
          advice: "Say by how much, together with last year's value.",
        },
      },
      state: {
        ja: {
          what: "目標に数がありません。達成した状態で判断する目標として扱います。",
          evidence: "「{text}」とあります。",
          advice: "数で表せるものがあれば加えてください。なければこのままで差し支えありません。",
        },
        en: {
          what: "The target has no number; it is judged by the state to be reached.",
          evidence: "It reads 「{text}」.",
          advice: "Add a number where one fits; otherwise nothing needs to be done.",
        },
      },
    },
    groups: {
      vague: { ja: "数値のない目標 {count}件", en: "Targets without a number: {count}" },
      direction: { ja: "水準のない目標 {count}件", en: "Targets without a level: {count}" },
    },
    examples: [
      {
        expect: "vague",
        note: { ja: "「努める」だけ", en: "Only 努める" },
        initiative: "防災意識の啓発",
        target: "市民の防災意識の高揚に努める",
        midterm: "出前講座により啓発",
      },
      {
        expect: "direction",
        note: { ja: "「増加」だけ", en: "Only 増加" },
        initiative: "(1) 縁づくりの推進",
        target: "(1) 婚姻数の増加",
        midterm: "(1) 9件交付",
      },
      {
        expect: "state",
        note: { ja: "達成した状態が分かる（参考）", en: "A state that can be judged (remark)" },
        initiative: "例規の見直し",
        target: "例規の一括見直しを行い、改正方針を決定",
        midterm: "洗い出しを完了",
      },
      {
        expect: null,
        note: { ja: "数がある", en: "A number is given" },
        initiative: "(1) 研修",
        target: "(1) 4回以上",
        midterm: "(1) 2回",
      },
    ],
  },
  *indicator(indicator, document) {
    const { target } = indicator;
    if (!target || target.text.trim() === "" || target.unread !== null || !hasReports(document)) return;
    const messageId = kindOf(target);
    if (messageId === null) return;
    yield {
      ...placeOf(indicator, "target"),
      messageId,
      severity: messageId === "state" || (messageId === "vague" && isInquiry(target.text)) ? "info" : "warning",
      data: { text: excerpt(messageId === "direction" ? directionPart(target) : target.text, 60) },
    };
  },
});

function kindOf(target: Target): "vague" | "direction" | "state" | null {
  if (target.quantities.some(({ value }) => value !== null)) return null;
  if (target.quantities.length > 0) return "direction";
  if (/毎(日|週|月|年|回|号|学期|四半期)|隔月|隔週|偶数月|奇数月|\d/.test(stripped(target.text))) return null;
  return isState(target.text) ? "state" : "vague";
}

/** The sentence around the word that gives the direction. */
function directionPart({ text, quantities }: Target): string {
  const at = quantities[0]?.span[0] ?? 0;
  const from = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf("。", at)) + 1;
  return text.slice(from).split(/[\n。]/u)[0] ?? text;
}

/** The text without numbers that count nothing: item marks, 第3次, years. */
function stripped(text: string): string {
  return text
    .replace(/[①-⑳]/gu, "")
    .normalize("NFKC")
    .replace(/\(\d+\)/g, "")
    .replace(/第\s*\d+\s*[^\s\d]{0,2}/g, "")
    .replace(/(令和|平成|R|H)?\d+\s*(年度?|月|日|期)/g, "");
}

/** Ends in looking into something: judged by what came of it. */
function isInquiry(text: string): boolean {
  return /(検討|研究|調査|調整|協議|把握|整理|検証)(する|を(実施|行う|進める))?[。\s)）]*$/u.test(text.trim());
}

/** Ends in a state that is there or not: adopted, published, finished, opened … */
function isState(text: string): boolean {
  return /(完了|策定|決定|制定|改訂|改定|改正|締結|公表|公開|開設|開館|設置|設立|導入|稼働|移行|供用開始|運用開始|着工|竣工|完成|作成|廃止|統合|達成|締切|選定|認定|取得|提出|答申|議決|開始)(する|した|すること)?[。\s)）]*$/u.test(
    text.trim()
  );
}
