import { defineRule } from "../defineRule";
import { placeOf } from "../support/columns";
import { isCap, sameUnit, targetAmount } from "../support/quantities";
import { excerpt } from "../support/texts";

/** An amount to reach and a limit to keep in one target. */
export const targetDirections = defineRule({
  meta: {
    code: "KN207",
    name: "target-directions-mixed",
    severity: "info",
    category: "target",
    title: { ja: "増やす目標と抑える目標の混在", en: "Targets of both directions in one place" },
    rationale: {
      ja: "「補助500件」のような活動の目標と「死傷者数500人以下」のような成果の目標が1つの細目に入っていると、報告がどちらに答えるのか分からなくなります。",
      en: "An activity such as 500 grants and an outcome such as at most 500 casualties in one place leave open which of them the report answers.",
    },
    notFor: { ja: "活動と成果の目標を並べて書く決まりの市。", en: "Cities that set activity and outcome side by side." },
    options: null,
    defaults: null,
    messages: {
      mixed: {
        ja: {
          what: "1つの目標に、増やす数と抑える数が混ざっています。",
          evidence: "「{more}」と「{less}」があります。",
          advice: "番号を分けて、それぞれに報告できるようにしてください。",
        },
        en: {
          what: "One target mixes an amount to reach with a limit to keep.",
          evidence: "It holds 「{more}」 and 「{less}」.",
          advice: "Give them separate numbers so that each can be reported on.",
        },
      },
    },
    examples: [
      {
        expect: "mixed",
        note: { ja: "500件と500人以下", en: "500 grants, at most 500 people" },
        initiative: "(1) 着用の促進",
        target: "(1) 購入費補助 500件\n・人身事故死傷者数 500人以下",
      },
      {
        expect: null,
        note: { ja: "同じ向きの2つの目標", en: "Two of one direction" },
        initiative: "(1) 縁づくり",
        target: "(1) セミナー4回、相談会20件",
      },
    ],
  },
  *indicator(indicator) {
    const quantities = (indicator.target?.quantities ?? []).filter(({ value }) => value !== null);
    const less = quantities.find(({ op, change }) => isCap(op) && change === null);
    const more = quantities.find(({ op, change }) => (op === ">=" || op === ">") && change === null);
    if (!less || !more || sameUnit(less.unit, more.unit)) return;
    const words = (quantity: typeof less) => excerpt(`${quantity.label}${targetAmount(quantity)}`);
    yield { ...placeOf(indicator, "target"), messageId: "mixed", data: { more: words(more), less: words(less) } };
  },
});
