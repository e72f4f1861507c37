/** Everything that a person reads in the manifest, in Japanese (the default) and English. */

export const PROVIDER = "juten-navi contributors";

export const TEXTS = {
  displayName: { ja: "重点目標ナビ", en: "Juten Navi" },
  description: {
    ja: "自治体の重点目標管理シートを開いたまま点検し、達成率、報告の遅れ、記入のまちがいを、セルと直し方とあわせて示します。データは庁内の外に出ません。",
    en: "Checks the priority-goal sheets of Japanese municipalities where they are: achievement rates, overdue reports and slips, each with its cell and the next step. No data leaves your network.",
  },
};

/** Short strings of the ribbon, at most 125 characters. */
export const SHORT = {
  "Group.Label": { ja: "重点目標ナビ", en: "Juten Navi" },
  "Pane.Label": { ja: "重点目標ナビ", en: "Juten Navi" },
  "Check.Label": { ja: "検査する", en: "Check" },
  "List.Label": { ja: "一覧表を作る", en: "Make list" },
  "Report.Label": { ja: "集計ブックを出力", en: "Export summary" },
  "Settings.Label": { ja: "設定", en: "Settings" },
  // The prefix of the functions for cells: stored in workbooks, so it never changes and is the same in every language.
  "Functions.Namespace": { ja: "JUTEN", en: "JUTEN" },
  "Started.Title": { ja: "重点目標ナビを使えます", en: "Juten Navi is ready" },
};

/** Long strings of the ribbon, at most 250 characters. */
export const LONG = {
  "Pane.Tip": { ja: "シートの横に重点目標ナビを開きます。", en: "Opens Juten Navi beside the sheet." },
  "Check.Tip": {
    ja: "開いているブックの重点目標シートを点検し、結果をナビに表示します。シートは変更しません。",
    en: "Checks the goal sheets of this workbook and shows the result in the pane. Nothing is changed.",
  },
  "List.Tip": {
    ja: "開いているブックの細目を 1 行ずつ並べた一覧表を、新しいブックに作ります。開いているブックは変更しません。",
    en: "Lists every indicator of this workbook, one a row, in a new workbook. This workbook is not changed.",
  },
  "Report.Tip": {
    ja: "一覧表、集計、検査結果、督促一覧などのシートが入った集計ブックを、新しいブックに作ります。開いているブックは変更しません。",
    en: "Makes a new workbook with the list, the figures, the findings and the overdue reports. This workbook is not changed.",
  },
  "Settings.Tip": {
    ja: "点検の基準とする日、年度の期日、判定のしかたなどを決める画面を開きます。",
    en: "Opens the settings: the day of the check, the year's due dates, how results are judged.",
  },
  "Started.Text": {
    ja: "「ホーム」タブの「検査する」を押すと、開いているブックの点検が始まります。",
    en: "Press Check on the Home tab to check this workbook.",
  },
};
