/** Serves the files below a few folders; nothing else of the machine can be reached through it. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".xml", ".svg", ".md", ".txt"]);

/** Files whose name carries the hash of their content never change. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

/**
 * The file that a URL path means.
 * @param {string} pathname  decoded or not, as the request has it
 * @param {readonly { prefix: string, folder: string }[]} mounts  the first whose prefix fits is taken
 * @returns {Promise<{ file: string, size: number } | null>} null where there is none
 */
export async function findFile(pathname, mounts) {
  const wanted = decode(pathname);
  if (wanted === null) return null;
  for (const { prefix, folder } of mounts) {
    if (!wanted.startsWith(prefix)) continue;
    const file = path.join(folder, wanted.slice(prefix.length));
    if (!file.startsWith(folder + path.sep)) return null;
    const found = await stat(file).catch(() => null);
    return found?.isFile() ? { file, size: found.size } : null;
  }
  return null;
}

/** A URL path as text, null where it is malformed or holds a zero byte. */
function decode(pathname) {
  try {
    const text = decodeURIComponent(pathname);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/**
 * Sends a file with its type, compressed where the browser takes it.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ file: string, size: number }} found
 * @param {Record<string, string>} headers
 */
export function sendFile(request, response, found, headers) {
  const extension = path.extname(found.file);
  const zip = COMPRESSED.has(extension) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(200, {
    ...headers,
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": HASHED.test(found.file) ? "public, max-age=31536000, immutable" : "no-cache",
    ...(zip ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : { "Content-Length": String(found.size) }),
  });
  if (request.method === "HEAD") return void response.end();
  const streams = [createReadStream(found.file), ...(zip ? [createGzip({ level: 5 })] : []), response];
  // A browser that goes away in the middle is no fault of the server's; the stream is closed either way.
  pipeline(streams, (error) => error && response.destroy());
}
