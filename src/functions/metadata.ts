/** What Excel is told about the functions: the metadata file that the manifest names, one for each language. */
import type { Language } from "../domain/rules/defineRule";
import { cellFunctions } from "./list";

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; type: "any"; optional?: true }[];
  result: { type: "number" | "string" };
}

/**
 * The content of assets/functions-ja.json and assets/functions-en.json. Every parameter is of type "any": a cell may hold a text or a
 * number, and Excel would show #VALUE! without our words where the type does not fit.
 */
export function functionsMetadata(lang: Language): { functions: FunctionMetadata[] } {
  return {
    functions: cellFunctions.map(({ id, name, help, parameters, result }) => ({
      id,
      name: name[lang],
      description: help[lang],
      parameters: parameters.map((parameter) => ({
        name: parameter.name[lang],
        description: parameter.help[lang],
        type: "any",
        ...(parameter.optional && { optional: true }),
      })),
      result: { type: result },
    })),
  };
}
