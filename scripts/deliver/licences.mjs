/** Licences of what is shipped: which ones may ship, and their texts. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Licences that allow shipping inside the product with their text beside it. Another one is a decision, not a default. */
export const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** office.js: may be given on unmodified as part of an add-in; no SPDX licence. */
export const OFFICE_LICENCE = "LicenseRef-Microsoft-Office-JS";

/** Packages whose package.json names no licence; what their licence file says. */
const SAID_IN_FILE = { "@univerjs/telemetry": "Apache-2.0" };

/**
 * @param {{ name: string, folder: string }} one  a package, with its folder below `root`
 * @returns {Promise<{ licence: string | null, text: string | null, author: string }>} null where the package brings none
 */
export async function licenceOf({ name, folder }, root) {
  const place = path.join(root, folder);
  const about = JSON.parse(await readFile(path.join(place, "package.json"), "utf8"));
  const files = (await readdir(place)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(place, file), "utf8")));
  const author = typeof about.author === "string" ? about.author : (about.author?.name ?? `the authors of ${name}`);
  return {
    licence: typeof about.license === "string" ? about.license : (SAID_IN_FILE[name] ?? null),
    text: texts.length === 0 ? null : texts.join("\n\n").trim(),
    author,
  };
}

/** @returns {string[]} a sentence for each package that may not ship as it is. */
export function licenceProblems(packages) {
  return packages.flatMap(({ name, licence }) =>
    licence === OFFICE_LICENCE || ALLOWED.includes(licence)
      ? []
      : [`「${name}」のライセンス「${licence ?? "記載なし"}」は、同こんしてよい一覧にありません。`]
  );
}

/** One text file with every licence; a package that brings no text is named with what it declares. */
export function noticesText(packages) {
  const rule = "-".repeat(72);
  const parts = packages.map(({ name, version, licence, text, author }) =>
    [
      rule,
      `${name} ${version} (${licence})`,
      rule,
      text ?? `The package brings no licence text; it declares ${licence}. Copyright ${author}.`,
    ].join("\n")
  );
  return `${parts.join("\n\n")}\n`;
}
