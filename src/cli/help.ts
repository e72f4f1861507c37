import type { Command } from "commander";
import { say } from "../domain/messages/catalog";
import { cliHelpMessages } from "../domain/messages/cliHelp";
import type { Language } from "../domain/rules/defineRule";
import { examples } from "./examples";

const headings = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
} as const;

/** Gives a command its help in one language: the headings that commander writes in English, and worked examples below. */
export function addHelp(command: Command, lang: Language): void {
  const text = (key: keyof (typeof cliHelpMessages)["ja"]) => say(cliHelpMessages, lang, key);
  command.configureHelp({
    styleTitle: (title) => (title in headings ? `${text(headings[title as keyof typeof headings])}:` : title),
    subcommandTerm: (one) => [one.name(), ...shape(one)].join(" "),
  });
  command.usage([text("optionsWord"), ...(command.commands.length > 0 ? [text("commandWord")] : shape(command))].join(" "));
  const lines = (examples[command.name()] ?? []).map(({ line, note }) => `  ${line}\n      ${text(note)}`);
  if (lines.length > 0) command.addHelpText("after", `\n${text("examples")}:\n${lines.join("\n")}`);
}

/** The arguments as usage lines write them: "<FILE...>". */
function shape(command: Command): string[] {
  return command.registeredArguments.map((argument) => `<${argument.name()}${argument.variadic ? "..." : ""}>`);
}
