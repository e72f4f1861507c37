/** The functions for cells run here, in the runtime that the pane shares with them: so they follow the workbook's settings. */
import type { FunctionsRuntime } from "../functions/runtime";
import type { Pane } from "./state/pane";

interface FunctionsWindow {
  /** Filled by office.js; while it holds `__delay__` Excel is not told that the functions are ready. */
  CustomFunctionMappings?: Record<string, unknown>;
  CustomFunctions?: FunctionsRuntime;
}

const page = window as unknown as FunctionsWindow;

/** Call it before office.js runs: a workbook full of formulas must not be calculated before the functions are there. */
export function holdCellFunctions(): void {
  page.CustomFunctionMappings = { ...page.CustomFunctionMappings, __delay__: true };
}

/**
 * Registers the functions. Each call of a cell waits until the workbook's settings are read.
 * Requirement set: CustomFunctionsRuntime 1.1; Excel without it never calls them.
 * @param connected settles once the pane has read the workbook's settings, or has shown why it could not.
 */
export async function startCellFunctions(pane: Pane, connected: Promise<void>): Promise<void> {
  const runtime = page.CustomFunctions;
  if (runtime?.associate === undefined) return;
  const [{ registerFunctions }, { defaultSettings, readSettings }] = await Promise.all([
    import("../functions/register"),
    import("../domain/settings/settings"),
  ]);
  registerFunctions(runtime, async () => {
    await connected;
    const { settings, preferences } = pane.store.get();
    const read = readSettings(settings);
    return { settings: read.ok ? read.settings : defaultSettings, lang: preferences.lang };
  });
}
