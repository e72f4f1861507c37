/** What 部局名簿 in 設定 says. */
import { defineCatalog } from "./catalog";

export const rosterMessages = defineCatalog({
  ja: {
    title: "部局名簿",
    text: "だれがまだ出していないかを、この名簿と比べて調べます。CSV の見出しは「部局名、略称、旧称、共管、重点目標数、中間期限、期末期限」です。部局名だけでも使えます。",
    none: "名簿はまだありません。",
    count: "{count} 部局の名簿があります。",
    list: "名簿の部局",
    pick: "CSV から取り込む…",
    remove: "名簿を消す",
    imported: "「{file}」から {count} 部局を取り込みました。",
    removed: "名簿を消しました。",
    wrong:
      "「{file}」の {line} 行目、列「{column}」の「{text}」を読み取れないため、名簿は変えませんでした。見出しと書き方を確かめてください。",
    empty: "「{file}」に部局の行がないため、名簿は変えませんでした。見出しの下に 1 行 1 部局で書いてください。",
    unreadable: "「{file}」を読み取れないため、名簿は変えませんでした。ファイルを閉じてから、もう一度選んでください。",
  },
  en: {
    title: "List of departments",
    text: "Who has not yet sent anything is found by this list. The headings of the CSV are department, short, former, shared, goals, midtermdue, yearenddue. The department alone is enough.",
    none: "There is no list yet.",
    count: "Departments in the list: {count}",
    list: "Departments of the list",
    pick: "Import from CSV…",
    remove: "Remove the list",
    imported: '{count} departments were taken from "{file}".',
    removed: "The list was removed.",
    wrong:
      'Line {line}, column "{column}" of "{file}" holds "{text}", which cannot be read. The list stays as it was. Check the headings and the form.',
    empty: '"{file}" holds no department. The list stays as it was. Write one department a row below the headings.',
    unreadable: '"{file}" cannot be read. The list stays as it was. Close the file and choose it again.',
  },
});
