/** Profiles: how severe a rule is when the city has not decided on it itself. */
import type { Severity } from "../model";
import type { Settings } from "../settings/settings";
import type { RuleMeta } from "./defineRule";

/**
 * - `standard` (標準): each rule by its own severity; remarks (info) are there for whoever asks for them.
 * - `strict`: remarks become warnings, for a city that wants every one of them dealt with.
 * - `submission` (提出用): only what must be mended before a sheet is handed in; remarks are left out.
 * @returns null where each finding keeps its own severity
 */
export function profileSeverity(meta: Pick<RuleMeta<unknown>, "severity">, profile: Settings["profile"]): Severity | "off" | null {
  if (profile === "strict") return meta.severity === "info" ? "warning" : null;
  if (profile === "submission") return meta.severity === "info" ? "off" : null;
  return null;
}
