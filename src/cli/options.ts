/** Options that several commands share, and how their values are read. */
import { readFileSync, statSync } from "node:fs";
import { text } from "node:stream/consumers";
import { CommanderError, InvalidArgumentError } from "commander";
import { LayoutError, parseLayout } from "../domain/layouts";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import type { Language } from "../domain/rules/defineRule";
import { textLimits } from "../domain/model/textLimits";
import { defaultSettings, readSettings, type Settings } from "../domain/settings/settings";
import { UsageError } from "./failures";

/** A parser for an option that takes one of a few words. */
export function oneOf<const Word extends string>(...words: Word[]): (value: string) => Word {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new InvalidArgumentError(words.join(", "));
    return found;
  };
}

/** "2024-11-15" as it is; a usage error where the calendar has no such day. */
export function isoDay(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const day = match && new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  if (!day || day.toISOString().slice(0, 10) !== value) throw new UsageError(say(cliMessages, "ja", "badDate", { value }));
  return value;
}

/** "2024" → 2024. */
export function fiscalYear(value: string): number {
  if (!/^(19|20|21)\d{2}$/.test(value)) throw new UsageError(say(cliMessages, "ja", "badFiscalYear", { value }));
  return Number(value);
}

/** Today on this machine, "2024-11-15": the only place where the command line looks at the clock. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

/** The settings file, checked; the defaults where none is named. A usage error names the key that is wrong. */
export function loadSettings(path: string | undefined): Settings {
  if (path === undefined) return defaultSettings;
  const read = readSettings(readJson(path, "settingsMissing", "settingsNotJson", textLimits.settingsChars));
  if (read.ok) {
    checkLayouts(read.settings, path);
    return read.settings;
  }
  const key = read.problem === "unknown" ? "settingsUnknownKey" : "settingsWrongKey";
  throw new UsageError(say(cliMessages, "ja", key, { path, key: read.key }));
}

/** The city's own forms are looked at once, before any file is read with them. */
function checkLayouts({ layouts }: Settings, path: string): void {
  layouts.forEach((layout, index) => {
    try {
      parseLayout(layout);
    } catch (error) {
      if (!(error instanceof LayoutError)) throw error;
      throw new UsageError(say(cliMessages, "ja", "settingsWrongKey", { path, key: `layouts.${index}.${error.key}` }), { cause: error });
    }
  });
}

/**
 * Reads and parses a JSON file; usage errors say which of the two failed.
 * @param limit characters above which it is not parsed; one takes up to 3 bytes, so that a larger file is not even read
 */
export function readJson(
  path: string,
  missing: "settingsMissing" | "documentsMissing",
  notJson: "settingsNotJson" | "documentsNotJson",
  limit = Infinity
): unknown {
  let text: string | null;
  try {
    text = statSync(path).size > 3 * limit ? null : readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(say(cliMessages, "ja", missing, { path }), { cause: error });
  }
  if (text === null || text.length > limit)
    throw new UsageError(say(cliMessages, "ja", "settingsTooLarge", { path, limit: limit.toLocaleString("en") }));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? error.message : "";
    throw new UsageError(say(cliMessages, "ja", notJson, { path, detail }), { cause: error });
  }
}

/** The open password from the first line of standard input where it was asked for; it is never stored nor shown. */
export async function passwordFrom(asked: true | undefined): Promise<string | undefined> {
  return asked ? (await text(process.stdin)).split(/\r?\n/)[0] : undefined;
}

/** The language asked for on the command line, else that of the settings. */
export function languageOf(option: Language | undefined, settings: Settings): Language {
  return option ?? settings.lang;
}

/** Commander's own error for a missing required option. */
export function missingOption(name: string): CommanderError {
  return new CommanderError(2, "commander.missingMandatoryOptionValue", `required option '${name}' not specified`);
}
