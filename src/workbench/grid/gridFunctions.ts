/** The functions for cells in the grid's own formulas: the same definitions as in Excel. */
import type { FUniver } from "@univerjs/presets";
import type { Language } from "../../domain/rules/defineRule";
import { defaultSettings, readSettings } from "../../domain/settings/settings";
import { callFunction } from "../../functions/call";
import { NAMESPACE, type CellFunction, type World } from "../../functions/define";
import { FunctionFailure } from "../../functions/failure";
import { cellFunctions } from "../../functions/list";
import { readStored } from "../../domain/model/storedXml";
import { textLimits } from "../../domain/model/textLimits";
import type { WorkbookModel } from "../responder";

/** Where the grid's function list puts them: its own number for functions of users. */
const USER_DEFINED = 15;

/**
 * Registers every function under its Japanese name and under its id. A failure shows as #VALUE!: the grid has no place for a message.
 * @returns the function that takes them away again.
 */
export function registerGridFunctions(univerAPI: FUniver, model: WorkbookModel, lang: Language): () => void {
  const formula = univerAPI.getFormula();
  const disposables = cellFunctions.flatMap((definition) =>
    namesOf(definition).map((functionName) =>
      formula.registerFunction(functionName, (...args) => calculate(definition, args, { settings: settingsOf(model), lang }), {
        description: {
          functionName,
          functionType: USER_DEFINED,
          description: definition.help[lang],
          abstract: definition.help[lang],
          functionParameter: definition.parameters.map(({ name, help, optional }) => ({
            name: name[lang],
            detail: help[lang],
            example: "",
            require: optional ? 0 : 1,
            repeat: 0,
          })),
        },
      })
    )
  );
  return () => {
    for (const disposable of disposables) disposable.dispose();
  };
}

function namesOf({ id, name }: CellFunction): string[] {
  return [name.ja, id].map((one) => `${NAMESPACE}.${one}`);
}

function calculate(definition: CellFunction, args: readonly unknown[], world: World): string | number {
  try {
    return callFunction(definition, args.map(firstCell), world);
  } catch (thrown) {
    if (thrown instanceof FunctionFailure) return "#VALUE!";
    throw thrown;
  }
}

/** A range comes as rows of values. */
function firstCell(value: unknown): unknown {
  return Array.isArray(value) ? firstCell((value as unknown[])[0]) : value;
}

/** The settings that the add-in keeps in the workbook. */
function settingsOf({ customXml }: WorkbookModel): World["settings"] {
  for (const xml of customXml.values()) {
    const text = readStored(xml)?.entries.get("settings");
    // Above its limit the pane tells the user, and the standard settings are used.
    if (text === undefined || text.length > textLimits.settingsChars) continue;
    const read = readSettings(asJson(text));
    if (read.ok) return read.settings;
  }
  return defaultSettings;
}

/** Undefined, which no settings are, where the text is damaged; the pane tells the user. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
