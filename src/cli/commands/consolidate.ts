import { InvalidArgumentError, type Command } from "commander";
import { checkGrids } from "../../domain/check";
import { consolidate, indicatorRows, type ConsolidationInput } from "../../domain/consolidation";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { csv, writeXlsx } from "../../files";
import { configured } from "../configured";
import { expandFolders, openFiles } from "../input";
import { isoDay, languageOf, loadSettings, oneOf, today } from "../options";
import { findingsHtml } from "../output/html";
import { checkJsonAnswer } from "../output/json";
import { UsageError } from "../failures";
import type { Outcome } from "../program";
import { saveBytes } from "../save";

interface ConsolidateOptions {
  output: string;
  asOf?: string;
  settings?: string;
  csv?: string;
  jsonOut?: string;
  html?: string;
  fixedTime?: string;
  lang?: Language;
}

/** `juten consolidate FILE|DIR… -o OUT.xlsx`: many workbooks in, one out; unreadable files are listed in it. */
export function addConsolidate(program: Command, outcome: Outcome, lang: Language): void {
  program
    .command("consolidate")
    .description(say(cliMessages, lang, "cmdConsolidate"))
    .argument("<FILE|DIR...>", say(cliMessages, lang, "argInputs"))
    .requiredOption("-o, --output <OUT.xlsx>", say(cliMessages, lang, "optOutput"))
    .option("--as-of <YYYY-MM-DD>", say(cliMessages, lang, "optAsOf"), isoDay)
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .option("--csv <OUT.csv>", say(cliMessages, lang, "optCsv"))
    .option("--json-out <OUT.json>", say(cliMessages, lang, "optJsonOut"))
    .option("--html <OUT.html>", say(cliMessages, lang, "optHtml"))
    .option("--fixed-time <ISO>", say(cliMessages, lang, "optFixedTime"), isoTime)
    .option("--lang <lang>", say(cliMessages, lang, "optLang"), oneOf("ja", "en"))
    .action(async (inputs: string[], options: ConsolidateOptions) => {
      const settings = loadSettings(options.settings);
      const language = languageOf(options.lang, settings);
      const paths = expandFolders(inputs);
      if (paths.length === 0) throw new UsageError(say(cliMessages, language, "noInput"));
      const files = await openFiles(paths, { lang: language });
      const result = configured(() => checkGrids(files, { asOf: options.asOf ?? today(), settings }));
      if (result.files.every((file) => file.status === "unreadable")) {
        process.stderr.write(`${say(cliMessages, language, "nothingReadable")}\n${result.files.map((file) => `${file.path}: ${file.message ?? ""}\n`).join("")}`);
        outcome.code = 2;
        return;
      }
      await writeAll({ result, settings, lang: language, createdAt: options.fixedTime ?? new Date().toISOString() }, options);
    });
}

/** Everything is made before the first file is written, so that a failure leaves nothing half-done. */
async function writeAll(input: ConsolidationInput, options: ConsolidateOptions): Promise<void> {
  const outputs: [path: string | undefined, content: () => Promise<Uint8Array> | string][] = [
    [options.output, () => writeXlsx(consolidate(input))],
    [options.csv, () => csv(indicatorRows(input))],
    [options.jsonOut, () => `${JSON.stringify(checkJsonAnswer(input.result, input.lang), null, 1)}\n`],
    [options.html, () => findingsHtml(input.result, input.lang)],
  ];
  const made: { path: string; content: Uint8Array | string }[] = [];
  for (const [path, content] of outputs) if (path !== undefined) made.push({ path, content: await content() });
  for (const { path, content } of made) {
    await saveBytes(path, content);
    process.stderr.write(`${say(cliMessages, input.lang, "wrote", { path })}\n`);
  }
}

function isoTime(value: string): string {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError(value);
  return time.toISOString();
}
