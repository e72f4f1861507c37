import { mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Command } from "commander";
import { rollBook } from "../../domain/consolidation";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { writeXlsx } from "../../files";
import { languageOf, loadSettings } from "../options";
import type { Outcome } from "../program";
import { readAll } from "../readAll";
import { saveBytes } from "../save";

/** `juten roll FILE… -o OUT.xlsx|DIR`: next fiscal year's workbook, one for each input (a folder when there are several). */
export function addRoll(program: Command, outcome: Outcome, lang: Language): void {
  program
    .command("roll")
    .description(say(cliMessages, lang, "cmdRoll"))
    .argument("<FILE...>", say(cliMessages, lang, "argFiles"))
    .requiredOption("-o, --output <OUT.xlsx|DIR>", say(cliMessages, lang, "optOutputOrFolder"))
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .action(async (paths: string[], options: { output: string; settings?: string }) => {
      const settings = loadSettings(options.settings);
      const language = languageOf(undefined, settings);
      const result = await readAll(paths, settings, { lang: language });
      if (paths.length > 1) await mkdir(options.output, { recursive: true });
      let written = 0;
      for (const [index, file] of result.files.entries()) {
        const documents = result.documents.filter((document) => document.file === index);
        if (documents.length === 0) {
          process.stderr.write(`${file.path}: ${file.message ?? say(cliMessages, language, "nothingToRoll")}\n`);
          continue;
        }
        const path = paths.length > 1 ? join(options.output, rolledName(file.path)) : options.output;
        await saveBytes(
          path,
          await writeXlsx(rollBook(documents, { createdAt: new Date().toISOString(), layouts: settings.layouts, settings }))
        );
        process.stderr.write(`${say(cliMessages, language, "wrote", { path })} ${say(cliMessages, language, "rolledReview")}\n`);
        written++;
      }
      outcome.code = written === 0 ? 2 : 0;
    });
}

/** The input's own name: the folder tells the years apart. Macros and old formats become .xlsx. */
function rolledName(path: string): string {
  return `${basename(path, extname(path))}.xlsx`;
}
