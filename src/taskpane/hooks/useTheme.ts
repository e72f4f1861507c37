import { useSyncExternalStore } from "react";
import type { ThemeName } from "../components/theme";
import type { ThemeChoice } from "../state/model";

/** Whether Office uses a dark theme; null where it does not tell (Excel on the web, or no Excel). */
export function officeIsDark(): boolean | null {
  const theme = typeof Office === "undefined" ? undefined : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  return typeof theme?.isDarkTheme === "boolean" ? theme.isDarkTheme : null;
}

const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Excel tells no one when its theme changes, so it is read again when the window gets the focus. */
function subscribe(listener: () => void): () => void {
  const system = dark();
  system.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  return () => {
    system.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
}

/** The theme to draw: the user's choice, else Office's theme when it is told, else the system's. */
export function useTheme(choice: ThemeChoice): ThemeName {
  const isDark = useSyncExternalStore(subscribe, () => officeIsDark() ?? dark().matches);
  return choice === "auto" ? (isDark ? "dark" : "light") : choice;
}
