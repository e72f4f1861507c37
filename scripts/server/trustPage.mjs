/**
 * The page that office.js asks for on plain http://localhost, in a hidden frame, and that says that the host is trusted.
 * It belongs to the workbench's own server and to tests; a deployed folder never holds it.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Below the folder of office.js. */
export const TRUST_PREFIX = "AgaveErrorUX/";

/** Its files on this machine: index.html and its script. */
export const TRUST_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "trust");
