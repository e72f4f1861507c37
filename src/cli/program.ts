import { Command, CommanderError } from "commander";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import type { Language } from "../domain/rules/defineRule";
import { addCheck } from "./commands/check";
import { addConsolidate } from "./commands/consolidate";
import { addDiff } from "./commands/diff";
import { addLayouts } from "./commands/layouts";
import { addParse } from "./commands/parse";
import { addRead } from "./commands/read";
import { addRoll } from "./commands/roll";
import { addRules } from "./commands/rules";
import { addWrite } from "./commands/write";
import { addHelp } from "./help";

/** Where a command leaves its exit code. */
export interface Outcome {
  code: number;
}

/** Every command with its options: the help text and docs/cli.md come from here. */
export function createProgram(outcome: Outcome, lang: Language = "ja"): Command {
  const program = new Command("juten")
    .description(say(cliMessages, lang, "cmdRoot"))
    .helpOption("-h, --help", say(cliMessages, lang, "cmdHelp"))
    .helpCommand(false)
    .action(() => {
      throw new CommanderError(2, "commander.missingArgument", "missing required argument 'COMMAND'");
    });
  for (const add of [addRead, addCheck, addParse, addConsolidate, addWrite, addRoll, addDiff, addLayouts, addRules])
    add(program, outcome, lang);
  for (const command of [program, ...program.commands]) {
    addHelp(command, lang);
    command
      .helpOption("-h, --help", say(cliMessages, lang, "cmdHelp"))
      .exitOverride()
      .configureOutput({ writeErr: () => undefined });
  }
  return program;
}
