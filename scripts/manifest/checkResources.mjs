/** Everything a manifest refers to must be there: strings, addresses below the host, icons of their size on the disk. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { below, child } from "./xmlTree.mjs";

const REFERENCE_LENGTH = 32;
/** Elements that refer to a resource by resid. */
const REFERRING = ["Runtime", "Title", "Description", "LearnMoreUrl", "FunctionFile", "Label", "SourceLocation", "Namespace", "bt:Image"];

/**
 * @param {string} folder that is served as the host
 * @returns {Promise<string[]>} what is wrong, a sentence each
 */
export async function checkResources(root, folder) {
  return [
    ...references(root),
    ...addresses(root),
    ...sharedRuntime(root),
    ...(await icons(root, folder)),
    ...(await functions(root, folder)),
    ...(await pages(root, folder)),
  ];
}

function resources(root) {
  return below(root, "bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings").flatMap((list) => list.children);
}

function references(root) {
  const defined = resources(root).map((one) => one.attributes.id);
  const used = below(root, ...REFERRING).flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
  const repeated = defined.filter((id, i) => defined.indexOf(id) !== i);
  const ids = below(root, "Group", "Control").map((one) => one.attributes.id);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid「${id}」が <Resources> にありません。`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `<Resources> の「${id}」はどこからも使われていません。`),
    ...repeated.map((id) => `<Resources> の「${id}」が 2 つあります。`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `ボタンやグループの id「${id}」が 2 つあります。`),
    ...defined.filter((id) => id.length > REFERENCE_LENGTH).map((id) => `resid「${id}」が長すぎます(上限 ${REFERENCE_LENGTH} 字)。`),
  ];
}

/** The folder that serves the pane. */
function hostOf(root) {
  const url = child(child(root, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue ?? "";
  return url.slice(0, url.lastIndexOf("/") + 1);
}

function urls(root) {
  const top = [
    child(root, "IconUrl"),
    child(root, "HighResolutionIconUrl"),
    child(root, "SupportUrl"),
    child(child(root, "DefaultSettings"), "SourceLocation"),
  ];
  const listed = below(root, "bt:Images", "bt:Urls").flatMap((list) => list.children);
  return [...top, ...listed].flatMap((element) => (element === undefined ? [] : valuesOf(element)));
}

/** The address and those of other languages. */
function valuesOf(element) {
  return [element.attributes.DefaultValue ?? "", ...element.children.map((override) => override.attributes.Value ?? "")];
}

function addresses(root) {
  const host = hostOf(root);
  return urls(root).flatMap((url) => [
    ...(url.startsWith("https://") ? [] : [`「${url}」は https ではありません。`]),
    ...(url.startsWith(host) ? [] : [`「${url}」は配置先「${host}」の中にありません。`]),
  ]);
}

/** Pane, function file and runtime must name the same page, or the runtime is not shared. */
function sharedRuntime(root) {
  const separate = below(root, "Script", "Metadata").flatMap((element) => element.children);
  const pages = below(root, "Runtime", "FunctionFile", "SourceLocation").filter((element) => !separate.includes(element));
  const ids = new Set(pages.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid])));
  return ids.size > 1 ? [`<Runtime>、<FunctionFile>、<SourceLocation> の resid が同じではありません(${[...ids].join("、")})。`] : [];
}

async function icons(root, folder) {
  const top = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const wanted = [
    ...Object.entries(top).map(([name, size]) => ({ url: child(root, name)?.attributes.DefaultValue, size })),
    ...below(root, "bt:Image").flatMap(({ attributes }) => {
      if (attributes.resid === undefined) return [];
      const image = resources(root).find((one) => one.attributes.id === attributes.resid);
      return image === undefined ? [] : [{ url: image.attributes.DefaultValue, size: Number(attributes.size) }];
    }),
  ];
  const problems = await Promise.all(wanted.map(({ url, size }) => iconProblem(url, size, hostOf(root), folder)));
  return [...new Set(problems.flat())];
}

/** The functions for cells: a file for each language, with the same functions in it, each with a name that Excel takes. */
async function functions(root, folder) {
  const resid = below(root, "Metadata").flatMap((element) => element.children)[0]?.attributes.resid;
  const resource = resources(root).find((one) => one.attributes.id === resid);
  if (resource === undefined) return [];
  const host = hostOf(root);
  const files = valuesOf(resource).flatMap((url) => (url.startsWith(host) ? [url.slice(host.length)] : []));
  const read = await Promise.all(files.map(async (file) => ({ file, list: await functionsIn(path.join(folder, file)) })));
  const ids = read.map(({ list }) => JSON.stringify(list?.map(({ id }) => id)));
  return [
    ...read.flatMap(({ file, list }) =>
      list === null ? [`関数の定義「${file}」がないか、読めません。`] : list.flatMap((one) => nameProblems(one, file))
    ),
    ...(new Set(ids).size > 1 ? [`関数の定義(${files.join("、")})で id の並びが違います。`] : []),
  ];
}

async function functionsIn(file) {
  try {
    const { functions: list } = JSON.parse(await readFile(file, "utf8"));
    return Array.isArray(list) && list.length > 0 ? list : null;
  } catch {
    return null;
  }
}

/** Excel takes letters, digits, "_" and ".", three or more, with a letter first; ids are limited to ASCII. */
function nameProblems({ id, name }, file) {
  return [
    ...(/^[A-Z][A-Z0-9_.]{2,}$/.test(id) ? [] : [`${file} の id「${id}」は英大文字 3 字以上にします。`]),
    ...(/^\p{L}[\p{L}\p{N}_.]{2,}$/u.test(name) ? [] : [`${file} の関数名「${name}」は 3 字以上の文字にします。`]),
  ];
}

async function iconProblem(url, size, host, folder) {
  if (url === undefined || !url.startsWith(host)) return [];
  const file = url.slice(host.length);
  const bytes = await readFile(path.join(folder, file)).catch(() => null);
  if (bytes === null) return [`アイコン「${file}」がありません。`];
  // A PNG begins with eight bytes of its own, then its header with width and height.
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47;
  if (!isPng) return [`アイコン「${file}」は PNG ではありません。`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size ? [] : [`アイコン「${file}」の大きさは ${width}×${height} です(${size}×${size} が要ります)。`];
}

/** Pages are there once the folder has been built; the sources' manifest is looked at without them. */
async function pages(root, folder) {
  const built = await readFile(path.join(folder, "manifest-no-ribbon.xml")).then(
    () => true,
    () => false
  );
  if (!built) return [];
  const names = [
    ...new Set(
      urls(root)
        .filter((url) => url.endsWith(".html"))
        .map((url) => url.slice(hostOf(root).length))
    ),
  ];
  const missing = await Promise.all(
    names.map(async (name) =>
      (await readFile(path.join(folder, name)).catch(() => null)) === null ? [`ページ「${name}」が配置するフォルダーにありません。`] : []
    )
  );
  return missing.flat();
}
