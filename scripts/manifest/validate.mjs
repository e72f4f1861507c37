/** `npm run validate`: checks manifest.xml, that it is the one its source makes, and those of dist/ where they have been built. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkManifest } from "./check.mjs";
import { DEV_HOST } from "./host.mjs";
import { manifest } from "./manifest.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const read = (file) => readFile(path.join(root, file), "utf8").catch(() => null);

/** The folder beside a manifest that holds its icons. */
const manifests = [
  { file: "manifest.xml", folder: root, needed: true },
  { file: "dist/manifest.xml", folder: path.join(root, "dist"), needed: false },
  { file: "dist/manifest-no-ribbon.xml", folder: path.join(root, "dist"), needed: false },
];

let problems = 0;
const report = (file, sentences) => {
  problems += sentences.length;
  process.stdout.write(
    sentences.length === 0 ? `${file}: 問題はありません\n` : sentences.map((sentence) => `${file}: ${sentence}\n`).join("")
  );
};

for (const { file, folder, needed } of manifests) {
  const xml = await read(file);
  if (xml !== null) report(file, await checkManifest(xml, folder));
  else if (needed) report(file, ["ファイルがありません。npm run manifest で作ってください。"]);
}

const { version } = JSON.parse((await read("package.json")) ?? "{}");
if ((await read("manifest.xml")) !== manifest({ host: DEV_HOST, version, kind: "development", ribbon: true })) {
  report("manifest.xml", ["元(scripts/manifest)と違います。npm run manifest で作り直してください。"]);
}
process.exitCode = problems === 0 ? 0 : 1;
