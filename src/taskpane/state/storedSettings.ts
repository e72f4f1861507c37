/** Loaded when a workbook brings settings: the schema's library stays out of the first script. */
import { readSettings, settingsSchema, type SettingsInput } from "../../domain/settings/settings";
import { tooLarge, type SettingsSize } from "./settingsSize";

export type StoredSettings =
  | { ok: true; settings: SettingsInput }
  | { ok: false; problem: "wrong"; key: string }
  | ({ ok: false; problem: "too-large" } & SettingsSize);

/** @returns the settings as written (without defaults), or the first key that is wrong; a text above its limit is not parsed. */
export function readStoredSettings(json: string): StoredSettings {
  const size = tooLarge(json);
  if (size !== null) return { ok: false, problem: "too-large", ...size };
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (thrown) {
    return { ok: false, problem: "wrong", key: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  const read = readSettings(input);
  return read.ok ? { ok: true, settings: settingsSchema.parse(input) } : { ok: false, problem: "wrong", key: read.key };
}
