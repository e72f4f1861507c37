import type { Deadline } from "../../model";
import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { excerpt } from "../support/texts";

/** Deadlines that are blank although the sheet has the column. */
export const deadlineMissing = defineRule({
  meta: {
    code: "KN211",
    name: "deadline-missing",
    severity: "warning",
    category: "deadline",
    title: { ja: "期限の記入がない", en: "Deadline missing" },
    rationale: {
      ja: "いつまでに行うかがないと、遅れているかどうかを誰も判断できません。",
      en: "Without a deadline nobody can tell whether the work is late.",
    },
    notFor: {
      ja: "期限をすべて年度末とし、欄を空けてよいと決めている市。",
      en: "Cities where a blank deadline means the end of the fiscal year.",
    },
    options: null,
    defaults: null,
    messages: {
      missing: {
        ja: {
          what: "期間・期限が記入されていません。",
          evidence: "取組「{initiative}」に期限がありません。",
          advice: "「年度末まで」「9月」のように、いつまでに行うかを記入してください。",
        },
        en: {
          what: "The deadline is blank.",
          evidence: "The initiative 「{initiative}」 has no deadline.",
          advice: "Enter when it is due, such as 年度末まで or 9月.",
        },
      },
      uninformative: {
        ja: {
          what: "期限からは、いつまでに行うかが分かりません。",
          evidence: "期間・期限に「{text}」とあります。",
          advice: "「通年」「年度末まで」「第2四半期」など、終わりの分かる書き方にしてください。",
        },
        en: {
          what: "The deadline does not say when the work is due.",
          evidence: "It reads 「{text}」.",
          advice: "Use a form that has an end, such as 通年, 年度末まで or 第2四半期.",
        },
      },
    },
    groups: { missing: { ja: "期間・期限 未記入 {count}件", en: "Deadline blank: {count}" } },
    examples: [
      {
        expect: "missing",
        note: { ja: "期限の欄が空いている", en: "The column is blank" },
        rows: [
          { initiative: "(1) 研修会の開催", deadline: "(1) 年度末まで", target: "(1) 4回" },
          { initiative: "(1) 講演会の開催", target: "(1) 2回" },
        ],
      },
      {
        expect: "uninformative",
        note: { ja: "「随時」には終わりがない", en: "随時 (as needed) has no end" },
        initiative: "(1) 研修会の開催",
        deadline: "(1) 随時",
        target: "(1) 4回",
      },
      {
        expect: null,
        note: { ja: "1つの期限を項目全体で共有する", en: "One deadline for the whole item" },
        initiative: "(1) 研修会の開催\n(2) 講演会の開催",
        deadline: "年度末まで",
        target: "(1) 4回\n(2) 2回",
      },
    ],
  },
  *indicator(indicator, document) {
    const { deadline, labels } = indicator;
    if (!deadline || !document.indicators.some((other) => other.deadline?.text.trim())) return;
    if (deadline.text.trim() === "") {
      yield { ...placeOf(indicator, "deadline"), messageId: "missing", data: { initiative: excerpt(labels.at(-1) ?? indicator.id) } };
    } else if (isOpenEnded(deadline)) {
      yield { ...placeOf(indicator, "deadline"), messageId: "uninformative", severity: "info", data: { text: excerpt(deadline.text) } };
    }
  },
});

/** Words that give no end: as needed, undecided, as soon as possible. */
function isOpenEnded({ date, text }: Deadline): boolean {
  return date === null && /随時|適宜|適時|必要に応じ|未定|検討中|調整中|早期|速やか|できるだけ早/.test(text);
}
