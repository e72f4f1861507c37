import type { Layout } from "../layout";

const heading = (label: string): { at: [number, number]; text: string; style: "heading" } => ({
  at: [0, 3],
  text: label,
  style: "heading",
});

/** 総合計画 施策頁: 成果指標 and プロセス指標 with 現状値 → 目標値, the work of each section, roles. */
export const suzakaShisaku: Layout = {
  id: "suzaka-shisaku",
  title: "総合計画 施策",
  role: "form",
  titles: ["前期基本計画", "後期基本計画"],
  anchor: "goal",
  fields: [
    { key: "goal", labels: ["施策", "施策番号"], value: ["inside", "right"], code: "number", required: true },
    { key: "strategy", labels: ["《総合戦略》"], value: ["inside"], joint: " ", above: true },
    { key: "purpose", labels: ["施策の目指す姿", "施策のめざす姿", "目指す姿", "めざす姿"], value: ["below", "right"] },
    { key: "background", labels: ["◆現状と課題", "現状・課題", "現況と課題", "現状及び課題"], value: ["below", "right"] },
    { key: "policy", labels: ["◆施策の取組方針", "取組方針", "施策の取り組み方針"], value: ["below", "right"] },
  ],
  tables: [
    {
      key: "outcomes",
      section: ["【成果指標】", "施策の成果指標"],
      rows: "rows",
      kind: "outcome",
      path: "成果",
      columns: [
        { key: "category", labels: ["指標の種類", "種類", "区分"], optional: true },
        { key: "name", labels: ["指標名", "指標", "指標の名称"], required: true },
        { key: "baseline", labels: ["現状値（年度）", "現状値", "基準値", "現状値（基準年度）"] },
        { key: "target", labels: ["目標値", "目標"], required: true, remark: "deadline" },
        { key: "deadline", labels: ["期限", "目標年度", "目標年"], optional: true },
      ],
    },
    {
      key: "works",
      section: ["◆主な取組内容", "主な取組", "主な取り組み内容"],
      rows: "texts",
      repeats: true,
      beside: "department",
      columns: [
        { key: "item", labels: ["取組項目", "取り組み項目", "取組"] },
        { key: "content", labels: ["具体的な内容", "内容", "具体的内容"] },
      ],
    },
    {
      key: "processes",
      section: ["【プロセス指標】", "取組指標", "活動指標"],
      rows: "rows",
      kind: "process",
      path: "プロセス",
      columns: [
        { key: "name", labels: ["指標名", "指標", "指標の名称"], required: true },
        { key: "baseline", labels: ["現状値（年度）", "現状値", "基準値", "現状値（基準年度）"] },
        { key: "target", labels: ["目標値", "目標"], required: true, remark: "deadline" },
        { key: "deadline", labels: ["期限", "目標年度", "目標年"], optional: true },
      ],
    },
    {
      key: "roles",
      section: ["◆共創のまちづくりに向けた各主体の役割", "各主体の役割", "*各主体の役割"],
      rows: "texts",
      columns: [
        { key: "who", labels: ["主体", "区分"] },
        { key: "role", labels: ["期待される役割", "役割"] },
      ],
    },
  ],
  ends: ["基本目標", "基本施策"],
  sheet: {
    paper: "A4",
    landscape: false,
    font: "gothic",
    size: 10,
    name: "施策{n}",
    widths: [18, 44, 16, 16],
    rows: [
      { cells: [{ at: [0, 3], text: "{year}前期基本計画", style: "title" }], height: 26, whenDated: true },
      { cells: [{ at: [0, 3], field: "strategy", style: "value" }], optional: true },
      {
        cells: [
          { at: [0, 0], label: "goal", style: "label" },
          { at: [1, 3], field: "goal", style: "value" },
        ],
      },
      { cells: [{ at: [0, 3], label: "purpose", style: "heading" }], optional: true },
      { cells: [{ at: [0, 3], field: "purpose", style: "value" }], optional: true },
      {
        table: "outcomes",
        cells: [heading("【成果指標】")],
        spans: { category: [0, 0], name: [1, 1], baseline: [2, 2], target: [3, 3], deadline: [4, 4] },
      },
      { cells: [{ at: [0, 3], label: "background", style: "heading" }], optional: true },
      { cells: [{ at: [0, 3], field: "background", style: "value" }], optional: true },
      { cells: [{ at: [0, 3], label: "policy", style: "heading" }], optional: true },
      { cells: [{ at: [0, 3], field: "policy", style: "value" }], optional: true },
      {
        table: "works",
        cells: [{ at: [0, 2], text: "◆主な取組内容", style: "heading" }],
        spans: { item: [0, 0], content: [1, 3] },
        at: [3, 3],
      },
      {
        table: "processes",
        cells: [heading("【プロセス指標】")],
        spans: { name: [0, 1], baseline: [2, 2], target: [3, 3], deadline: [4, 4] },
      },
      { table: "roles", cells: [heading("◆共創のまちづくりに向けた各主体の役割")], spans: { who: [0, 0], role: [1, 3] } },
    ],
  },
};
