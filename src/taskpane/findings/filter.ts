import { paneMessages } from "../../domain/messages/pane";
import type { Severity } from "../../domain/model";
import type { Language } from "../../domain/rules/defineRule";
import type { PaneFinding } from "../worker/protocol";

const folded = new WeakMap<PaneFinding, Record<Language, string>>();

/** Full-width and half-width, upper and lower case are the same to a search. */
export function foldForSearch(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function haystack(finding: PaneFinding, lang: Language): string {
  let texts = folded.get(finding);
  if (!texts) {
    const place = [finding.sheet, finding.cell, finding.label, finding.indicator, finding.rule].filter(Boolean).join(" ");
    const all = (language: Language) => {
      const { message, evidence } = finding.words[language];
      return foldForSearch(`${place} ${message} ${evidence} ${finding.fix ? paneMessages[language]["list.fix"] : ""}`);
    };
    texts = { ja: all("ja"), en: all("en") };
    folded.set(finding, texts);
  }
  return texts[lang];
}

/** Findings of the chosen severities that contain every word of the search. */
export function filterFindings(
  findings: readonly PaneFinding[],
  { severities, search, lang }: { severities: readonly Severity[]; search: string; lang: Language }
): PaneFinding[] {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (!severities.includes(finding.severity)) return false;
    const text = words.length > 0 ? haystack(finding, lang) : "";
    return words.every((word) => text.includes(word));
  });
}
