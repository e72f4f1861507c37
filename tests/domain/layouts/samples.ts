/** A small document of each form, with the slips that real sheets have. */
import { makeIndicator } from "../../../src/domain/layouts/read/build";
import type { Field, GoalDocument, Indicator } from "../../../src/domain/model";

const field = (text: string): Field => ({ text, cell: null });
const fields = (texts: Readonly<Record<string, string>>): Record<string, Field> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, field(text)]));

function indicator(
  path: string[],
  labels: string[],
  texts: Readonly<Record<string, string>>,
  fiscalYear: number | null,
  kind: Indicator["kind"] = null
): Indicator {
  return makeIndicator({ path, labels, cell: null, kind, fields: new Map(Object.entries(fields(texts))) }, fiscalYear);
}

const document = (layout: string, fiscalYear: number | null, texts: Record<string, string>, indicators: Indicator[]): GoalDocument => ({
  file: 0,
  sheet: "S1",
  layout,
  fiscalYear,
  fields: fields(texts),
  indicators,
  items: [],
});

export const kanri = document(
  "ueda-kanri",
  2026,
  {
    goal: "移住と交流を広げる",
    department: "企画部",
    priority: "2位",
    planPosition: "第2章",
    mayorPlanPosition: "",
    reformPosition: "該当なし",
    background: "人口が減っている。",
    purpose: "住みたい人を増やす。",
    sdgs: "11",
    participation: "アンケートを行う。",
    effects: "",
  },
  [
    indicator(
      ["①", "(1)"],
      ["移住の相談", "セミナーを開く"],
      { deadline: "(1) 年度末まで", target: "(1) 6回以上開催", midterm: "(1) 2回実施、下半期に4回実施予定", yearEnd: "" },
      2026
    ),
    indicator(
      ["①", "(3)"],
      ["移住の相談", "相談会を開く"],
      { deadline: "(3) 9月", target: "(3) 30回以上", midterm: "(3) 7回", yearEnd: "" },
      2026
    ),
    indicator(
      ["②", "(1)"],
      ["交流", "交流会"],
      { deadline: "年度末まで", target: "(1) 1回以上", midterm: "(1) 6月に開催", yearEnd: "" },
      2026
    ),
    indicator(
      ["②", "(1)", "②"],
      ["交流", "交流会"],
      { deadline: "年度末まで", target: "② 2回以上の発信", midterm: "② 下半期に実施予定", yearEnd: "" },
      2026
    ),
    indicator(["③"], ["○ 広報"], { deadline: "通年", target: "・ 閲覧 10,000件", midterm: "", yearEnd: "" }, 2026),
  ]
);

const sides = (previousItem: string, previousResult: string, previous: string): Record<string, string> => ({
  previous,
  previousItem,
  previousResult,
});
export const ichiran = document(
  "ueda-ichiran",
  2026,
  { goal: "防災の強化", number: "2", previousGoal: "防災の推進", department: "総務部" },
  [
    indicator(
      ["①", "(1)"],
      ["自主防災", "訓練の支援"],
      { target: "(1) 60組織以上", ...sides("① 自主防災\n(1) 研修\n(2) 訓練の支援", "(1) 2回\n(2) 58組織", "(2) 58組織") },
      2026
    ),
    indicator(
      ["①", "(2)"],
      ["自主防災", "地図の作成"],
      { target: "(2) 新規5地区", ...sides("① 自主防災\n(1) 研修\n(2) 訓練の支援", "(1) 2回\n(2) 58組織", "") },
      2026
    ),
    indicator(["②"], ["備蓄の更新"], { target: "42,000食", ...sides("② 備蓄の更新", "41,200食", "41,200食") }, 2026),
  ]
);

const initiative = { content: "●見守り\n・月1回の連絡会", budget: "77,153千円" };
export const osaka = document(
  "osaka-unei",
  2021,
  { goal: "地域で支え合うまち", number: "2-1", purpose: "安心して暮らしている。", strategy: "担い手をふやす。" },
  [
    indicator(["2-1", "①"], ["地域で支え合うまち", "頼れる人がいる区民の割合"], { target: "令和5年度末までに60%以上" }, 2021, "outcome"),
    indicator(
      ["2-1", "2-1-1", "①"],
      ["地域で支え合うまち", "見守り", "相談の件数"],
      { target: "300件以上", ...initiative },
      2021,
      "process"
    ),
    indicator(
      ["2-1", "2-1-1", "②"],
      ["地域で支え合うまち", "見守り", "研修"],
      { target: "4回", badge: "R2年度自己評価を踏まえ変更", ...initiative },
      2021,
      "process"
    ),
    indicator(
      ["2-1", "2-1-2", "①"],
      ["地域で支え合うまち", "子育て", "広場の利用者"],
      { target: "延べ2,000人", content: "・交流の場", budget: "2-1-1を含む" },
      2021,
      "process"
    ),
  ]
);

const outcome = (n: string, category: string, name: string, baseline: string, target: string): Indicator =>
  indicator(["35", "成果", n], ["行政経営", name], { category, baseline, target, deadline: "2025年" }, null, "outcome");
export const suzaka = document(
  "suzaka-shisaku",
  null,
  {
    goal: "行政経営",
    number: "35",
    strategy: "[重点戦略1]",
    purpose: "● 仕事を見直している。",
    background: "☞ 職員が減っている。",
    policy: "☞ 見直す。",
    works1Title: "業務の見直し",
    works1Code: "1",
    department: "総務課",
    works1Row1Item: "棚卸し",
    works1Row1Content: "◇ 手順を書き出す。",
    roles1Who: "市民",
    roles1Role: "考える。",
  },
  [
    outcome("①", "市民取組指標", "関心をもつ市民の割合（％）", "86.5（2019）", "90.0"),
    outcome("②", "統計指標", "連携する事業（件）", "13（2019）", "15"),
    indicator(
      ["35", "プロセス", "①"],
      ["行政経営", "実質公債費比率（％）"],
      { baseline: "9.5（2019）", target: "12.0 未満", deadline: "2025年" },
      null,
      "process"
    ),
  ]
);

const record = (n: string, texts: Record<string, string>): Indicator =>
  indicator(
    ["1", n],
    [texts["item"] ?? "", texts["content"] ?? ""],
    Object.fromEntries(Object.entries(texts).filter(([key]) => key !== "item" && key !== "content")),
    null
  );
export const kadoma = document(
  "kadoma-shinchoku",
  null,
  { goal: "支え合う意識づくり", number: "1", section: "コミュニティづくり", sectionNumber: "I" },
  [
    record("①", {
      item: "福祉教育",
      content: "体験学習",
      department: "福祉政策課",
      progress: "4回実施、320人が参加。",
      issues: "",
      policy: "継続",
      evaluation: "Ａ（順調に進んでいる）",
    }),
    record("②", {
      item: "福祉教育",
      content: "広報",
      progress: "年2回掲載。",
      issues: "見直す。",
      policy: "拡大",
      evaluation: "Ｂ（遅延している）",
    }),
  ]
);

export const samples: Readonly<Record<string, GoalDocument>> = {
  "ueda-kanri": kanri,
  "ueda-ichiran": ichiran,
  "osaka-unei": osaka,
  "suzaka-shisaku": suzaka,
  "kadoma-shinchoku": kadoma,
};
