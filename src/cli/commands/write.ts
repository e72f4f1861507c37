import type { Command } from "commander";
import { builtInLayouts, parseLayout, planDocuments } from "../../domain/layouts";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import { readDocuments } from "../../domain/model/readDocuments";
import type { Language } from "../../domain/rules/defineRule";
import { writeXlsx } from "../../files";
import { UsageError } from "../failures";
import { loadSettings, readJson } from "../options";
import type { Outcome } from "../program";
import { saveBytes } from "../save";

/** `juten write DOCUMENTS.json`: documents (as printed by `read --json`) → a new workbook. */
export function addWrite(program: Command, _outcome: Outcome, lang: Language): void {
  program
    .command("write")
    .description(say(cliMessages, lang, "cmdWrite"))
    .argument("<DOCUMENTS.json>", say(cliMessages, lang, "argDocuments"))
    .requiredOption("--layout <ID>", say(cliMessages, lang, "optLayout"))
    .requiredOption("-o, --output <OUT.xlsx>", say(cliMessages, lang, "optOutput"))
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .action(async (path: string, options: { layout: string; output: string; settings?: string }) => {
      const id = options.layout;
      const { layouts } = loadSettings(options.settings);
      if (![...layouts.map(parseLayout), ...builtInLayouts].some((layout) => layout.id === id))
        throw new UsageError(say(cliMessages, "ja", "layoutUnknown", { id }));
      const read = readDocuments(readJson(path, "documentsMissing", "documentsNotJson"));
      if (!read.ok) throw new UsageError(say(cliMessages, "ja", "documentsNotJson", { path, detail: read.key }));
      const documents = read.documents.filter((document) => document.layout === id);
      if (documents.length === 0) throw new UsageError(say(cliMessages, "ja", "nothingToWrite", { path, id }));
      await saveBytes(options.output, await writeXlsx(planDocuments(documents, id, { createdAt: new Date().toISOString(), layouts })));
      process.stderr.write(`${say(cliMessages, lang, "wrote", { path: options.output })}\n`);
    });
}
