import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { excerpt, figure } from "../support/texts";

/** Numbers without a unit that are no index. */
export const targetWithoutUnit = defineRule({
  meta: {
    code: "KN203",
    name: "target-without-unit",
    severity: "info",
    category: "target",
    title: { ja: "単位のない目標", en: "Target without a unit" },
    rationale: {
      ja: "「120」だけでは件数か人数か分からず、報告と突き合わせられません。指数や比率のように単位のないものは対象にしません。",
      en: "A bare 120 may be cases or people and cannot be matched with the report. Indices and ratios, which have no unit, are left alone.",
    },
    notFor: { ja: "単位を指標名や見出しに書く様式。", en: "Forms that give the unit in the indicator's name or heading." },
    options: null,
    defaults: null,
    messages: {
      noUnit: {
        ja: {
          what: "目標の数に単位がありません。",
          evidence: "「{text}」の{value}です。",
          advice: "回・件・人などの単位を付けてください。",
        },
        en: {
          what: "The target's number has no unit.",
          evidence: "It is {value} in 「{text}」.",
          advice: "Add a unit such as 回, 件 or 人.",
        },
      },
    },
    examples: [
      { expect: "noUnit", note: { ja: "「120」だけ", en: "A bare 120" }, initiative: "(1) 購入費の補助", target: "(1) 120" },
      {
        expect: null,
        note: { ja: "指数には単位がない", en: "An index has no unit" },
        initiative: "財政力指数",
        target: "財政力指数 0.590",
      },
    ],
  },
  *indicator(indicator) {
    const { target, labels } = indicator;
    const bare = target?.quantities.find(({ unit, value }) => unit === "" && value !== null && value !== 0);
    if (!target || !bare || bare.value === null) return;
    const names = `${labels.join(" ")} ${bare.label}`;
    if (/指数|比率|率|割合|倍|係数|度|値|数$|額$|量$/u.test(names) || /[（(][^)）\d]{1,6}[)）]/u.test(names)) return;
    yield { ...placeOf(indicator, "target"), messageId: "noUnit", data: { text: excerpt(target.text), value: figure(bare.value) } };
  },
});
