import type { Command } from "commander";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { languageOf, loadSettings, oneOf, passwordFrom } from "../options";
import { printJson, readJsonAnswer } from "../output/json";
import { readTable } from "../output/table";
import type { Outcome } from "../program";
import { readAll } from "../readAll";

/** `juten read FILE…`: every document found, with cells. */
export function addRead(program: Command, outcome: Outcome, lang: Language): void {
  program
    .command("read")
    .description(say(cliMessages, lang, "cmdRead"))
    .argument("<FILE...>", say(cliMessages, lang, "argFiles"))
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .option("--json", say(cliMessages, lang, "optJson"))
    .option("--password-stdin", say(cliMessages, lang, "optPasswordStdin"))
    .option("--lang <lang>", say(cliMessages, lang, "optLang"), oneOf("ja", "en"))
    .action(async (paths: string[], options: { settings?: string; json?: true; passwordStdin?: true; lang?: Language }) => {
      const settings = loadSettings(options.settings);
      const language = languageOf(options.lang, settings);
      const result = await readAll(paths, settings, { lang: language, password: await passwordFrom(options.passwordStdin) });
      if (options.json) printJson(readJsonAnswer(result));
      else process.stdout.write(readTable(result, language));
      outcome.code = result.files.every((file) => file.status === "unreadable") ? 2 : 0;
    });
}
