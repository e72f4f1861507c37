/** Why a cell shows #VALUE!: what is the matter, the evidence, what to do next. */
import { functionMessages } from "../domain/messages/functions";
import { fill } from "../domain/messages/catalog";
import type { Language } from "../domain/rules/defineRule";

export type FailureKey = keyof (typeof functionMessages)["ja"];

/** Longest piece of a cell's text that a message repeats. */
const QUOTED = 60;

export class FunctionFailure extends Error {
  constructor(lang: Language, key: FailureKey, data: Readonly<Record<string, string | number>> = {}) {
    const shown = Object.entries(data).map(([name, value]) => [name, typeof value === "string" ? quoted(value) : value] as const);
    const { what, evidence, advice } = functionMessages[lang][key];
    const space = lang === "ja" ? "" : " ";
    super([what, evidence, advice].map((part) => fill(part, Object.fromEntries(shown))).join(space));
    this.name = "FunctionFailure";
  }
}

/** One line, not too long: Excel shows the message in a small card. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length > QUOTED ? `${[...line].slice(0, QUOTED).join("")}…` : line;
}
