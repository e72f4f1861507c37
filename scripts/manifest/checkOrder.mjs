/** Excel refuses a manifest whose elements stand in another order than its schema's, and says only "invalid child". */
import { below } from "./xmlTree.mjs";

/** Children in the schema's order; those with * may be missing. */
const ORDER = {
  OfficeApp:
    "Id AlternateId* Version ProviderName DefaultLocale DisplayName Description IconUrl* HighResolutionIconUrl* SupportUrl* AppDomains* Hosts Requirements* DefaultSettings Permissions VersionOverrides*",
  VersionOverrides: "Description* Requirements* Hosts Resources",
  Host: "Runtimes* AllFormFactors* DesktopFormFactor*",
  DesktopFormFactor: "GetStarted* FunctionFile ExtensionPoint",
  AllFormFactors: "ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** Children of the extension point for functions in cells. */
const FUNCTIONS = "Script Page Metadata Namespace";

/** @returns {string[]} what is wrong, a sentence each */
export function checkOrder(root) {
  const functions = below(root, "ExtensionPoint").filter((point) => point.attributes["xsi:type"] === "CustomFunctions");
  const found = [root, ...below(root, ...Object.keys(ORDER))].flatMap((element) => {
    // The two kinds of Host share a name; the one at the top has no children.
    if (element.name === "Host" && element.attributes["xsi:type"] === undefined) return [];
    return orderProblems(element, ORDER[element.name].split(" "));
  });
  return [...found, ...functions.flatMap((point) => orderProblems(point, FUNCTIONS.split(" ")))];
}

function orderProblems(element, order) {
  const names = order.map((name) => name.replace("*", ""));
  const found = element.children.map((one) => one.name);
  const unknown = found.filter((name) => !names.includes(name)).map((name) => `<${element.name}> に <${name}> は置けません。`);
  const missing = order
    .filter((name) => !name.endsWith("*") && !found.includes(name))
    .map((name) => `<${element.name}> に <${name}> がありません。`);
  const places = found.map((name) => names.indexOf(name)).filter((place) => place >= 0);
  const swapped = places.findIndex((place, i) => i > 0 && place < places[i - 1]);
  return [
    ...unknown,
    ...missing,
    ...(swapped < 0 ? [] : [`<${element.name}> の中で <${names[places[swapped]]}> の順序が違います(正しい順序: ${names.join("、")})。`]),
  ];
}
