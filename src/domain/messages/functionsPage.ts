/** The frame of docs/functions.md. */
import type { Language } from "../rules/defineRule";

interface Texts {
  title: string;
  intro: string;
  notes: readonly string[];
  listHeading: string;
  listHead: string;
  parameterHead: string;
  exampleHead: string;
  needed: string;
  optional: string;
  generated: string;
}

export const functionsPageMessages: Record<Language, Texts> = {
  ja: {
    title: "セルで使う関数",
    intro:
      "重点目標ナビを開くと、ふだんの数式の中で次の関数が使えます。シートの検査と同じ読み取りと同じ式で計算するので、ナビに表示される率と同じ値になります。",
    notes: [
      "計算できないときは `#VALUE!` になります。セルの横の印を選ぶと、理由と直し方が表示されます。",
      '％の書式の数（0.73 を 73.0% と表示したセル）は、書式が関数に渡りません。`TEXT(E8,"0.0%")` のように文字にして渡してください。',
      "小数の桁や式の選び方は、ブックに保存した設定に従います。設定を変えたあとは Ctrl + Alt + F9 で計算し直してください。",
      "ほかの人に渡すブックでは、関数を値に変えておくと、重点目標ナビのない PC でも同じ数が見えます。集計ブックには関数を書き込みません。",
    ],
    listHeading: "一覧",
    listHead: "| 数式 | 説明 |",
    parameterHead: "| 引数 | | 説明 |",
    exampleHead: "| 例 | 結果 | |",
    needed: "必須",
    optional: "省略可",
    generated: "この文書は関数の定義から作られています。直すときは定義を直し、UPDATE_DOCS=1 を付けてテストを実行してください。",
  },
  en: {
    title: "Functions for cells",
    intro:
      "With Juten Navi these functions work in the sheet's own formulas. They read and reckon exactly as the check does, so they show the same figures as the pane.",
    notes: [
      "Where nothing can be worked out the cell shows `#VALUE!`; the mark beside the cell tells why and what to do.",
      'A number under a per cent format (0.73 shown as 73.0%) reaches a function without its format. Hand it over as a text: `TEXT(E8,"0.0%")`.',
      "Decimals and the choice of formulas follow the settings kept in the workbook. Press Ctrl + Alt + F9 after changing them.",
      "Turn the functions into values before you pass a workbook on: then the figures show on a PC without Juten Navi too. Consolidated workbooks never hold them.",
    ],
    listHeading: "List",
    listHead: "| Formula | Meaning |",
    parameterHead: "| Argument | | Meaning |",
    exampleHead: "| Example | Result | |",
    needed: "required",
    optional: "optional",
    generated: "This page is generated from the definitions of the functions. Change those and run the tests with UPDATE_DOCS=1.",
  },
};
