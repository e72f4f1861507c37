/** One worked call or two for each command: shown by `--help` and in docs/cli.md, and run by the documentation's tests. */
import type { cliHelpMessages } from "../domain/messages/cliHelp";

type Note = Extract<keyof (typeof cliHelpMessages)["ja"], `ex${Uppercase<string>}${string}`>;

export interface CommandExample {
  line: string;
  /** What the call is for, a key of the catalog. */
  note: Note;
}

export const examples: Readonly<Record<string, readonly CommandExample[]>> = {
  read: [
    { line: "juten read 管理シート.xlsx", note: "exRead" },
    { line: "juten read 管理シート.xlsx --json > 文書.json", note: "exReadJson" },
  ],
  check: [
    { line: "juten check 管理シート.xlsx --as-of 2024-11-15", note: "exCheck" },
    { line: "juten check 管理シート.xlsx 一覧表.xlsx --as-of 2024-11-15", note: "exCheckAll" },
    { line: "juten check 管理シート.xlsx --format html > 検査結果.html", note: "exCheckHtml" },
  ],
  parse: [{ line: `echo '{"id":1,"text":"講座を6回以上開催"}' | juten parse --kind target`, note: "exParse" }],
  consolidate: [
    { line: "juten consolidate 各部局 -o 集計.xlsx --as-of 2024-11-15", note: "exConsolidate" },
    { line: "juten consolidate 各部局 -o 集計.xlsx --departments 部局名簿.csv --csv 細目.csv --slips 指摘票", note: "exConsolidateMore" },
  ],
  write: [{ line: "juten write 文書.json --layout ueda-kanri -o 新しいシート.xlsx", note: "exWrite" }],
  roll: [{ line: "juten roll 管理シート.xlsx -o 次年度.xlsx", note: "exRoll" }],
  diff: [{ line: "juten diff 前年度.xlsx 管理シート.xlsx", note: "exDiff" }],
  layouts: [{ line: "juten layouts", note: "exLayouts" }],
  rules: [{ line: "juten rules", note: "exRules" }],
};
