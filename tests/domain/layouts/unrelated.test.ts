/** Sheets that speak of goals, targets and reports, and are none of the forms: no document is made of them. */
import fc from "fast-check";
import { builtInLayouts, planDocuments, readWorkbook } from "../../../src/domain/layouts";
import { layoutLabels } from "../../../src/domain/layouts/labels";
import type { Grid } from "../../../src/domain/grid/grid";
import { samples } from "./samples";
import { asContract, gridOf, gridOfPlan } from "./support";

const table = (sheet: string, rows: readonly (readonly (string | number)[])[]): Grid =>
  gridOf(Object.fromEntries(rows.flatMap((row, r) => row.map((value, c) => [`${"ABCDEFGHIJKLMN".charAt(c)}${r + 1}`, value]))), sheet);

const sheets: readonly Grid[] = [
  table("予算要求書", [
    ["令和7年度 予算要求書", "", "", "所属名", "企画課"],
    ["事業名", "取組内容", "予算額（千円）", "期限", "目標値"],
    ["移住の促進", "相談会の開催", "1,200", "年度末", "6回"],
    ["交流の促進", "広報", "800", "9月", "3回"],
    ["計", "", "2,000"],
  ]),
  table("予算内訳", [
    ["予算", "千円"],
    ["重点目標に係る経費", 77153],
    ["戦略的経費", 1200],
    ["取組内容", "移住セミナー"],
    ["プロセス指標", "開催回数：6回"],
  ]),
  table("職員名簿", [
    ["部局名", "氏名", "担当", "優先順位"],
    ["企画部", "佐藤", "重点目標の進行管理", 1],
    ["総務部", "鈴木", "数値目標の取りまとめ", 2],
  ]),
  table("会議録", [
    ["令和6年度 第2回 重点目標推進会議 会議録"],
    ["日時", "令和6年10月15日 10:00"],
    ["議題", "重点目標の中間報告について"],
    ["部局名", "発言"],
    ["企画部", "数値目標は6回以上。中間報告では2回。"],
    ["総務部", "取組項目を見直した。期限は年度末。"],
    ["現況・課題", "人口が減っている。"],
    ["今後の方針", "継続"],
  ]),
  table("年間予定表", [
    ["令和6年度 年間予定", "4月", "5月", "6月", "7月"],
    ["重点目標 ヒアリング", "○", "", "", "○"],
    ["中間報告 締切", "", "", "", "10/31"],
    ["期末報告 締切", "", "", "", "4/15"],
  ]),
  table("アンケート集計", [
    ["問1 施策の満足度", "回答数", "割合"],
    ["満足", 120, "60.0%"],
    ["現状値（年度）", "86.5（2019）"],
    ["目標値", "90.0"],
    ["指標名", "満足度"],
  ]),
  table("成果一覧", [
    ["施策", "指標名", "現状値", "目標値", "担当課"],
    ["1 子育て", "保育所の定員（人）", "120", "150", "こども課"],
    ["2 福祉", "相談の件数（件）", "300", "350", "福祉課"],
  ]),
  table("目次", [
    ["総合計画 前期基本計画", ""],
    ["基本目標1", "P1"],
    ["基本施策1 支え合い", "P2"],
    ["施策 1 子育て", "P3"],
    ["施策の目指す姿", "P3"],
    ["【成果指標】", "P4"],
  ]),
  table("進捗の概要", [
    ["基本目標Ⅰ", "基本施策１ 意識づくり", "取組内容／福祉教育／広報"],
    ["基本目標Ⅱ", "基本施策２ 居場所づくり", "取組内容／サロン"],
    ["評価", "Ａ 12", "Ｂ 3"],
  ]),
  table("評価の基準", [
    ["評価", "説明"],
    ["Ａ", "目標達成に向けて順調に進んでいる"],
    ["Ｂ", "取組が遅延している"],
    ["今後の方針", "継続・拡大・改善"],
    ["取組状況", "文で書く"],
  ]),
  table("記入の手引", [
    ["重点目標管理シートの書き方"],
    ["重点目標", "部局の重点目標を書きます。"],
    ["部局名", "正式な名を書きます。"],
    ["数値目標", "どの水準までかを書きます。"],
    ["中間報告", "9月末の状況を書きます。"],
    ["期末報告", "3月末の状況を書きます。"],
  ]),
  table("集計", [
    ["部局名", "重点目標", "取組項目", "期限", "数値目標", "中間報告", "期末報告", "達成率"],
    ["企画部", "移住", "① 相談", "9月", "6回", "2回", "", "33.3%"],
    ["総務部", "防災", "① 訓練", "3月", "5回", "3回", "", "60.0%"],
  ]),
  table("督促一覧", [
    ["部局名", "重点目標", "期限", "状態"],
    ["企画部", "移住", "10/31", "中間報告が未記入"],
    ["総務部", "防災", "10/31", "提出済"],
  ]),
  table("他市の計画", [
    ["○○市 行政改革大綱", "", ""],
    ["重点目標", "主な取組項目", "目標"],
    ["1 歳入の確保", "未利用地の売却", "2,000万円"],
    ["2 歳出の見直し", "補助金の見直し", "5%削減"],
  ]),
  table("方針の概要", [
    ["令和6年度 運営方針の概要"],
    ["めざす成果及び戦略 1-1", "防災"],
    ["めざす成果及び戦略 1-2", "福祉"],
    ["具体的取組", "14件"],
    ["アウトカム指標", "6件"],
  ]),
  table("目標管理（人事）", [
    ["令和6年度 業績目標シート"],
    ["所属", "企画課", "氏名", "佐藤"],
    ["番号", "目標", "達成水準", "期限", "中間面談", "期末面談"],
    [1, "移住の相談会", "6回", "年度末", "2回", ""],
    [2, "広報の充実", "12回", "年度末", "5回", ""],
  ]),
  table("工程表", [
    ["取組項目", "4-6月", "7-9月", "10-12月", "1-3月", "数値目標"],
    ["① 相談", "準備", "開催", "開催", "報告", "6回"],
    ["② 広報", "原稿", "発行", "発行", "発行", "4回"],
  ]),
];

