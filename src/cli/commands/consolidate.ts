import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import {
  collect,
  consolidate,
  indicatorRows,
  keepHandEdits,
  replaceDepartments,
  returnLetters,
  returnSlips,
  snapshotKey,
  withLastYear,
  writeSnapshot,
  type ConsolidationInput,
} from "../../domain/consolidation";
import { cliMessages } from "../../domain/messages/cli";
import { say } from "../../domain/messages/catalog";
import type { Language } from "../../domain/rules/defineRule";
import { readRoster } from "../../domain/settings/roster";
import type { Settings } from "../../domain/settings/settings";
import type { ExaminedResult, ReadResult } from "../../domain/check";
import { csv, packText, parseCsv, planFingerprint, storeText, writeXlsx } from "../../files";
import { configureRules, rules } from "../../domain/rules";
import { configured } from "../configured";
import { expandFolders } from "../input";
import { isoDay, languageOf, loadSettings, oneOf, passwordFrom, today } from "../options";
import { findingsHtml } from "../output/html";
import { checkJsonAnswer } from "../output/json";
import { UsageError } from "../failures";
import type { Outcome } from "../program";
import { examineAll, readAll } from "../readAll";
import { saveAll, type Output } from "../save";
import { openEarlier, type EarlierBook } from "../updateBook";

interface ConsolidateOptions {
  output: string;
  asOf?: string;
  settings?: string;
  csv?: string;
  jsonOut?: string;
  html?: string;
  fixedTime?: string;
  departments?: string;
  use?: string[];
  update?: string;
  previous?: string[];
  listStyle?: "rows" | "form";
  slips?: string;
  passwordStdin?: true;
  jobs?: number;
  lang?: Language;
}

/** `juten consolidate FILE|DIR… -o OUT.xlsx`: many workbooks in, one out; unreadable files are listed in it. */
export function addConsolidate(program: Command, outcome: Outcome, lang: Language): void {
  program
    .command("consolidate")
    .description(say(cliMessages, lang, "cmdConsolidate"))
    .argument("<FILE|DIR...>", say(cliMessages, lang, "argInputs"))
    .requiredOption("-o, --output <OUT.xlsx>", say(cliMessages, lang, "optOutput"))
    .option("--as-of <YYYY-MM-DD>", say(cliMessages, lang, "optAsOf"), isoDay)
    .option("--settings <FILE.json>", say(cliMessages, lang, "optSettings"))
    .option("--csv <OUT.csv>", say(cliMessages, lang, "optCsv"))
    .option("--json-out <OUT.json>", say(cliMessages, lang, "optJsonOut"))
    .option("--html <OUT.html>", say(cliMessages, lang, "optHtml"))
    .option("--fixed-time <ISO>", say(cliMessages, lang, "optFixedTime"), isoTime)
    .option("--departments <ROSTER.csv>", say(cliMessages, lang, "optDepartments"))
    .option("--use <FILE...>", say(cliMessages, lang, "optUse"))
    .option("--update <BOOK.xlsx>", say(cliMessages, lang, "optUpdate"))
    .option("--previous <FILE|DIR...>", say(cliMessages, lang, "optPrevious"))
    .option("--list-style <style>", say(cliMessages, lang, "optListStyle"), oneOf("rows", "form"))
    .option("--slips <DIR>", say(cliMessages, lang, "optSlips"))
    .option("--jobs <N>", say(cliMessages, lang, "optJobs"), threadCount)
    .option("--password-stdin", say(cliMessages, lang, "optPasswordStdin"))
    .option("--lang <lang>", say(cliMessages, lang, "optLang"), oneOf("ja", "en"))
    .action(async (inputs: string[], options: ConsolidateOptions) => {
      const settings = withRoster(loadSettings(options.settings), options.departments);
      const language = languageOf(options.lang, settings);
      // The order in which files are named changes nothing.
      const paths = [...new Set(expandFolders(inputs))].sort();
      if (paths.length === 0) throw new UsageError(say(cliMessages, language, "noInput"));
      const how = { lang: language, jobs: options.jobs, password: await passwordFrom(options.passwordStdin) };
      // Before any file is read, in whatever thread.
      configured(() => configureRules(rules, settings));
      const asOf = options.asOf ?? today();
      const earlier = options.update === undefined ? null : await openEarlier(options.update);
      const fresh = await beside(await examineAll(paths, settings, { ...how, asOf, received: true }), options.previous, settings, how);
      const read = earlier ? replaceDepartments(earlier.snapshot.read, fresh, settings) : fresh;
      const chosen = new Set(options.use ?? []);
      const { result, versions } = collect(read, { asOf, settings, chosen });
      if (result.files.every((file) => file.status === "unreadable")) {
        process.stderr.write(
          `${say(cliMessages, language, "nothingReadable")}\n${result.files.map((file) => `${file.path}: ${file.message ?? ""}\n`).join("")}`
        );
        outcome.code = 2;
        return;
      }
      const createdAt = options.fixedTime ?? new Date().toISOString();
      const input = { result, versions, settings, lang: language, listStyle: options.listStyle ?? "rows", createdAt };
      await writeAll(input, { read, chosen: [...chosen], earlier }, options);
    });
}

