/** docs/rates.md: generated from the formulas, so that the page never says what the program does not do. */
import { assessmentMessages } from "../messages/assessment";
import { fill } from "../messages/catalog";
import { ratesMessages } from "../messages/rates";
import type { Language } from "../rules/defineRule";
import { type Band, type ScalePreset, scalePresets } from "../settings/scalePresets";
import type { Formula, FormulaExample } from "./formula";
import { formulas } from "./formulas";

type Texts = (typeof ratesMessages)[Language];

/** The page as Markdown, ending with a line break. */
export function ratesPage(lang: Language): string {
  const texts = ratesMessages[lang];
  const sections = [
    `# ${texts.title}`,
    texts.intro,
    texts.rounding,
    `## ${texts.chooseHeading}`,
    [texts.chooseOne, texts.chooseSeveral, texts.chooseReport, texts.chooseSum, texts.chooseZero, texts.chooseForecast]
      .map((text) => `- ${text}`)
      .join("\n"),
    `## ${texts.formulasHeading}`,
    ...formulas.map((formula) => formulaSection(formula, lang)),
    `## ${texts.reasonsHeading}`,
    codes("reason-", texts.reasonHead, lang),
    `## ${texts.statusHeading}`,
    texts.statusNote,
    codes("status-", texts.statusHead, lang),
    `## ${texts.meanHeading}`,
    texts.meanText,
    `## ${texts.calendarHeading}`,
    texts.calendarText,
    `## ${texts.scalesHeading}`,
    texts.scalesText,
    ...scalePresets.map((preset) => scaleSection(preset, lang)),
    "---",
    texts.generated,
  ];
  return `${sections.join("\n\n")}\n`;
}

function formulaSection(formula: Formula, lang: Language): string {
  const texts = ratesMessages[lang];
  const facts = (["expression", "when", "range", "source"] as const).map((key) => `- **${texts[key]}**: ${formula[key][lang]}`);
  const rows = formula.examples.map((example) => exampleRow(example, lang, texts));
  return [
    `### ${formula.title[lang]} (\`${formula.id}\`)`,
    facts.join("\n"),
    [texts.exampleHead, "| --: | --: | --: | --: | :-- |", ...rows].join("\n"),
  ].join("\n\n");
}

function exampleRow({ input, rate, reason, met, note }: FormulaExample, lang: Language, texts: Texts): string {
  const target = `${input.op === "increase" || input.op === "decrease" ? input.op : (input.op ?? ">=") + " " + input.target}`;
  const periods = input.periods === undefined ? "" : ` ${fill(texts.periods, { periods: input.periods })}`;
  const verdict = met === undefined ? fill(texts.noRate, { word: reason ?? "" }) : met ? texts.met : texts.unmet;
  const cells = [target + periods, input.baseline ?? "", input.result, rate === null ? verdict : rate.toFixed(1), note[lang]];
  return `| ${cells.join(" | ")} |`;
}

function codes(prefix: string, head: string, lang: Language): string {
  const rows = Object.entries(assessmentMessages[lang])
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => `| \`${key.slice(prefix.length)}\` | ${text} |`);
  return [head, "| :-- | :-- |", ...rows].join("\n");
}

function scaleSection({ id, title, note, bands, words }: ScalePreset, lang: Language): string {
  const texts = ratesMessages[lang];
  const rows = words
    ? words.map(({ label, meaning }) => `| ${label} | ${meaning} |`)
    : bands.map((band) => `| ${band.label} | ${bound(band, texts)} |`);
  return [`### ${title} (\`${id}\`)`, note[lang], [words ? texts.wordHead : texts.scaleHead, "| :-- | :-- |", ...rows].join("\n")].join(
    "\n\n"
  );
}

function bound({ from, exclusive }: Band, texts: Texts): string {
  if (from === null) return texts.bandRest;
  return fill(exclusive ? texts.bandAbove : texts.bandFrom, { from });
}
