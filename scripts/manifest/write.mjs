/** `npm run manifest`: writes manifest.xml at the root, for development on this machine. The build writes the others to dist/. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DEV_HOST } from "./host.mjs";
import { manifest } from "./manifest.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
await writeFile(path.join(root, "manifest.xml"), manifest({ host: DEV_HOST, version, kind: "development", ribbon: true }));
