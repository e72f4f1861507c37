/** What the pane says about turning functions for cells into their values. */
import { defineCatalog } from "./catalog";

export const functionValueMessages = defineCatalog({
  ja: {
    title: "関数を値にする",
    text: "JUTEN. で始まる関数は、重点目標ナビのないパソコンでは計算されません。ほかの人に渡す前に、数式を今の結果に置き換えられます。",
    scope: "対象",
    selection: "選んでいるセル",
    sheet: "表示中のシート",
    book: "ブック全体",
    find: "対象のセルを調べる",
    none: "JUTEN. の関数が入ったセルはありません。",
    found: "{count} 個のセルが値になります。",
    change: "{place}　{formula} → {text}",
    more: "ほか {count} 個",
    pending: "結果の出ていない {count} 個は、数式のまま残します。",
    apply: "{count} 個のセルを値にする",
    cancel: "やめる",
  },
  en: {
    title: "Turn functions into values",
    text: "Functions that begin with JUTEN. are not calculated on computers without Juten Navi. Before a workbook is passed on, their formulas can be replaced by the present results.",
    scope: "Where",
    selection: "Selected cells",
    sheet: "Sheet in front",
    book: "Whole workbook",
    find: "Find the cells",
    none: "No cell holds a JUTEN. function.",
    found: "{count} cells will become values.",
    change: "{place}  {formula} → {text}",
    more: "and {count} more",
    pending: "{count} without a result keep their formulas.",
    apply: "Turn {count} cells into values",
    cancel: "Cancel",
  },
});
