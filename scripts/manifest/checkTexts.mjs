/** Lengths, identity, languages and requirements of a manifest. */
import { below, child } from "./xmlTree.mjs";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;

/** Longest texts that Office takes, in characters. */
const LONGEST = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  resid: 32,
  id: 125,
};

const DEFAULT_LOCALE = "ja-JP";
const OTHER_LOCALES = ["en-US"];
const FLOOR = "1.13";

/** @returns {string[]} what is wrong, a sentence each */
export function checkTexts(root) {
  return [...identity(root), ...lengths(root), ...languages(root), ...requirements(root)];
}

function identity(root) {
  const id = child(root, "Id")?.text ?? "";
  const version = child(root, "Version")?.text ?? "";
  return [
    ...(GUID.test(id) ? [] : [`<Id>「${id}」は GUID ではありません。`]),
    ...(VERSION.test(version) && version !== "0.0.0.0" ? [] : [`<Version>「${version}」は 1～4 個の数字を点でつないだ形ではありません。`]),
    ...(child(root, "Permissions")?.text === "ReadWriteDocument" ? [] : ["<Permissions> は ReadWriteDocument にします。"]),
  ];
}

function lengths(root) {
  const texts = [
    ...["DisplayName", "Description"].flatMap((name) => values(child(root, name)).map((text) => [name, text, LONGEST[name]])),
    ["ProviderName", child(root, "ProviderName")?.text ?? "", LONGEST.ProviderName],
    ...below(root, "bt:ShortStrings", "bt:LongStrings").flatMap((list) =>
      list.children.flatMap((string) => values(string).map((text) => [`${list.name} ${string.attributes.id}`, text, LONGEST[list.name]]))
    ),
    ...below(root, "Group", "Control").map((element) => [`<${element.name}> の id`, element.attributes.id ?? "", LONGEST.id]),
  ];
  return texts.flatMap(([name, text, most]) => {
    if (text === "") return [`${name} が空です。`];
    return [...text].length > most ? [`${name} が長すぎます(${[...text].length} 字、上限 ${most} 字)。`] : [];
  });
}

/** The default value and those of other languages. */
function values(element) {
  if (element === undefined) return [];
  return [element.attributes.DefaultValue ?? "", ...element.children.map((override) => override.attributes.Value ?? "")];
}

function languages(root) {
  const locale = child(root, "DefaultLocale")?.text;
  const localised = [child(root, "DisplayName"), child(root, "Description"), ...below(root, "bt:String")].filter(
    (element) => element !== undefined
  );
  const wanted = OTHER_LOCALES.join();
  return [
    ...(locale === DEFAULT_LOCALE ? [] : [`<DefaultLocale> は ${DEFAULT_LOCALE} にします。`]),
    ...localised.flatMap((element) => {
      const found = element.children.map((override) => override.attributes.Locale).join();
      const name = element.attributes.id ?? element.name;
      return found === wanted ? [] : [`${name} の言語は ${wanted} を 1 つずつ置きます(今は「${found}」)。`];
    }),
  ];
}

function requirements(root) {
  const sets = below(root, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  const shared = below(root, "Runtime").length === 0 || sets.includes("SharedRuntime 1.1");
  return [
    ...(sets.includes(`ExcelApi ${FLOOR}`) ? [] : [`<Requirements> に ExcelApi ${FLOOR} がありません。`]),
    ...(shared ? [] : ["<Runtimes> を使うときは <Requirements> に SharedRuntime 1.1 が要ります。"]),
  ];
}
