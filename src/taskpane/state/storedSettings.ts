/** Loaded when a workbook brings settings: the schema's library stays out of the first script. */
import { readSettings, settingsSchema, type SettingsInput } from "../../domain/settings/settings";

/** @returns the settings as written (without defaults), or the first key that is wrong. */
export function readStoredSettings(json: string): { ok: true; settings: SettingsInput } | { ok: false; key: string } {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (thrown) {
    return { ok: false, key: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  const read = readSettings(input);
  return read.ok ? { ok: true, settings: settingsSchema.parse(input) } : { ok: false, key: read.key };
}
