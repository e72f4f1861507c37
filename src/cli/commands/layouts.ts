import type { Command } from "commander";
import { builtInLayouts, parseLayout } from "../../domain/layouts";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { loadSettings } from "../options";
import { printJson } from "../output/json";
import type { Outcome } from "../program";

/** `juten layouts`: what forms are built in. */
export function addLayouts(program: Command, _outcome: Outcome, lang: Language): void {
  program
    .command("layouts")
    .description(say(cliMessages, lang, "cmdLayouts"))
    .option("--json", say(cliMessages, lang, "optJson"))
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .action((options: { json?: true; settings?: string }) => {
      const own = loadSettings(options.settings).layouts.map(parseLayout);
      const layouts = [...builtInLayouts, ...own].map(({ id, title }) => ({ id, title }));
      if (options.json) printJson({ schema: "juten/1", layouts });
      else process.stdout.write(layouts.map(({ id, title }) => `${id}\t${title}\n`).join(""));
    });
}
