/** The user's wishes on this machine. A browser that forbids storage simply forgets them. */
import type { Preferences } from "./model";

const key = "juten-navi/preferences";

export const defaultPreferences: Preferences = { lang: "ja", theme: "auto", autoCheck: true, name: "" };

/** @param storage null where the browser forbids it. @returns what was kept; keys that are wrong or absent take the default. */
export function loadPreferences(storage: Storage | null): Partial<Preferences> {
  const json = storage?.getItem(key);
  if (!json) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Written by something else: start anew rather than refuse to start.
    return {};
  }
  if (typeof value !== "object" || value === null) return {};
  const { lang, theme, autoCheck, name } = value as Partial<Record<keyof Preferences, unknown>>;
  return {
    ...(lang === "ja" || lang === "en" ? { lang } : {}),
    ...(theme === "auto" || theme === "light" || theme === "dark" || theme === "contrast" ? { theme } : {}),
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof autoCheck === "boolean" ? { autoCheck } : {}),
  };
}

export function savePreferences(storage: Storage | null, preferences: Preferences): void {
  storage?.setItem(key, JSON.stringify(preferences));
}

/** The browser's storage; null where asking for it is already refused. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
