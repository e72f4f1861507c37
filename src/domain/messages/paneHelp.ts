/** 使い方: the pages that come with the add-in, for networks without the internet. Titles and paragraphs go by the same keys. */
import { defineCatalog } from "./catalog";

export const helpTopics = [
  "start",
  "words",
  "rates",
  "numbers",
  "fix",
  "many",
  "chart",
  "rules",
  "form",
  "keys",
  "data",
  "trouble",
] as const;
export type HelpTopic = (typeof helpTopics)[number];

export const helpMessages = defineCatalog({
  ja: {
    back: "検査へ戻る",
    "start.title": "はじめに",
    "start.text":
      "1. 重点目標のシートがあるブックを開き、「検査する」を押します。\n2. 指摘を選ぶと、シートのそのセルへ移り、何が・根拠・次にすることを読めます。\n3. セルを直すと、少し待つだけで検査し直します。次の指摘へは F8 で進めます。\n様式はそのままで構いません。見出しの文字を手がかりに読むので、行や列がずれていても読めます。",
    "words.title": "重大度と状態の言葉",
    "words.text":
      "エラー: 提出の前に直すもの（未記入、番号の重複など）。\n警告: 確かめるとよいもの（単位の違い、見込みの不足など）。\n情報: 知っておくとよいもの。\n未記入・仮置き・予定のみ: どれも、まだ報告していない状態として扱います。",
    "rates.title": "達成率と着地見込み",
    "rates.text":
      "達成率は、報告の「行ったこと」の数を目標の数と比べて求めます。「予定」の数は達成率に入れず、着地見込みに入れます。\n率に意味がないとき（単位が違う、目標が 0、比べるもとの数がないなど）は、0 とせずに理由を示します。",
    "numbers.title": "読み取りの根拠",
    "numbers.text":
      "指摘の詳細では、セルの文章のうち数として読んだ部分に線を引きます。目標は実線、実績は二重線、予定は破線です。\n読み違いがあれば、数と単位を続けて書くと読みやすくなります（例: 6回以上）。",
    "fix.title": "直す・見送る・元に戻す",
    "fix.text":
      "「直す…」は、書き換える前と後を並べて見せます。押すまで何も書きません。書き換えは履歴から元に戻せます。\n「見送る…」は、理由を残して一覧から外します。セルの文章が変わると、また表示されます。\n見送った指摘は設定の画面で戻せます。",
    "many.title": "まとめて直す",
    "many.text":
      "同じ規則の指摘がいくつもあるときは、指摘の詳細の「まとめて直す…」で、書き換える前と後を並べて確かめられます。\n直さないセルはチェックを外してください。書き換えたあとは、履歴から一度に元に戻せます。",
    "chart.title": "グラフをシートに出す",
    "chart.text":
      "概況の「グラフをシートに出す」を押すと、目標ごとの件数と達成率の表と Excel のグラフを、新しいシートに作ります。\n作ったシートは、ほかのシートと同じように手を加えられ、履歴から取り除けます。",
    "rules.title": "規則ごとの設定",
    "rules.text":
      "設定の「規則の一覧を開く」で、使わない規則のチェックを外したり、重大度や目安の数を変えたりできます。\n変えた設定はこのブックに保存され、次の検査から使われます。",
    "form.title": "様式の登録",
    "form.text":
      "様式が見つからないときは、「この様式を登録する」から開いているシートを読み、見出しのセルを選んで加えます。\n読み取れる目標と指標がその場で示されるので、確かめてから名前を付けて登録してください。",
    "keys.title": "キーボード",
    "keys.text":
      "F8 / Shift+F8: 次・前の指摘\n↑ ↓ Home End PageUp PageDown: 一覧の中を移る\n→ ←: まとまりを開く・閉じる\nEnter: 指摘を開いてセルへ移る\nEsc: 詳細を閉じる\n← →（画面の見出し）: 画面を切り替える",
    "data.title": "データの扱い",
    "data.text":
      "読み取りも計算もこの画面の中だけで行い、ブックの内容をどこへも送りません。\n基準とする日・予定・見送った指摘は開いているブックに、言語と配色はこのパソコンに保存します。",
    "trouble.title": "うまくいかないとき",
    "trouble.text":
      "「様式が見つかりません」: 見出し（数値目標、中間報告など）が様式どおりか確かめてください。画面に近いセルを示します。\n「編集しています」: Enter か Esc でセルの編集を終えてください。\n動きが止まったとき: 「中止」を押してから、もう一度検査してください。",
  },
  en: {
    back: "Back to the check",
    "start.title": "Getting started",
    "start.text":
      "1. Open a workbook with goal sheets and press “Check”.\n2. Choose a finding: its cell is selected, and you read what, the evidence and the next step.\n3. Mend the cell; the sheet is checked again by itself. F8 goes to the next finding.\nYour form stays as it is. It is read by its headings, so moved rows and columns do no harm.",
    "words.title": "Severities and states",
    "words.text":
      "Error: to be mended before submission (blank reports, doubled numbers).\nWarning: worth a look (other units, a forecast that falls short).\nInfo: good to know.\nBlank, placeholder and plan only all count as not yet reported.",
    "rates.title": "Rate and forecast",
    "rates.text":
      "The rate compares what a report says was done with the target. What is planned is left out of the rate and counted in the forecast.\nWhere a rate has no meaning (other units, a target of 0, nothing to compare with) the reason is shown, never 0.",
    "numbers.title": "What was read",
    "numbers.text":
      "The details of a finding underline the numbers that were read in the cell’s text: targets with a solid line, results with a double one, plans with a dashed one.\nA number directly followed by its unit is read best (6回以上).",
    "fix.title": "Fix, let stand, undo",
    "fix.text":
      "“Fix…” shows the cell before and after. Nothing is written until you press the button, and the log can undo it.\n“Let stand…” takes a finding off the list for a reason. It comes back when the cell’s text changes.\nThe settings list what was let stand.",
    "many.title": "Fix many at once",
    "many.text":
      "Where one rule has several findings, the details offer to fix them all and show every cell before and after.\nClear the tick of a cell that is to stay; the log undoes the whole change in one step.",
    "chart.title": "Charts on a sheet",
    "chart.text":
      "The button for charts in the overview makes a new sheet with a table by goal and Excel’s own charts.\nThe sheet can be edited like any other, and the log takes it away again.",
    "rules.title": "Settings of each rule",
    "rules.text":
      "“Open the list of rules” in the settings lets you switch a rule off or change its severity and limits.\nThe settings are kept in this workbook and apply from the next check.",
    "form.title": "Registering a form",
    "form.text":
      "Where no form is found, read the sheet in front with “Register a form”, then select its headings and add them.\nThe goals and indicators that can be read are shown at once; give the form a name when they are right.",
    "keys.title": "Keyboard",
    "keys.text":
      "F8 / Shift+F8: next and previous finding\n↑ ↓ Home End PageUp PageDown: move in the list\n→ ←: open and close a group\nEnter: open a finding and go to its cell\nEsc: close the details\n← → on the tabs: change the view",
    "data.title": "Your data",
    "data.text":
      "Everything is read and worked out on this page; nothing of the workbook is sent anywhere.\nThe as-of date, the calendar and what was let stand are kept in the workbook, language and colours on this computer.",
    "trouble.title": "When something is wrong",
    "trouble.text":
      "“No goal form was found”: see whether the headings are as in the form. The nearest cells are shown.\n“While a cell is being edited”: finish with Enter or Esc.\nIf it stands still: press “Cancel” and check again.",
  },
});
