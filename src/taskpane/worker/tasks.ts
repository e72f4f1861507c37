/** The two pieces of work: check a workbook, and make the consolidated one from it. Pure, so that tests need no worker. */
import { checkGrids, type CheckResult } from "../../domain/check";
import { consolidate, listWorkbook } from "../../domain/consolidation";
import { parseAddress } from "../../domain/grid/address";
import type { Grid } from "../../domain/grid/grid";
import type { Finding } from "../../domain/model";
import { isRowFix } from "../../domain/model/finding";
import type { Language } from "../../domain/rules/defineRule";
import { ruleByCode } from "../../domain/rules/registry";
import { renderFinding, ruleTitle } from "../../domain/rules/render";
import { readSettings, type Settings } from "../../domain/settings/settings";
import { writeXlsx } from "../../files/xlsx/writeXlsx";
import { PaneError } from "./failure";
import { overviewOf } from "./overview";
import type { BookInput, CheckedBook, ExportInput, PaneFinding, RuleWords } from "./protocol";

type OnProgress = (done: number, total: number) => void;

/** Reads, assesses and checks one workbook, and puts every finding into words. */
export function checkBook(input: BookInput, onProgress?: OnProgress): CheckedBook {
  const settings = settingsOf(input);
  const result = run(input, settings, onProgress);
  return {
    asOf: result.asOf,
    name: input.name,
    empty: input.grids.every(({ cells }) => cells.length === 0),
    files: result.files,
    documents: result.documents,
    findings: withKeys(onlyFitting(result.findings, input.grids)),
    rules: ruleWords(result.findings),
    overview: overviewOf(result.documents, result.asOf, settings),
  };
}

/** The consolidated workbook of one open book, as .xlsx bytes. */
export async function exportBook(input: ExportInput, onProgress?: OnProgress): Promise<Uint8Array> {
  const settings = settingsOf(input);
  const result = run(input, settings, onProgress);
  if (result.documents.length === 0) throw new PaneError("nothing-to-export");
  const plan = input.only === "list" ? listWorkbook : consolidate;
  return writeXlsx(plan({ result, settings, lang: input.lang, createdAt: input.createdAt }));
}

function run({ name, grids, asOf }: BookInput, settings: Settings, onProgress?: OnProgress): CheckResult {
  return checkGrids([{ path: name, grids }], { asOf, settings, ...(onProgress ? { onProgress } : {}) });
}

/** The settings checked and completed; a PaneError names the wrong key. */
export function settingsOf({ settings }: Pick<BookInput, "settings">): Settings {
  const read = readSettings(settings);
  if (!read.ok) throw new PaneError("settings-wrong", { key: read.key });
  return read.settings;
}

/** A text that was read from several cells is no cell's own: a fix is offered only where its cell holds the very text it was made for. */
function onlyFitting(findings: readonly Finding[], grids: readonly Grid[]): Finding[] {
  return findings.map((finding) => {
    const { fix } = finding;
    if (fix === null || isRowFix(fix)) return finding;
    const at = parseAddress(fix.cell);
    const cells = grids.find(({ sheet }) => sheet === fix.sheet)?.cells;
    const cell = cells?.find(({ row, col }) => row === at?.row && col === at.col);
    return (cell?.text ?? "") === fix.before ? finding : { ...finding, fix: null };
  });
}

/** Keys stay the same from check to check as long as the finding is about the same thing; equal ones are numbered. */
function withKeys(findings: readonly Finding[]): PaneFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, messageId, sheet, cell, indicator, span } = finding;
    const base = [rule, messageId, sheet, cell, indicator, span?.join("-")].join("|");
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return {
      ...finding,
      key: times === 0 ? base : `${base}|${times}`,
      words: { ja: renderFinding(finding, "ja"), en: renderFinding(finding, "en") },
    };
  });
}

/** Titles of the rules that found something, and of their groups. */
function ruleWords(findings: readonly Finding[]): Record<string, RuleWords> {
  const words: Record<string, RuleWords> = {};
  for (const { rule: code } of findings) {
    const rule = Object.hasOwn(words, code) ? undefined : ruleByCode(code);
    if (!rule) continue;
    const title = (lang: Language) => ruleTitle(rule, lang);
    words[code] = { title: { ja: title("ja"), en: title("en") }, groups: rule.meta.groups ?? {} };
  }
  return words;
}
