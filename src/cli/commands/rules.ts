import type { Command } from "commander";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import { rules } from "../../domain/rules";
import type { Language } from "../../domain/rules/defineRule";
import { oneOf } from "../options";
import { printJson } from "../output/json";
import { severityWord } from "../output/table";
import type { Outcome } from "../program";

/** `juten rules`: code, name, severity and title of every rule. */
export function addRules(program: Command, _outcome: Outcome, lang: Language): void {
  program
    .command("rules")
    .description(say(cliMessages, lang, "cmdRules"))
    .option("--json", say(cliMessages, lang, "optJson"))
    .option("--lang <lang>", say(cliMessages, lang, "optLang"), oneOf("ja", "en"))
    .action((options: { json?: true; lang?: Language }) => {
      const language = options.lang ?? "ja";
      const list = rules.map(({ meta }) => ({ rule: meta.code, name: meta.name, severity: meta.severity, title: meta.title[language] }));
      if (options.json) printJson({ schema: "juten/1", rules: list });
      else process.stdout.write(list.map((r) => `${r.rule}\t${severityWord(r.severity, language)}\t${r.title}\n`).join(""));
    });
}
