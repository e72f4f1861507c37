/** docs/cli.md: generated from the commands' definitions, so that the page never names an option the program does not have. */
import type { Argument, Command, Option } from "commander";
import { cliHelpMessages } from "../domain/messages/cliHelp";
import type { Language } from "../domain/rules/defineRule";
import { examples } from "./examples";

type Texts = (typeof cliHelpMessages)[Language];

/** The page as Markdown, ending with a line break. @param program as `createProgram` gives it, in the same language */
export function cliPage(program: Command, lang: Language): string {
  const texts = cliHelpMessages[lang];
  const sections = [
    `# ${texts.title}`,
    texts.intro,
    ...program.commands.flatMap((command) => commandSection(command, texts)),
    `## ${texts.exitTitle}`,
    `- \`0\` ${texts.exit0}\n- \`1\` ${texts.exit1}\n- \`2\` ${texts.exit2}`,
    "---",
    texts.generated,
  ];
  return `${sections.join("\n\n")}\n`;
}

function commandSection(command: Command, texts: Texts): string[] {
  const options = command.options.filter((option) => !option.hidden);
  const calls = (examples[command.name()] ?? []).flatMap(({ line, note }) => [
    `# ${texts[note]}`,
    `npx ${line}`.replace(/^npx (echo .*\| )/, "$1npx "),
  ]);
  return [
    `## juten ${command.name()}`,
    command.description(),
    ...(calls.length > 0 ? [`\`\`\`sh\n${calls.join("\n")}\n\`\`\``] : []),
    table(texts, [...command.registeredArguments.map(argumentRow), ...options.map((option) => optionRow(option, texts))]),
  ];
}

function table(texts: Texts, rows: readonly string[]): string {
  return [`| ${texts.word} | ${texts.meaning} |`, "| --- | --- |", ...rows].join("\n");
}

function argumentRow(argument: Argument): string {
  return row(argument.variadic ? `${argument.name()}…` : argument.name(), argument.description);
}

function optionRow(option: Option, texts: Texts): string {
  return row(option.flags, option.mandatory ? `${option.description}${texts.required}` : option.description);
}

function row(word: string, meaning: string): string {
  return `| \`${word}\` | ${meaning.replaceAll("|", "\\|")} |`;
}
