import { defineCatalog } from "./catalog";

/**
 * One sentence group for each `FileFailureCode` and `FileNoteCode` of the files room: what is the matter, the evidence, what to do next.
 * `too-large` names its limit through the `limit-…` keys.
 */
export const filesMessages = defineCatalog({
  ja: {
    "empty-file": "ファイルの中身がありません（0 バイト）。元のファイルをもう一度受け取ってください。",
    "not-a-workbook":
      "Excel ブックではないため読み取れません（ファイルの先頭は「{head}」）。Excel で開けることを確かめ、「名前を付けて保存」で「Excel ブック (*.xlsx)」にしてください。",
    "other-document": "Excel ブックではなく「{kind}」のため読み取れません。元の様式の .xlsx を選んでください。",
    "xls-format":
      "古い形式（.xls）のブックのため読み取れません。Excel で開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」にしてください。",
    "xlsb-format":
      "バイナリ形式（.xlsb）のブックのため読み取れません。Excel で開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」にしてください。",
    "stored-newer": "このブックには新しい版の重点目標ナビが残した情報があるため、書き込みませんでした。重点目標ナビを新しくしてください。",
    encrypted: "パスワードで保護されたブックです。開くためのパスワードを入力するか、パスワードを外して保存したファイルを選んでください。",
    "wrong-password": "入力されたパスワードではブックを開けません。大文字・小文字と全角・半角を確かめて、もう一度入力してください。",
    "encryption-unsupported":
      "この暗号化の方式（「{evidence}」）のブックは開けません。Excel で開き、パスワードを外して保存したファイルを選んでください。",
    "rights-managed":
      "アクセス権の管理（IRM）で保護されたブックのため読み取れません。作成した部署に、保護を外したファイルを依頼してください。",
    damaged:
      "ファイルが壊れているため読み取れません（「{evidence}」の部分）。途中で切れていないか確かめ、元のファイルをもう一度受け取ってください。",
    "no-sheets": "セルのあるシートが 1 枚もありません。元の様式のブックか確かめてください。",
    "doctype-refused":
      "Excel が作らない記述（DOCTYPE、「{part}」の中）があるため、安全のため読み取りません。Excel で開いて保存し直したファイルを選んでください。",
    "suspicious-size":
      "展開すると異常に大きくなる部分（「{part}」、圧縮時 {packed} KB）があるため、安全のため読み取りません。作成した部署に、元のファイルを確かめてください。",
    "too-large":
      "読み取れる大きさを超えています（{what}の上限 {limit}）。使っていないシートや行・列を削除して保存したファイルを選んでください。",
    "csv-encoding":
      "CSV の文字コードを判別できません（UTF-8 でもシフト JIS でもありません）。Excel の「CSV UTF-8（コンマ区切り）」で保存し直してください。",
    "limit-file": "ファイルの大きさ",
    "limit-entries": "ブックの部品の数",
    "limit-bytes": "展開後の大きさ",
    "limit-elements": "セルと書式の数",
    "limit-cells": "値のあるセルの数",
    "limit-chars": "文字の数",
    "limit-depth": "入れ子の深さ",
    "limit-sheets": "シートの数",
    "limit-merges": "1 シートの結合セルの数",
    "limit-formats": "書式の数",
    "limit-csv": "CSV の大きさ",
    "macros-ignored": "マクロを含むブックです。マクロは読み込まず、実行もしていません。そのまま点検できます。",
    "text-boxes":
      "シート「{sheet}」のテキストボックスや図形 {count} 個（{cells}）の文字は読み取っていません。必要な内容はセルに書いてください。",
    "read-only-recommended":
      "「読み取り専用を推奨」の設定があるブックです。読み取りはできました。直して保存するときは、設定を確かめてください。",
    "legacy-shared":
      "「ブックの共有（レガシ）」のブックです。今の内容だけを読み取りました。変更履歴は見ていません。共有を解除して保存すると確実です。",
    "overlapping-merges":
      "シート「{sheet}」の結合セル {count} か所（{cells}）が他の結合と重なっているため、結合していないものとして読みました。Excel で開いて保存し直してください。",
    "very-hidden-sheets":
      "通常の操作では再表示できないシートが {count} 枚あります（「{sheets}」）。読み取りましたが、提出前に内容を確かめてください。",
    "external-links":
      "ほかのブックへのリンクが {count} 件あります。リンク先は開かず、保存されている値を読みました。値が新しいか確かめてください。",
    "strict-format":
      "「Strict Open XML」形式のブックです。値は読み取りました。やり取りには「Excel ブック (*.xlsx)」で保存し直したファイルを使ってください。",
    "sheet-unreadable":
      "シート「{sheet}」は壊れているか部品がないため読み取れませんでした。ほかのシートは読み取っています。元のファイルを確かめてください。",
    "lost-strings":
      "シート「{sheet}」の {count} 個のセルは、文字の一覧に該当がないため空として扱いました。Excel で開いて内容を確かめてください。",
    "text-cut":
      "シート「{sheet}」の {count} 個のセルは 1 セルの上限（32,767 文字）を超えるため、超えた分を読んでいません。文章を分けてください。",
    "covered-cells":
      "シート「{sheet}」の結合セルの下に隠れた値が {count} 個あります（{cells}）。画面に見えないため読み取っていません。必要なら結合を解いて確かめてください。",
    "edit-sheet-missing": "シート「{sheet}」がないため書き込みませんでした。シート名を確かめてください。",
    "edit-bad-cell": "「{cell}」はセル番地ではないため書き込みませんでした。番地を確かめてください。",
    "edit-formula": "「{sheet}」の {cell} には数式があるため書き込みませんでした。数式を直すか、別のセルに書いてください。",
    "edit-not-anchor": "「{sheet}」の {cell} は結合セルの左上ではないため書き込みませんでした。結合セルの左上のセルを指定してください。",
    "edit-locked":
      "「{sheet}」の {cell} はシートの保護でロックされているため書き込みませんでした。保護を解除してから、もう一度行ってください。",
    "edit-too-long":
      "「{sheet}」の {cell} に書く文章が 1 セルの上限（32,767 文字）を超えるため書き込みませんでした。文章を分けてください。",
  },
  en: {
    "empty-file": "The file has no content (0 bytes). Please obtain the original file again.",
    "not-a-workbook":
      'This is not an Excel workbook (the file begins with "{head}"). Check that Excel opens it and save it as "Excel Workbook (*.xlsx)".',
    "other-document": 'This is not an Excel workbook but "{kind}". Please choose the .xlsx of the form.',
    "xls-format": 'This workbook has the old format (.xls). Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
    "xlsb-format": 'This workbook has the binary format (.xlsb). Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
    "stored-newer": "A newer version of this add-in keeps its texts in this workbook, so nothing was written. Please update the add-in.",
    encrypted: "This workbook is protected by a password. Enter the password that opens it, or choose a file saved without one.",
    "wrong-password": "The password does not open this workbook. Check capitals and full-width characters, and enter it again.",
    "encryption-unsupported":
      'This kind of encryption ("{evidence}") is not supported. Open the workbook in Excel and save it without a password.',
    "rights-managed": "This workbook is protected by rights management (IRM). Ask its department for a file without that protection.",
    damaged: 'The file is damaged (at "{evidence}"). Check that it was transferred completely and obtain the original again.',
    "no-sheets": "The workbook has no sheet with cells. Check that it is the original form.",
    "doctype-refused":
      'The file contains a declaration that Excel never writes (DOCTYPE in "{part}") and is not read for safety. Open it in Excel, save it and choose that file.',
    "suspicious-size":
      'A part of the file ("{part}", {packed} KB packed) unpacks to an abnormal size and is not read for safety. Check the original with its department.',
    "too-large":
      "The file is larger than can be read (limit of {what}: {limit}). Delete unused sheets, rows and columns, save it and choose that file.",
    "csv-encoding": 'The encoding of the CSV is neither UTF-8 nor Shift_JIS. Save it as "CSV UTF-8 (Comma delimited)" in Excel.',
    "limit-file": "file size",
    "limit-entries": "parts of the workbook",
    "limit-bytes": "unpacked size",
    "limit-elements": "cells and formats",
    "limit-cells": "cells with a value",
    "limit-chars": "characters",
    "limit-depth": "nesting",
    "limit-sheets": "sheets",
    "limit-merges": "merged cells of a sheet",
    "limit-formats": "formats",
    "limit-csv": "CSV size",
    "macros-ignored": "The workbook contains macros. They were neither loaded nor run; it can be checked as it is.",
    "text-boxes": 'The text of {count} text boxes or shapes on sheet "{sheet}" ({cells}) was not read. Write what matters into cells.',
    "read-only-recommended": 'The workbook is set to "read-only recommended". It was read; mind the setting when you correct and save it.',
    "legacy-shared":
      "This is a shared workbook (legacy). Only its present content was read, not its history. Saving it unshared is safest.",
    "overlapping-merges":
      '{count} merged areas on sheet "{sheet}" ({cells}) overlap others and were read as not merged. Open the file in Excel and save it again.',
    "very-hidden-sheets":
      'The workbook has {count} sheets that cannot be shown in the usual way ("{sheets}"). They were read; check them before you hand the file in.',
    "external-links":
      "The workbook has {count} links to other workbooks. They were not opened; the saved values were read. Check that these are current.",
    "strict-format":
      'The workbook has the "Strict Open XML" format. Its values were read. For exchange, save it as "Excel Workbook (*.xlsx)".',
    "sheet-unreadable": 'Sheet "{sheet}" is damaged or missing and was not read. The other sheets were. Check the original file.',
    "lost-strings":
      '{count} cells on sheet "{sheet}" point to texts that are not in the file and were taken as empty. Check them in Excel.',
    "text-cut":
      '{count} cells on sheet "{sheet}" are longer than a cell can hold (32,767 characters); the rest was not read. Split the texts.',
    "covered-cells":
      '{count} values on sheet "{sheet}" ({cells}) are hidden below merged cells and were not read. Unmerge the cells if you need them.',
    "edit-sheet-missing": 'Sheet "{sheet}" does not exist; nothing was written to it. Check the name of the sheet.',
    "edit-bad-cell": '"{cell}" is no cell address; nothing was written to it. Check the address.',
    "edit-formula": '{cell} on "{sheet}" holds a formula and was not overwritten. Change the formula or choose another cell.',
    "edit-not-anchor": '{cell} on "{sheet}" is not the top-left cell of its merged area and was not written. Name the top-left cell.',
    "edit-locked": '{cell} on "{sheet}" is locked by the sheet\'s protection and was not written. Unprotect the sheet and try again.',
    "edit-too-long":
      'The text for {cell} on "{sheet}" is longer than a cell can hold (32,767 characters) and was not written. Split the text.',
  },
});

export type FilesMessage = keyof (typeof filesMessages)["ja"];
