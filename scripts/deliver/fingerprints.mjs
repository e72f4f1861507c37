/**
 * Whose code is in the bundles, told by the bundles themselves: texts that stand in one npm package and nowhere else are looked for in
 * what ships. It knows nothing of the bundler's own record, so it sees what that record left out.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { filesBelow } from "./files.mjs";

/** Texts in quotes that are long enough to be nobody else's, and short enough not to be a whole program. */
const TEXT = /"([^"\\\n]{16,90})"|'([^'\\\n]{16,90})'/g;
/** So many of them are no accident. */
const ENOUGH = 3;
const SCRIPT = /\.(c|m)?js$|\.json$/;
/** A package repeats itself in several forms; one is enough. */
const MOST_BYTES = 6 * 1024 * 1024;

/**
 * @param {string} folder  the delivery
 * @param {{ root: string, listed: ReadonlySet<string> }} project  `listed`: names of the packages that the SBOM has
 * @returns {Promise<string[]>} names of packages whose code ships though they are not listed
 */
export async function unlistedPackages(folder, { root, listed }) {
  const files = (await filesBelow(folder)).filter(
    (file) => SCRIPT.test(file) && !file.startsWith("office-js/") && !file.endsWith("sbom.cdx.json")
  );
  const shipped = new Set((await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")))).flatMap(textsOf));
  const ours = new Set(await textsBelow(path.join(root, "src"), /\.tsx?$/));
  /** Of each text the one package that has it; null where several do. */
  const owner = new Map();
  for (const { name, place } of await candidates(root)) {
    const texts = await textsBelow(place, SCRIPT);
    for (const text of texts)
      if (shipped.has(text) && !ours.has(text)) owner.set(text, owner.has(text) && owner.get(text) !== name ? null : name);
  }
  const counts = new Map();
  for (const name of owner.values()) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([name, count]) => count >= ENOUGH && !listed.has(name)).map(([name]) => name);
}

/** Every package that a page of ours could hold: what the product and its grid ask for, and what those ask for. */
async function candidates(root) {
  const lock = JSON.parse(await readFile(path.join(root, "package-lock.json"), "utf8")).packages;
  const { dependencies, devDependencies } = lock[""];
  const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies).filter((name) => name.startsWith("@univerjs/"))];
  const reached = new Map();
  const reach = (name, from) => {
    const place = placeOf(name, from, lock);
    if (place === null || reached.has(place)) return;
    reached.set(place, name);
    for (const next of Object.keys({ ...lock[place].dependencies, ...lock[place].peerDependencies })) reach(next, place);
  };
  for (const name of wanted) reach(name, "");
  return [...reached]
    .filter(([, name]) => name !== "@microsoft/office-js")
    .map(([place, name]) => ({ name, place: path.join(root, place) }));
}

/** Where Node finds a package from another one: in its own folder first, then outwards. */
function placeOf(name, from, lock) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (folder === "") return null;
  }
}

function textsOf(script) {
  return [...script.matchAll(TEXT)].map((match) => match[1] ?? match[2]);
}

async function textsBelow(folder, kind) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter(
    (entry) => entry.isFile() && kind.test(entry.name) && !entry.parentPath.slice(folder.length).includes("node_modules")
  );
  const texts = new Set();
  let bytes = 0;
  for (const entry of files) {
    if (bytes > MOST_BYTES) break;
    const content = await readFile(path.join(entry.parentPath, entry.name), "utf8");
    bytes += content.length;
    for (const text of textsOf(content)) texts.add(text);
  }
  return texts;
}
