import type { Command } from "commander";
import { checkExamined, type CheckResult } from "../../domain/check";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { configureRules, rules } from "../../domain/rules";
import { isoDay, languageOf, loadSettings, oneOf, passwordFrom, today } from "../options";
import { findingsCsv } from "../output/csv";
import { findingsHtml } from "../output/html";
import { checkJsonAnswer, printJson } from "../output/json";
import { checkTable } from "../output/table";
import type { Outcome } from "../program";
import { examineAll } from "../readAll";
import { configured } from "../configured";
import { stampFiles } from "../stampFiles";

type Format = "table" | "json" | "csv" | "html";
interface CheckOptions {
  asOf?: string;
  settings?: string;
  format?: Format;
  json?: true;
  stamp?: string;
  passwordStdin?: true;
  lang?: Language;
}

/** `juten check FILE…`: documents assessed, with findings. */
export function addCheck(program: Command, outcome: Outcome, lang: Language): void {
  program
    .command("check")
    .description(say(cliMessages, lang, "cmdCheck"))
    .argument("<FILE...>", say(cliMessages, lang, "argFiles"))
    .option("--as-of <YYYY-MM-DD>", say(cliMessages, lang, "optAsOf"), isoDay)
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .option("--format <format>", say(cliMessages, lang, "optFormat"), oneOf("table", "json", "csv", "html"))
    .option("--json", say(cliMessages, lang, "optJson"))
    .option("--stamp <NAME>", say(cliMessages, lang, "optStamp"))
    .option("--password-stdin", say(cliMessages, lang, "optPasswordStdin"))
    .option("--lang <lang>", say(cliMessages, lang, "optLang"), oneOf("ja", "en"))
    .action(async (paths: string[], options: CheckOptions) => {
      const settings = loadSettings(options.settings);
      const language = languageOf(options.lang, settings);
      // Before any file is read, in whatever thread.
      configured(() => configureRules(rules, settings));
      const asOf = options.asOf ?? today();
      const examined = await examineAll(paths, settings, { asOf, lang: language, password: await passwordFrom(options.passwordStdin) });
      const result = checkExamined(examined, { asOf, settings });
      print(result, options.json ? "json" : (options.format ?? "table"), language);
      if (options.stamp !== undefined) await stampFiles(result, { by: options.stamp, settings, lang: language });
      if (result.files.every((file) => file.status === "unreadable")) outcome.code = 2;
      else outcome.code = result.findings.some((finding) => finding.severity === "error") ? 1 : 0;
    });
}

function print(result: CheckResult, format: Format, lang: Language): void {
  if (format === "json") printJson(checkJsonAnswer(result, lang));
  else if (format === "csv") process.stdout.write(findingsCsv(result, lang));
  else process.stdout.write(format === "html" ? findingsHtml(result, lang) : checkTable(result, lang));
}
