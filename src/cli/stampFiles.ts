/** 検査済印: writes into each checked workbook who checked it, when, by which rules, and what its cells held. */
import { readFile } from "node:fs/promises";
import type { CheckResult } from "../domain/check";
import { cliMessages } from "../domain/messages/cli";
import { say } from "../domain/messages/catalog";
import { stampKey, type Stamp } from "../domain/model/stamp";
import type { Language } from "../domain/rules/defineRule";
import { rules } from "../domain/rules/registry";
import type { Settings } from "../domain/settings/settings";
import { contentFingerprint, failureSentence, FileFailure, fingerprint, readXlsx, storeText } from "../files";
import { UsageError } from "./failures";
import { saveBytes } from "./save";

/** Files with errors get no stamp; one that cannot be written is told, the others go on. */
export async function stampFiles(
  result: CheckResult,
  { by, settings, lang }: { by: string; settings: Settings; lang: Language }
): Promise<void> {
  const tell = (key: "stampDone" | "stampErrors" | "stampFailed", data: Record<string, string>) =>
    process.stderr.write(`${say(cliMessages, lang, key, data)}\n`);
  const failing = new Set(result.findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
  for (const [index, { path, status }] of result.files.entries()) {
    if (status === "unreadable") continue;
    if (failing.has(index)) {
      tell("stampErrors", { path });
      continue;
    }
    try {
      const bytes = await readFile(path);
      const { grids } = await readXlsx(bytes);
      const stamp: Stamp = { by, at: new Date().toISOString(), rules: ruleSet(settings), content: contentFingerprint(grids) };
      await saveBytes(path, await storeText(bytes, stampKey, JSON.stringify(stamp)));
      tell("stampDone", { path });
    } catch (error) {
      if (error instanceof FileFailure) tell("stampFailed", { path, detail: failureSentence(error, lang) });
      else if (error instanceof UsageError) tell("stampFailed", { path, detail: error.message });
      else throw error;
    }
  }
}

/** "standard-1f2e3d4c": the profile, and what tells one set of rules and city's changes from another. */
function ruleSet({ profile, rules: changes }: Settings): string {
  const codes = rules.map((rule) => rule.meta.code);
  return `${profile}-${fingerprint(new TextEncoder().encode(JSON.stringify([codes, changes]))).slice(0, 8)}`;
}
