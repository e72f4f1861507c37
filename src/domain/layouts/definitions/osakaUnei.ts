import type { Layout } from "../layout";

/** 運営方針 めざす成果及び戦略: outcome indicators, initiatives side by side with process indicators and budgets. */
export const osakaUnei: Layout = {
  id: "osaka-unei",
  title: "運営方針（めざす成果及び戦略）",
  role: "form",
  titles: ["運営方針"],
  anchor: "goal",
  fields: [
    {
      key: "goal",
      labels: ["めざす成果及び戦略", "めざす成果と戦略", "めざす成果・戦略", "めざす成果および戦略"],
      value: ["inside", "right"],
      code: "number",
      required: true,
    },
    {
      key: "purpose",
      labels: [
        "めざす状態（概ね3～5年間を念頭に設定）",
        "めざす状態",
        "めざす状態（概ね3～5年間で念頭に設定）",
        "めざす状態＜概ね3～5年間を念頭に設定＞",
        "めざす姿",
      ],
      value: ["below", "right"],
    },
    { key: "strategy", labels: ["戦略", "戦略（めざす成果の達成に向けた取組の方向性）"], value: ["below", "right"] },
  ],
  lists: [
    {
      key: "outcomes",
      labels: ["アウトカム指標", "アウトカム（成果）指標", "成果（アウトカム）指標", "アウトカム指標（めざす状態を数値化した指標）"],
      value: "below",
      kind: "outcome",
      split: "colon",
      badges: ["踏まえ変更", "ふまえ変更", "により変更"],
    },
  ],
  blocks: [
    {
      key: "initiatives",
      direction: "across",
      start: ["具体的取組", "具体的な取組", "具体的取り組み", "具体的取組名"],
      fields: [
        { key: "content", labels: ["取組内容", "取組の内容", "取り組み内容", "当年度の取組内容"], value: ["right"] },
        {
          key: "budget",
          labels: ["予算", "予算額", "予算（千円）", "取組内容", "取組の内容", "取り組み内容", "当年度の取組内容"],
          value: ["inside", "right"],
          pattern: "money",
        },
      ],
      lists: [
        {
          key: "processes",
          labels: [
            "プロセス(過程)指標\n単年度目標",
            "プロセス(過程)指標",
            "プロセス指標",
            "プロセス指標 単年度目標",
            "プロセス（過程）指標（単年度目標）",
            "プロセス指標（単年度目標）",
            "過程（プロセス）指標",
          ],
          value: "right",
          kind: "process",
          split: "colon",
          badges: ["踏まえ変更", "ふまえ変更", "により変更"],
        },
      ],
    },
  ],
  ends: ["計画"],
  printed: ["単年度目標", "詳細版はこちら", "詳細版はこちら(区役所HP)"],
  sheet: {
    paper: "A4",
    landscape: true,
    font: "gothic",
    size: 10,
    name: "戦略{n}",
    widths: [14, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    rows: [
      { cells: [{ at: [0, 12], text: "{year}運営方針", style: "title" }], height: 26, whenDated: true },
      {
        cells: [
          { at: [0, 0], label: "goal", style: "label" },
          { at: [1, 12], field: "goal", style: "value" },
        ],
      },
      {
        cells: [
          { at: [0, 0], text: "計画", style: "label", until: "initiatives" },
          { at: [1, 12], label: "purpose", style: "heading" },
        ],
      },
      { cells: [{ at: [1, 12], field: "purpose", style: "value" }] },
      { list: "outcomes", labelAt: [1, 12], at: [1, 12], badge: 2 },
      { cells: [{ at: [1, 12], label: "strategy", style: "heading" }] },
      { cells: [{ at: [1, 12], field: "strategy", style: "value" }] },
      {
        blocks: "initiatives",
        labelAt: [0, 0],
        at: [1, 12],
        badge: 1,
      },
    ],
  },
};
