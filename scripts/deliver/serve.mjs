/**
 * `npm run serve -- --cert server.crt --key server.key`: a small server for trying the delivery out in one's own network.
 * `--host 0.0.0.0` for other PCs, `--port`, `--folder` for another folder than dist/deploy.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer as createPlain } from "node:http";
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { COMMON_HEADERS } from "../server/policies.mjs";
import { findFile, sendFile } from "../server/static.mjs";
import { PANE, WORKBENCH } from "./configs.mjs";

const deploy = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "deploy");

/**
 * The delivery with its policies.
 * @param {{ folder?: string, tls?: { cert: Buffer, key: Buffer } | null }} options  without `tls` it answers http, for this machine only
 */
export function deliveryServer({ folder = deploy, tls = null }) {
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const policy = pathname === "/workbench.html" ? WORKBENCH : PANE;
    const headers = { ...COMMON_HEADERS, "Content-Security-Policy": policy };
    const allowed = request.method === "GET" || request.method === "HEAD";
    const found = allowed ? await findFile(pathname, [{ prefix: "/", folder }]) : null;
    if (found !== null) return sendFile(request, response, found, headers);
    response.writeHead(allowed ? 404 : 405, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
    response.end(allowed ? "ページが見つかりません。\n" : "この方法では開けません。\n");
  };
  const listener = (request, response) => void answer(request, response).catch(() => response.destroy());
  return tls === null ? createPlain(listener) : createServer(tls, listener);
}

/** Reads a file that the user named, or ends with a sentence. */
async function named(file) {
  try {
    return await readFile(file);
  } catch {
    process.stderr.write(`「${file}」を読めません。証明書と鍵のファイルを確かめてください。\n`);
    process.exit(2);
  }
}

/** What makes the server, or ends with a sentence: OpenSSL refuses a certificate that is none, or a key of another one. */
function startable(make) {
  try {
    return make();
  } catch (error) {
    process.stderr.write(`証明書と鍵を使えません(${error.code ?? error.message})。PEM 形式で、組になっているかを確かめてください。\n`);
    process.exit(2);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      cert: { type: "string" },
      key: { type: "string" },
      port: { type: "string", default: "8443" },
      host: { type: "string", default: "127.0.0.1" },
      folder: { type: "string", default: deploy },
    },
  });
  if ((values.cert === undefined) !== (values.key === undefined)) {
    process.stderr.write("証明書(--cert)と鍵(--key)は、両方を指定してください。\n");
    process.exit(2);
  }
  if (values.cert === undefined && values.host !== "127.0.0.1") {
    process.stderr.write("ほかの PC から開くには https が要ります。--cert と --key を指定してください。\n");
    process.exit(2);
  }
  const tls = values.cert === undefined ? null : { cert: await named(values.cert), key: await named(values.key) };
  const folder = path.resolve(values.folder);
  if (!existsSync(path.join(folder, "taskpane.html"))) {
    process.stderr.write(`「${folder}」に配布するファイルがありません。先に npm run build を実行してください。\n`);
    process.exit(2);
  }
  const server = startable(() => deliveryServer({ folder, tls }));
  server.once("error", (error) => {
    process.stderr.write(`サーバーを開始できませんでした(${error.code ?? error.message})。--port で別の番号を試してください。\n`);
    process.exit(1);
  });
  server.listen(Number(values.port), values.host, () =>
    process.stdout.write(`${tls === null ? "http" : "https"}://${values.host}:${values.port}/taskpane.html\n`)
  );
}
