import { basename } from "node:path";
import type { Command } from "commander";
import { diffDocuments, type Change } from "../../domain/consolidation";
import { cliMessages } from "../../domain/messages/cli";
import { consolidationMessages } from "../../domain/messages/consolidation";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { expandFolders } from "../input";
import { languageOf, loadSettings, oneOf } from "../options";
import { printJson } from "../output/json";
import type { Outcome } from "../program";
import { readAll } from "../readAll";

interface DiffOptions {
  settings?: string;
  json?: true;
  lang?: Language;
}

/** `juten diff OLD NEW`: item-level changes between two years (files or folders). */
export function addDiff(program: Command, outcome: Outcome, lang: Language): void {
  program
    .command("diff")
    .description(say(cliMessages, lang, "cmdDiff"))
    .argument("<OLD>", say(cliMessages, lang, "argOld"))
    .argument("<NEW>", say(cliMessages, lang, "argNew"))
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .option("--json", say(cliMessages, lang, "optJson"))
    .option("--lang <lang>", say(cliMessages, lang, "optLang"), oneOf("ja", "en"))
    .action(async (before: string, after: string, options: DiffOptions) => {
      const settings = loadSettings(options.settings);
      const language = languageOf(options.lang, settings);
      const oldPaths = expandFolders([before]);
      const newPaths = expandFolders([after]);
      const result = await readAll([...oldPaths, ...newPaths], settings, { lang: language });
      const isOld = (document: { file: number }) => document.file < oldPaths.length;
      const changes = diffDocuments(
        result.documents.filter(isOld),
        result.documents.filter((document) => !isOld(document)),
        settings
      );
      if (options.json) printJson({ schema: "juten/1", files: result.files, changes });
      else
        process.stdout.write(
          changesTable(
            changes,
            result.files.map((file) => file.path),
            language
          )
        );
      const unreadable = (from: number, to?: number) => result.files.slice(from, to).every((file) => file.status === "unreadable");
      outcome.code = unreadable(0, oldPaths.length) || unreadable(oldPaths.length) ? 2 : 0;
    });
}

function changesTable(changes: readonly Change[], paths: readonly string[], lang: Language): string {
  const lines = changes.map((change) => {
    const where = [change.after ?? change.before].map((side) =>
      side ? `${basename(paths[side.file] ?? "")} ${side.sheet}!${side.cell ?? ""}` : ""
    );
    const from = change.before ? `「${oneLine(change.before.text)}」` : "";
    const to = change.after ? `「${oneLine(change.after.text)}」` : "";
    return `${say(consolidationMessages, lang, change.kind)}\t${change.goal} ${change.indicator ?? ""}\t${[from, to].filter(Boolean).join(" → ")}\t${where.join("")}\n`;
  });
  return lines.length > 0 ? lines.join("") : `${say(consolidationMessages, lang, "noChanges")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 80);
}
