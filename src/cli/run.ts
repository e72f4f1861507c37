import { CommanderError } from "commander";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import { UsageError } from "./failures";
import { createProgram } from "./program";

/**
 * Runs one command line.
 * @param args the words after `juten`
 * @returns the exit code: 0 nothing at error level, 1 findings at error level, 2 usage or no input readable
 */
export async function run(args: readonly string[]): Promise<number> {
  const outcome = { code: 0 };
  try {
    await createProgram(outcome).parseAsync([...args], { from: "user" });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return commanderExit(error);
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

/** Turns the parser's error into our own sentence; help and version are no errors. */
function commanderExit(error: CommanderError): number {
  if (error.exitCode === 0) return 0;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const nearest = /Did you mean (?:one of )?([^?)]+)\?/.exec(error.message)?.[1];
  const key = messageKey(error.code);
  const sentence = say(cliMessages, "ja", key, { word, detail: error.message.split("\n")[0] ?? "" });
  const hint = nearest ? say(cliMessages, "ja", "nearest", { nearest }) : say(cliMessages, "ja", "seeHelp");
  process.stderr.write(`${sentence} ${hint}\n`);
  return 2;
}

function messageKey(code: string): "unknownOption" | "unknownCommand" | "missingArgument" | "missingValue" | "invalidValue" | "usage" {
  switch (code) {
    case "commander.unknownOption":
      return "unknownOption";
    case "commander.unknownCommand":
      return "unknownCommand";
    case "commander.missingArgument":
      return "missingArgument";
    case "commander.optionMissingArgument":
    case "commander.missingMandatoryOptionValue":
      return "missingValue";
    case "commander.invalidArgument":
      return "invalidValue";
    default:
      return "usage";
  }
}
