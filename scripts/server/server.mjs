/** The workbench's server: dist/ with the policies, and the trust page that office.js asks for on plain http. */
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { COMMON_HEADERS, panePolicy, TRUST_POLICY, workbenchPolicy } from "./policies.mjs";
import { findFile, sendFile } from "./static.mjs";
import { TRUST_FOLDER, TRUST_PREFIX } from "./trustPage.mjs";

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "dist");

const TRUST_PATH = `/office-js/${TRUST_PREFIX}`;

const MOUNTS = [
  { prefix: TRUST_PATH, folder: TRUST_FOLDER },
  { prefix: "/", folder: dist },
];

/** The policy of a page; scripts, images and workers are given the pane's, which is the stricter of the two. */
export function policyOf(pathname) {
  if (pathname.startsWith(TRUST_PATH)) return TRUST_POLICY;
  if (pathname === "/workbench.html") return workbenchPolicy();
  return `${panePolicy({ trustPage: true })}; frame-ancestors 'self'`;
}

/**
 * @param {() => string | null} notReady  the page to show while the files are being built, null when they are there
 * @returns {import("node:http").Server} not yet listening
 */
export function workbenchServer(notReady) {
  return createServer((request, response) => {
    answer(request, response, notReady()).catch(() => {
      if (!response.headersSent) refuse(response, 500, "エラーが発生しました。ページを読み込み直してください。");
      else response.destroy();
    });
  });
}

async function answer(request, response, waiting) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "この方法では開けません。");
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const page = pathname === "/" ? "/workbench.html" : pathname;
  const headers = { ...COMMON_HEADERS, "Content-Security-Policy": policyOf(page) };
  if (waiting !== null) {
    response.writeHead(503, { ...headers, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Retry-After": "2" });
    return void response.end(waiting);
  }
  const found = await findFile(page, MOUNTS);
  if (found === null) return refuse(response, 404, "ページが見つかりません。");
  sendFile(request, response, found, headers);
}

function refuse(response, status, sentence) {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    "Content-Security-Policy": "default-src 'none'",
    "Content-Type": "text/plain; charset=utf-8",
  });
  response.end(`${sentence}\n`);
}
