/** docs/functions.md, generated from the definitions; its examples are run by the tests. */
import type { Language } from "../domain/rules/defineRule";
import { functionsPageMessages } from "../domain/messages/functionsPage";
import { NAMESPACE, type Argument, type CellFunction, type FunctionExample } from "./define";
import { cellFunctions } from "./list";

/** The page as Markdown, ending with a line break. */
export function functionsPage(lang: Language): string {
  const texts = functionsPageMessages[lang];
  const sections = [
    `# ${texts.title}`,
    texts.intro,
    texts.notes.map((note) => `- ${note}`).join("\n"),
    `## ${texts.listHeading}`,
    [texts.listHead, "| :-- | :-- |", ...cellFunctions.map((one) => `| ${signature(one, lang)} | ${one.help[lang]} |`)].join("\n"),
    ...cellFunctions.map((one) => section(one, lang)),
    "---",
    texts.generated,
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(definition: CellFunction, lang: Language): string {
  const texts = functionsPageMessages[lang];
  const parameters = definition.parameters.map(
    ({ name, help, optional }) => `| ${name[lang]} | ${optional ? texts.optional : texts.needed} | ${help[lang]} |`
  );
  const examples = definition.examples.map((example) => exampleRow(definition, example, lang));
  return [
    `## ${NAMESPACE}.${definition.name[lang]} (\`${definition.id}\`)`,
    definition.help[lang],
    [texts.parameterHead, "| :-- | :-- | :-- |", ...parameters].join("\n"),
    [texts.exampleHead, "| :-- | :-- | :-- |", ...examples].join("\n"),
  ].join("\n\n");
}

function signature({ name, parameters }: CellFunction, lang: Language): string {
  const words = parameters.map((parameter) => (parameter.optional ? `[${parameter.name[lang]}]` : parameter.name[lang]));
  return `\`=${NAMESPACE}.${name[lang]}(${words.join(", ")})\``;
}

function exampleRow({ name }: CellFunction, { args, gives, note }: FunctionExample, lang: Language): string {
  const call = `=${NAMESPACE}.${name[lang]}(${args.map(literal).join(", ")})`;
  return `| \`${call}\` | ${gives === null ? "#VALUE!" : gives} | ${note[lang]} |`;
}

/** As it is typed in a formula. */
function literal(value: Argument): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}
