/**
 * Puts what a city's server has to serve into one folder, with its lists.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkDelivery, describe, LISTS } from "./check.mjs";
import { iisConfig, nginxConfig } from "./configs.mjs";
import { filesBelow } from "./files.mjs";
import { htmlPage, PAGE_STYLE } from "./htmlPage.mjs";
import { licenceOf, noticesText, OFFICE_LICENCE } from "./licences.mjs";
import { sbom } from "./sbom.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const dist = path.join(root, "dist");
const HELP = ["functions.md", "functions.en.md", "rates.md", "rates.en.md", "forms.md"];

/**
 * @param {{ workbench: boolean, folder?: string }} options  `folder`: emptied and filled
 * @returns {Promise<{ folder: string, host: string, files: number, bytes: number, packages: object[], problems: string[] }>}
 */
export async function deliver({ workbench, folder = path.join(dist, "deploy") }) {
  const names = workbench ? ["addin", "workbench"] : ["addin"];
  const records = await Promise.all(names.map((name) => recordOf(name)));
  await rm(folder, { recursive: true, force: true });
  for (const file of new Set(records.flatMap(({ files }) => files))) await copy(path.join(dist, file), path.join(folder, file));
  for (const file of HELP) await copy(path.join(root, "docs", file), path.join(folder, "help", file), { maybe: true });
  await adminPages(path.join(folder, "help", "admin"));
  const samples = workbench ? await readdir(path.join(dist, "samples")).catch(() => []) : [];
  for (const file of samples) await copy(path.join(dist, "samples", file), path.join(folder, "samples", file));
  await copy(path.join(root, "LICENSE"), path.join(folder, "licences", "LICENSE.txt"));
  await writeFile(path.join(folder, "web.config"), iisConfig());
  await writeFile(path.join(folder, "nginx.conf.sample"), nginxConfig());

  const packages = await packagesOf(records);
  await writeFile(path.join(folder, "licences", "THIRD-PARTY-NOTICES.txt"), noticesText(packages));
  const files = await Promise.all((await filesBelow(folder)).filter((file) => !LISTS.includes(file)).map((file) => describe(folder, file)));
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  await writeFile(path.join(folder, "sbom.cdx.json"), `${JSON.stringify(sbom({ version, packages, files }), null, 2)}\n`);
  const listed = [...files, await describe(folder, "sbom.cdx.json")];
  await writeFile(path.join(folder, "SHA256SUMS"), listed.map(({ path: file, sha256 }) => `${sha256}  ${file}\n`).join(""));
  const problems = await checkDelivery(
    folder,
    records.flatMap((record) => record.packages)
  );
  return {
    folder,
    host: records[0].host,
    files: listed.length + 1,
    bytes: listed.reduce((sum, { size }) => sum + size, 0),
    packages,
    problems,
  };
}

async function recordOf(name) {
  const text = await readFile(path.join(dist, ".shipped", `${name}.json`), "utf8").catch(() => null);
  if (text === null) throw new Error("先に npm run build で画面を作ってください。");
  return JSON.parse(text);
}

async function copy(from, to, { maybe = false } = {}) {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to).catch((error) => {
    if (!maybe || error.code !== "ENOENT") throw error;
  });
}

/** The guide for the IT section, as it is written and as pages for a browser. */
async function adminPages(folder) {
  const from = path.join(root, "docs", "admin");
  await cp(from, folder, { recursive: true });
  for (const file of (await readdir(from)).filter((name) => name.endsWith(".md"))) {
    const page = htmlPage(await readFile(path.join(from, file), "utf8"));
    await writeFile(path.join(folder, file === "README.md" ? "index.html" : file.replace(/md$/, "html")), page);
  }
  await writeFile(path.join(folder, "page.css"), PAGE_STYLE);
}

/** Every package once, with its licence and the files its code is in; office.js and the bundler's own lines with them. */
async function packagesOf(records) {
  const own = [
    { name: "@microsoft/office-js", files: records[0].files.filter((file) => file.startsWith("office-js/")) },
    {
      name: "webpack",
      files: records.flatMap(({ files }) => files.filter((file) => file.endsWith(".js") && !file.startsWith("office-js/"))),
    },
  ];
  const whole = await Promise.all(
    own.map(async ({ name, files }) => {
      const folder = `node_modules/${name}`;
      const { version } = JSON.parse(await readFile(path.join(root, folder, "package.json"), "utf8"));
      return { name, version, folder, files };
    })
  );
  const merged = new Map();
  for (const one of [...records.flatMap(({ packages }) => packages), ...whole]) {
    const key = `${one.name}@${one.version}`;
    merged.set(key, { ...one, files: [...new Set([...(merged.get(key)?.files ?? []), ...one.files])].sort() });
  }
  const sorted = [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    sorted.map(async ({ files, ...one }) => {
      const found = await licenceOf(one, root);
      return { ...one, in: files, ...found, licence: one.name === "@microsoft/office-js" ? OFFICE_LICENCE : found.licence };
    })
  );
}
