import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { parseLine, type ParseKind } from "../../domain/language";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { UsageError } from "../failures";
import { fiscalYear, oneOf } from "../options";
import type { Outcome } from "../program";

/** `juten parse`: JSON lines in, JSON lines out, one for each in the same order. */
export function addParse(program: Command, _outcome: Outcome, lang: Language): void {
  program
    .command("parse")
    .description(say(cliMessages, lang, "cmdParse"))
    .requiredOption("--kind <kind>", say(cliMessages, lang, "optKind"), oneOf<ParseKind>("target", "report", "deadline"))
    .option("--fiscal-year <YYYY>", say(cliMessages, lang, "optFiscalYear"), fiscalYear)
    .action(async (options: { kind: ParseKind; fiscalYear?: number }) => {
      const lines = (await text(process.stdin)).split(/\r?\n/);
      const context = options.fiscalYear === undefined ? {} : { fiscalYear: options.fiscalYear };
      const answers = lines.flatMap((line, index) =>
        line.trim() === "" ? [] : [parseLine(options.kind, lineOf(line, index + 1), context)]
      );
      process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    });
}

function lineOf(line: string, number: number): { id: string; text: string; target?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(say(cliMessages, "ja", "parseBadLine", { line: number }), { cause: error });
  }
  if (typeof value !== "object" || value === null) throw new UsageError(say(cliMessages, "ja", "parseBadLine", { line: number }));
  const { id, text: content, target } = value as Record<string, unknown>;
  return {
    id: typeof id === "string" ? id : JSON.stringify(id ?? ""),
    text: typeof content === "string" ? content : "",
    ...(typeof target === "string" ? { target } : {}),
  };
}
