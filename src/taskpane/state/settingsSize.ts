/** The size of the settings, apart from their schema: the schema's library stays out of the first script. */
import { textLimits } from "../../domain/model/textLimits";

/** How long the settings are and may be, as a person reads it. */
export interface SettingsSize {
  chars: string;
  limit: string;
}

/** Null where the settings' JSON is within its limit. */
export function tooLarge(json: string): SettingsSize | null {
  const limit = textLimits.settingsChars;
  return json.length > limit ? { chars: json.length.toLocaleString("en"), limit: limit.toLocaleString("en") } : null;
}