it.each(sheets.map((sheet) => [sheet.sheet, sheet] as const))("%s is no form", (_, sheet) => {
  const { documents, sheets: read } = readWorkbook([sheet], { file: 0 });
  expect(documents).toEqual([]);
  expect(["other", "cover"]).toContain(read[0]?.role);
});

it("none of them becomes a document beside real forms, and the forms stay as they are", () => {
  const form = gridOfPlan(
    planDocuments(asContract([samples["ueda-kanri"]!]), "ueda-kanri", { createdAt: "2024-04-01T00:00:00Z" }).sheets[0]!,
    "様式"
  );
  expect(readWorkbook([...sheets, form, ...sheets], { file: 0 }).documents.map(({ sheet }) => sheet)).toEqual(["様式"]);
});

/** Each form as it is printed, without a value. */
const blankForm = (layout: (typeof builtInLayouts)[number]): Grid => {
  const known = layoutLabels(layout).flatMap(({ wordings }) => wordings);
  const document = samples[layout.id]!;
  const grid = gridOfPlan(planDocuments(asContract([document]), layout.id, { createdAt: "2024-04-01T00:00:00Z" }).sheets[0]!, "原本");
  const cells = grid.cells.flatMap((cell) => {
    const label = known.filter((wording) => cell.text.startsWith(wording)).sort((a, b) => b.length - a.length)[0];
    return label === undefined ? [] : [{ ...cell, text: label, value: label }];
  });
  return { ...grid, cells };
};

describe.each(builtInLayouts.map((layout) => [layout.id, layout] as const))("the blank form of %s", (_, layout) => {
  const form = blankForm(layout);

  it("is a template", () => {
    const { documents, sheets: read } = readWorkbook([form], { file: 0 });
    expect(documents).toEqual([]);
    expect(read).toMatchObject([{ role: "template", layout: layout.id }]);
  });

  it("makes no document, whatever parts of it are gone", () => {
    fc.assert(
      fc.property(fc.subarray([...form.cells]), (cells) => {
        expect(readWorkbook([{ ...form, cells }], { file: 0 }).documents).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});
