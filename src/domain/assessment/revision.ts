/** Revised targets: what was struck through (見え消し), what stands now, and the reason the text gives. Both are kept; only what stands is rated. */
import { parseTarget } from "../language";
import type { Revision, Target } from "../model";

const revised = /見直し?|見直[さしす]|変更|改[定訂]|修正|上方|下方|当初/;

/** True where a target's text speaks of a change of the target itself: 6回→8回に見直し, 当初6回を8回に変更. */
export function isRevision(text: string): boolean {
  return (
    /(→|⇒|から|を|当初).*(見直|変更|改[定訂]|修正|引き?上げ|引き?下げ)/.test(text.normalize("NFKC")) && /\d/.test(text.normalize("NFKC"))
  );
}

/** The sentence or bracket that tells why, without its brackets; null where the text gives none. */
function reasonOf(text: string): string | null {
  const bracket = [...text.matchAll(/[（(※]([^（()）\n]*)[）)\n]?/g)].find((match) => revised.test(match[1] ?? ""));
  const part = bracket?.[1] ?? text.split(/[。\n]/).find((sentence) => revised.test(sentence));
  const reason = part?.trim() ?? "";
  return reason === "" ? null : reason;
}

/**
 * The former and the present text of a target with struck parts or with words of a revision, and the former figures; null where nothing
 * was revised or where the struck parts cannot be told ("unknown").
 */
export function revisionOf({ text, struck, quantities }: Target): Revision | null {
  if (struck === "unknown") return null;
  if (struck && struck.length > 0) {
    const parts = [...struck].sort((a, b) => a[0] - b[0]);
    const pieces = parts.map(([from, to]) => text.slice(from, to)).filter((piece) => piece.trim() !== "");
    const after = parts.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text).trim();
    if (pieces.length === 0) return null;
    const former = pieces.flatMap((piece) => parseTarget(piece)).flatMap(({ value, unit }) => (value === null ? [] : [{ value, unit }]));
    return { before: pieces.join(" ").trim(), after, former, reason: reasonOf(after) };
  }
  if (!isRevision(text)) return null;
  const former = quantities.flatMap(({ baseline, unit }) => (baseline === null ? [] : [{ value: baseline, unit }]));
  return { before: null, after: text, former, reason: reasonOf(text) };
}
