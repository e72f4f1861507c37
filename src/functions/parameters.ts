/** Parameters that several functions share, so that they read the same everywhere. */
import type { Parameter } from "./define";

export const target: Parameter = {
  name: { ja: "目標", en: "target" },
  help: { ja: "数値目標のセルまたは文字", en: "Cell or text of the target" },
};

export const report: Parameter = {
  name: { ja: "報告", en: "report" },
  help: { ja: "中間報告や年度末報告のセルまたは文字", en: "Cell or text of the report" },
};

export const index: Parameter = {
  name: { ja: "番号", en: "index" },
  help: { ja: "数が2つ以上あるとき、何番目か（1から）", en: "Which number, from 1, where there are several" },
  optional: true,
};

export const label: Parameter = {
  name: { ja: "取組名", en: "label" },
  help: { ja: "何についての目標か（取組の名前のセル）", en: "What the target is about" },
  optional: true,
};

export const year: Parameter = {
  name: { ja: "年度", en: "year" },
  help: { ja: "2024 または「令和6年度」", en: "Fiscal year, 2024 or 「令和6年度」" },
  optional: true,
};
