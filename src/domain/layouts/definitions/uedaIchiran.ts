import type { Layout } from "../layout";

/** 重点目標一覧表: last year's results on the left, this year's targets on the right; several goals a page. */
export const uedaIchiran: Layout = {
  id: "ueda-ichiran",
  title: "重点目標一覧表",
  role: "list",
  titles: ["重点目標一覧表", "重点目標一覧"],
  years: ["年度重点目標"],
  anchor: "goal",
  page: [{ key: "department", labels: ["担当部局名", "担当部局", "部局名", "部局", "部署名", "所属名"], value: ["right"] }],
  fields: [
    { key: "goal", labels: ["重点目標", "重点目標名", "目標名"], value: ["right"], pick: "last", required: true },
    { key: "number", labels: ["重点目標", "重点目標名", "目標名"], value: ["left"], pick: "last", pattern: "number" },
    { key: "previousGoal", labels: ["重点目標", "重点目標名", "目標名"], value: ["right"], pick: "first" },
  ],
  tables: [
    {
      key: "items",
      rows: "items",
      columns: [
        {
          key: "previousItem",
          labels: ["具体的な重点取組項目\n（箇条書き）", "具体的な重点取組項目", "具体的な取組項目", "重点取組項目"],
          pick: "first",
        },
        { key: "previous", labels: ["達成状況・達成度", "達成状況", "達成度", "達成状況及び達成度", "達成状況・達成度等"] },
        {
          key: "initiative",
          labels: ["具体的な重点取組項目\n（箇条書き）", "具体的な重点取組項目", "具体的な取組項目", "重点取組項目"],
          pick: "last",
          required: true,
        },
        {
          key: "target",
          labels: ["期限・数値目標等", "期限・数値目標", "期限及び数値目標", "期限・目標値等", "期限、数値目標等"],
          required: true,
        },
      ],
    },
  ],
  sheet: {
    paper: "A3",
    landscape: true,
    font: "gothic",
    size: 10,
    name: "一覧表({n})",
    documents: "page",
    widths: [4, 10, 32, 34, 2, 4, 10, 32, 34],
    rows: [
      { page: true, height: 28, cells: [{ at: [0, 8], text: "重点目標一覧表", style: "title" }] },
      {
        page: true,
        cells: [
          { at: [6, 6], label: "department", style: "label" },
          { at: [7, 8], field: "department", style: "value" },
        ],
      },
      {
        page: true,
        cells: [
          { at: [0, 3], text: "【{lastYear}重点目標】", style: "heading" },
          { at: [5, 8], text: "【{year}重点目標】", style: "heading" },
        ],
      },
      {
        cells: [
          { at: [0, 0], field: "number", style: "center", until: "end" },
          { at: [1, 1], label: "previousGoal", style: "label" },
          { at: [2, 3], field: "previousGoal", style: "value" },
          { at: [5, 5], field: "number", style: "center", until: "end" },
          { at: [6, 6], label: "goal", style: "label" },
          { at: [7, 8], field: "goal", style: "value" },
        ],
      },
      { table: "items", spans: { previousItem: [1, 2], previous: [3, 3], initiative: [6, 7], target: [8, 8] } },
    ],
  },
};
