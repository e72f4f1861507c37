/** The script that the manifest names for the functions, where Excel gives them a runtime of their own: without the pane and its settings. */
import { defaultSettings } from "../domain/settings/settings";
import { registerFunctions } from "./register";
import type { FunctionsRuntime } from "./runtime";

declare const CustomFunctions: FunctionsRuntime;

registerFunctions(CustomFunctions, () => ({ settings: defaultSettings, lang: "ja" }));
