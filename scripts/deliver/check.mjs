/** Whether a folder is exactly what its own lists say, and nothing of the workbench's trust page is in it. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { TRUST_PREFIX } from "../server/trustPage.mjs";
import { filesBelow } from "./files.mjs";
import { licenceProblems } from "./licences.mjs";

/** Made last, from the others: they cannot list themselves. */
export const LISTS = ["SHA256SUMS", "sbom.cdx.json"];

export async function describe(folder, file) {
  const bytes = await readFile(path.join(folder, file));
  return { path: file, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/**
 * @param {string} folder  the delivery
 * @param {{ name: string, version: string }[]} packages  whose code the bundler says is in the bundles
 * @returns {Promise<string[]>} what is wrong, a sentence each
 */
export async function checkDelivery(folder, packages) {
  const bom = JSON.parse(await readFile(path.join(folder, "sbom.cdx.json"), "utf8"));
  const sums = await readFile(path.join(folder, "SHA256SUMS"), "utf8");
  const listed = new Map(bom.components.filter(({ type }) => type === "file").map((one) => [one.name, one.hashes[0].content]));
  const libraries = bom.components.filter(({ type }) => type === "library");
  const files = (await filesBelow(folder)).filter((file) => !LISTS.includes(file));
  const found = await Promise.all(files.map((file) => describe(folder, file)));
  const known = new Set(libraries.map(({ name, version }) => `${name}@${version}`));
  const office = await Promise.all(files.filter((file) => file.startsWith("office-js/")).map((file) => officeProblem(folder, file)));
  return [
    ...found.flatMap(({ path: file, sha256 }) =>
      !listed.has(file)
        ? [`「${file}」が SBOM にありません。`]
        : listed.get(file) !== sha256
          ? [`「${file}」の内容が SBOM と違います。`]
          : []
    ),
    ...[...listed.keys()].filter((file) => !files.includes(file)).map((file) => `SBOM の「${file}」がフォルダーにありません。`),
    ...found
      .filter(({ path: file, sha256 }) => !sums.includes(`${sha256}  ${file}\n`))
      .map(({ path: file }) => `「${file}」が SHA256SUMS にありません。`),
    ...packages.filter(({ name, version }) => !known.has(`${name}@${version}`)).map(({ name }) => `部品「${name}」が SBOM にありません。`),
    ...licenceProblems(libraries.map(({ name, licenses }) => ({ name, licence: licenses[0].license.id ?? licenses[0].license.name }))),
    ...files.filter((file) => file.includes(TRUST_PREFIX)).map((file) => `作業台だけの「${file}」が配布するフォルダーに入っています。`),
    ...office.flat(),
  ];
}

/** office.js may be given on unmodified only. */
async function officeProblem(folder, file) {
  const { createRequire } = await import("node:module");
  const home = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const name = file.slice("office-js/".length);
  const original = await readFile(path.join(home, name === "LICENSE.md" ? name : `dist/${name}`)).catch(() => null);
  const ours = await readFile(path.join(folder, file));
  return original !== null && original.equals(ours) ? [] : [`「${file}」は Microsoft の配布したものと同じではありません。`];
}