/**
 * What was read, with the results of last year's books beside it: those documents are examined anew. Last year's books that cannot be
 * read are told; they do not stop the work.
 */
async function beside(
  read: ExaminedResult,
  previous: readonly string[] | undefined,
  settings: Settings,
  how: { lang: Language; jobs: number | undefined; password: string | undefined }
): Promise<ReadResult | ExaminedResult> {
  if (previous === undefined) return read;
  const lastYear = await readAll(expandFolders(previous), settings, how);
  for (const { path, status, message } of lastYear.files) {
    if (status === "unreadable")
      process.stderr.write(`${say(cliMessages, how.lang, "previousUnreadable", { path, detail: message ?? "" })}\n`);
  }
  return { files: read.files, facts: read.facts, documents: withLastYear(read.documents, lastYear.documents, settings) };
}

interface Source {
  read: ReadResult;
  chosen: string[];
  earlier: EarlierBook | null;
}

/** The workbook's bytes; what it was made from is kept inside, for a later `--update`. */
async function bookBytes(input: ConsolidationInput, { read, chosen, earlier }: Source): Promise<Uint8Array> {
  const { settings, lang, listStyle = "rows", createdAt } = input;
  const { bytes, written } = await planned(input, earlier);
  const snapshot = writeSnapshot({ read: bare(read), chosen, asOf: input.result.asOf, settings, lang, listStyle, createdAt, written });
  return storeText(bytes, snapshotKey, packText(snapshot));
}

/** The workbook alone, with the fingerprint of its cells. The plan of a city's workbook is large: it is gone before the next step begins. */
async function planned(input: ConsolidationInput, earlier: EarlierBook | null): Promise<{ bytes: Uint8Array; written: string }> {
  const plan = consolidate(input);
  const written = planFingerprint(plan);
  return { written, bytes: await writeXlsx(earlier ? keepHandEdits(plan, earlier.written, earlier.grids, input.lang) : plan) };
}

/** What was read without what can be worked out from it again. */
function bare({ files, documents, facts }: ReadResult): ReadResult {
  const plain = documents.map((document) => ({
    ...document,
    indicators: document.indicators.map((indicator) => ({ ...indicator, assessment: null })),
  }));
  return { files, documents: plain, facts };
}

/** Everything is made before the first file is written, so that a failure leaves nothing half-done. */
async function writeAll(input: ConsolidationInput, source: Source, options: ConsolidateOptions): Promise<void> {
  const outputs: [path: string | undefined, content: () => Promise<Uint8Array> | string][] = [
    [options.output, () => bookBytes(input, source)],
    [options.csv, () => csv(indicatorRows(input))],
    [options.jsonOut, () => `${JSON.stringify(checkJsonAnswer(input.result, input.lang), null, 1)}\n`],
    [options.html, () => findingsHtml(input.result, input.lang)],
  ];
  const made: Output[] = [];
  for (const [path, content] of outputs) if (path !== undefined) made.push({ path, content: await content() });
  if (options.slips !== undefined) made.push(...(await slips(input, options.slips)));
  if (options.slips !== undefined) await mkdir(options.slips, { recursive: true });
  await saveAll(made);
  for (const { path } of made) process.stderr.write(`${say(cliMessages, input.lang, "wrote", { path })}\n`);
}

/** 差し戻し: for each department its 指摘票 as a workbook, and beside it the text for the mail that sends it back. */
async function slips(input: ConsolidationInput, folder: string): Promise<Output[]> {
  const texts = new Map(returnLetters(input).map(({ department, text }) => [department, text]));
  const made: Output[] = [];
  for (const { department, plan } of returnSlips(input)) {
    const name = say(cliMessages, input.lang, "slipName", { department: safeName(department) });
    made.push({ path: join(folder, `${name}.xlsx`), content: await writeXlsx(plan) });
    // Windows' editors tell UTF-8 by its mark.
    made.push({ path: join(folder, `${name}.txt`), content: `\uFEFF${(texts.get(department) ?? "").replace(/\n/g, "\r\n")}\r\n` });
  }
  return made;
}

/** A department's name as a file name: what a file system forbids becomes _. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|]|\p{Cc}/gu, "_").slice(0, 80);
}

/** The settings with the roster of a CSV file instead of their own. */
function withRoster(settings: Settings, path: string | undefined): Settings {
  if (path === undefined) return settings;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UsageError(say(cliMessages, "ja", "rosterMissing", { path }), { cause: error });
  }
  const roster = readRoster(parseCsv(bytes));
  if (roster.ok) return { ...settings, departments: roster.departments };
  throw new UsageError(say(cliMessages, "ja", "rosterWrong", { path, ...roster.problem }));
}

function threadCount(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError(value);
  return Number(value);
}

function isoTime(value: string): string {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError(value);
  return time.toISOString();
}
