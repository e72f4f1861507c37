/** Messages of the functions for cells. Excel shows them when the user points at the error mark of a cell. */
import type { Language, MessageText } from "../rules/defineRule";

type Key =
  | "not-text"
  | "not-whole"
  | "not-year"
  | "not-day"
  | "no-target"
  | "several-targets"
  | "beyond-targets"
  | "no-value"
  | "no-result"
  | "several-results"
  | "no-plan"
  | "no-rate"
  | "no-deadline"
  | "not-style"
  | "failed";

export const functionMessages: Record<Language, Record<Key, MessageText>> = {
  ja: {
    "not-text": {
      what: "{name}を読み取れません。",
      evidence: "渡された値は「{value}」です。",
      advice: "文章か数が入ったセルを指定してください。",
    },
    "not-whole": {
      what: "{name}は 1 以上の整数で指定します。",
      evidence: "渡された値は「{value}」です。",
      advice: "1 番目なら 1 を指定してください。",
    },
    "not-year": {
      what: "年度を読み取れません。",
      evidence: "渡された値は「{value}」です。",
      advice: "2024 または「令和6年度」のように指定してください。",
    },
    "not-day": {
      what: "日付を読み取れません。",
      evidence: "渡された値は「{value}」です。",
      advice: "日付のセルか、「令和7年3月31日」のような文字を指定してください。",
    },
    "no-target": {
      what: "目標に数がありません。",
      evidence: "目標は「{target}」です。",
      advice: "「6回以上」のように、数と単位を書いてください。",
    },
    "several-targets": {
      what: "目標の数が {count} 個あり、どれか決められません。",
      evidence: "目標は「{target}」です。",
      advice: "「番号」に 1～{count} を指定してください。",
    },
    "beyond-targets": {
      what: "{index} 番目の数はありません。",
      evidence: "「{target}」にある数は {count} 個です。",
      advice: "「番号」に 1～{count} を指定してください。",
    },
    "no-value": {
      what: "増減の向きだけの目標で、数がありません。",
      evidence: "目標は「{target}」です。",
      advice: "「前年度より10件増」のように、数を書き加えてください。",
    },
    "no-result": {
      what: "当てはまる{kind}の数がありません。",
      evidence: "報告は「{report}」です。",
      advice: "「2回実施」「4回実施予定」のように、数と単位を書いてください。",
    },
    "several-results": {
      what: "{kind}の数が {count} 個あり、どれか決められません。",
      evidence: "報告は「{report}」です。",
      advice: "「目標」のセルも指定するか、「番号」に 1～{count} を指定してください。",
    },
    "no-plan": {
      what: "着地見込みを出せません。",
      evidence: "報告「{report}」に、これからの予定の数がありません。",
      advice: "「下半期に4回実施予定」のように予定を書くか、達成率を使ってください。",
    },
    "no-rate": {
      what: "率を出せません。",
      evidence: "目標は「{target}」、報告は「{report}」です。",
      advice: "{reason}",
    },
    "no-deadline": {
      what: "期限の日を決められません。",
      evidence: "期限は「{text}」です。",
      advice: "「令和7年3月末」のように書くか、「9月」だけのときは「年度」も指定してください。",
    },
    "not-style": {
      what: "形式を選べません。",
      evidence: "渡された値は「{value}」です。",
      advice: "「日」「短縮」「月」「年」「年度」のどれかを指定してください。",
    },
    failed: {
      what: "計算できませんでした。",
      evidence: "内部の記録は「{detail}」です。",
      advice: "セルの文章を短くして試し、続くときは情報政策の担当に伝えてください。",
    },
  },
  en: {
    "not-text": {
      what: "{name} cannot be read.",
      evidence: "The value given is 「{value}」.",
      advice: "Point at a cell with a text or a number.",
    },
    "not-whole": {
      what: "{name} must be a whole number from 1.",
      evidence: "The value given is 「{value}」.",
      advice: "Use 1 for the first one.",
    },
    "not-year": {
      what: "The fiscal year cannot be read.",
      evidence: "The value given is 「{value}」.",
      advice: "Give it as 2024 or 「令和6年度」.",
    },
    "not-day": {
      what: "The date cannot be read.",
      evidence: "The value given is 「{value}」.",
      advice: "Point at a date, or at a text such as 「令和7年3月31日」.",
    },
    "no-target": {
      what: "The target has no number.",
      evidence: "It says 「{target}」.",
      advice: "Write a number and its unit, such as 「6回以上」.",
    },
    "several-targets": {
      what: "The target has {count} numbers, and it is open which one is meant.",
      evidence: "It says 「{target}」.",
      advice: "Give 1 to {count} as the index.",
    },
    "beyond-targets": {
      what: "There is no number {index}.",
      evidence: "「{target}」 has {count}.",
      advice: "Give 1 to {count} as the index.",
    },
    "no-value": {
      what: "The target names a direction but no number.",
      evidence: "It says 「{target}」.",
      advice: "Add the number, such as 「前年度より10件増」.",
    },
    "no-result": {
      what: "There is no {kind} number that fits.",
      evidence: "The report says 「{report}」.",
      advice: "Write the number and its unit, such as 「2回実施」 or 「4回実施予定」.",
    },
    "several-results": {
      what: "There are {count} {kind} numbers, and it is open which one is meant.",
      evidence: "The report says 「{report}」.",
      advice: "Also point at the target, or give 1 to {count} as the index.",
    },
    "no-plan": {
      what: "There is no forecast.",
      evidence: "The report 「{report}」 announces no number.",
      advice: "Add what is planned, such as 「下半期に4回実施予定」, or use the rate.",
    },
    "no-rate": { what: "There is no rate.", evidence: "The target says 「{target}」, the report 「{report}」.", advice: "{reason}" },
    "no-deadline": {
      what: "The day cannot be told.",
      evidence: "The deadline says 「{text}」.",
      advice: "Write it as 「令和7年3月末」; for a month alone give the fiscal year too.",
    },
    "not-style": {
      what: "There is no such style.",
      evidence: "The value given is 「{value}」.",
      advice: "Use 「日」, 「短縮」, 「月」, 「年」 or 「年度」.",
    },
    failed: {
      what: "It could not be worked out.",
      evidence: "The record says 「{detail}」.",
      advice: "Try a shorter text, and tell the IT section if it goes on.",
    },
  },
};
