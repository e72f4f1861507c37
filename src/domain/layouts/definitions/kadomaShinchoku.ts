import type { Layout } from "../layout";

/** 地域福祉計画 進捗: records of five rows, with state, problems, further policy and evaluation. */
export const kadomaShinchoku: Layout = {
  id: "kadoma-shinchoku",
  title: "地域福祉計画 進捗状況",
  role: "form",
  titles: ["地域福祉計画"],
  anchor: "goal",
  page: [{ key: "section", labels: ["基本目標"], value: ["inside", "right"], code: "sectionNumber" }],
  fields: [{ key: "goal", labels: ["基本施策"], value: ["inside", "right"], code: "number", required: true }],
  blocks: [
    {
      key: "records",
      direction: "down",
      start: ["取組項目", "取り組み項目"],
      beside: "department",
      headings: ["item", "content"],
      fields: [
        { key: "item", labels: ["取組項目", "取り組み項目"], joint: "／", value: ["inside", "right", "below"] },
        { key: "department", labels: ["担当課", "所管課", "担当課名", "担当部署"], joint: "／", value: ["inside", "right", "below"] },
        { key: "content", labels: ["取組内容", "取り組み内容", "取組の内容"], joint: "／", value: ["inside", "right", "below"] },
        {
          key: "progress",
          labels: ["■取組状況", "取り組み状況", "取組の状況", "進捗状況"],
          value: ["below", "inside", "right"],
          required: true,
        },
        { key: "issues", labels: ["■課題・改善点", "課題及び改善点", "課題", "課題と改善点"], value: ["below", "inside", "right"] },
        { key: "policy", joint: "：", labels: ["■今後の方針", "今後の方向性", "今後の取組方針"], value: ["inside", "right", "below"] },
        { key: "evaluation", joint: "：", labels: ["■評価", "自己評価"], value: ["inside", "right", "below"] },
      ],
    },
  ],
  sheet: {
    paper: "A4",
    landscape: true,
    font: "gothic",
    size: 10,
    name: "進捗{n}",
    widths: [22, 22, 22, 22, 22, 22],
    rows: [
      { cells: [{ at: [0, 5], text: "{year}地域福祉計画 進捗状況", style: "title" }], height: 26, whenDated: true },
      { cells: [{ at: [0, 5], field: "section", style: "heading" }], optional: true },
      { cells: [{ at: [0, 5], field: "goal", style: "heading" }] },
      {
        blocks: "records",
        draw: [
          {
            cells: [
              { at: [0, 3], field: "item", style: "heading" },
              { at: [4, 5], field: "department", style: "value" },
            ],
          },
          { cells: [{ at: [0, 5], field: "content", style: "value" }] },
          {
            cells: [
              { at: [0, 2], label: "progress", style: "label" },
              { at: [3, 5], label: "issues", style: "label" },
            ],
          },
          {
            cells: [
              { at: [0, 2], field: "progress", style: "value" },
              { at: [3, 5], field: "issues", style: "value" },
            ],
          },
          {
            cells: [
              { at: [0, 2], field: "policy", style: "value" },
              { at: [3, 5], field: "evaluation", style: "value" },
            ],
          },
        ],
      },
    ],
  },
};
