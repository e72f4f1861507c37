import type { Layout } from "../layout";

/** 重点目標管理シート: one goal a sheet; items ① with (1)(2)…, mid-term and year-end report. */
export const uedaKanri: Layout = {
  id: "ueda-kanri",
  title: "重点目標管理シート",
  role: "form",
  titles: ["重点目標管理シート", "重点目標管理表", "重点目標進行管理シート", "重点目標進捗管理シート", "目標管理シート"],
  cover: ["重点目標"],
  anchor: "goal",
  fields: [
    { key: "goal", labels: ["重点目標", "重点目標名", "目標名", "重点目標(名称)"], value: ["right"], required: true },
    {
      key: "department",
      labels: ["部局名", "部局", "担当部局名", "担当部局", "部等名", "部名", "部署名", "所属名"],
      value: ["right"],
      required: true,
    },
    { key: "priority", labels: ["優先順位", "優先順", "優先度", "順位"], value: ["right"] },
    {
      key: "planPosition",
      labels: ["総合計画に\nおける位置付け", "総合計画における位置づけ", "総合計画での位置付け", "総合計画上の位置付け"],
      value: ["right"],
    },
    {
      key: "mayorPlanPosition",
      labels: [
        "重点プランに\nおける位置付け",
        "*プラン*における位置付け",
        "*プラン*における位置づけ",
        "*公約*における位置付け",
        "*創生*における位置付け",
      ],
      value: ["right"],
    },
    {
      key: "reformPosition",
      labels: ["行財政改革大綱・アクションプログラムにおける位置付け", "*改革*における位置付け", "*改革*における位置づけ"],
      value: ["right"],
    },
    {
      key: "background",
      labels: ["現況・課題", "現状・課題", "現状と課題", "現況と課題", "現況及び課題", "現状及び課題"],
      value: ["right"],
    },
    { key: "purpose", labels: ["目的・効果", "目的と効果", "目的及び効果", "目的・期待される効果"], value: ["right"] },
    { key: "sdgs", labels: ["該当する\nSDGsの目標", "SDGsの目標", "関連するSDGsの目標", "SDGs"], value: ["right"] },
    {
      key: "participation",
      labels: ["○市民参加・協働の推進、市民満足度の向上を考慮した点", "市民参加・協働の推進・市民満足度の向上を考慮した点"],
      value: ["inside", "below"],
    },
    {
      key: "effects",
      labels: ["○取組による効果・残された課題", "取組による効果、残された課題", "取組の効果・残された課題"],
      value: ["inside", "below"],
    },
  ],
  tables: [
    {
      key: "items",
      rows: "items",
      columns: [
        {
          key: "initiative",
          labels: [
            "取組項目及び方法・手段\n（何をどのように）",
            "取組項目及び方法・手段",
            "取組項目・方法・手段",
            "取組項目と方法・手段",
            "取組項目",
            "具体的な取組項目",
            "取組内容及び方法・手段",
          ],
          required: true,
        },
        {
          key: "deadline",
          labels: ["期間・期限\n（いつ・いつまでに）", "期間・期限", "期限", "期間及び期限", "実施期間・期限", "実施時期"],
        },
        {
          key: "target",
          labels: ["数値目標\n（どの水準まで）", "数値目標", "数値目標等", "目標値", "目標（どの水準まで）", "達成目標"],
          required: true,
        },
        {
          key: "midterm",
          labels: [
            "中間報告（目標に対する進捗状況・進捗度）\n及び（中間報告の時点で取組項目に対する方法・手段の見直しを行った点）",
            "中間報告",
            "中間評価",
            "中間実績",
            "上半期実績",
          ],
        },
        {
          key: "yearEnd",
          labels: ["期末報告\n（目標に対する達成状況・達成度）", "期末報告", "期末評価", "年度末報告", "最終報告", "期末実績"],
        },
      ],
    },
  ],
  ends: ["特記事項", "特記", "備考"],
  sheet: {
    paper: "A3",
    landscape: true,
    font: "gothic",
    size: 10,
    name: "重点目標{n}",
    widths: [5, 13, 30, 9, 9, 18, 20, 18, 8, 14, 16, 16],
    rows: [
      { cells: [{ at: [0, 11], text: "{year}重点目標管理シート", style: "title" }], height: 28 },
      {
        cells: [
          { at: [0, 1], label: "goal", style: "label" },
          { at: [2, 4], field: "goal", style: "value" },
          { at: [5, 5], label: "department", style: "label" },
          { at: [6, 7], field: "department", style: "value" },
          { at: [8, 9], label: "priority", style: "label" },
          { at: [10, 11], field: "priority", style: "center" },
        ],
      },
      {
        cells: [
          { at: [0, 1], label: "planPosition", style: "label" },
          { at: [2, 4], field: "planPosition", style: "value" },
          { at: [5, 6], label: "mayorPlanPosition", style: "label" },
          { at: [7, 11], field: "mayorPlanPosition", style: "value" },
        ],
      },
      {
        cells: [
          { at: [0, 2], label: "reformPosition", style: "label" },
          { at: [3, 11], field: "reformPosition", style: "value" },
        ],
      },
      {
        cells: [
          { at: [0, 1], label: "background", style: "label" },
          { at: [2, 11], field: "background", style: "value" },
        ],
      },
      {
        cells: [
          { at: [0, 1], label: "purpose", style: "label" },
          { at: [2, 7], field: "purpose", style: "value" },
          { at: [8, 9], label: "sdgs", style: "label" },
          { at: [10, 11], field: "sdgs", style: "value" },
        ],
      },
      {
        table: "items",
        marks: [0, 0],
        spans: { initiative: [1, 2], deadline: [3, 4], target: [5, 6], midterm: [7, 9], yearEnd: [10, 11] },
      },
      {
        cells: [
          { at: [0, 1], text: "特記事項", style: "label" },
          { at: [2, 6], field: "participation", style: "value" },
          { at: [7, 11], field: "effects", style: "value" },
        ],
      },
    ],
  },
};
