/** A proxy that lets nothing out and writes down every host that was asked for. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the browser asks for on its own account, whatever page it shows. Exact names: a font or script host is not among them. */
const BROWSERS_OWN = new Set([
  "update.googleapis.com",
  "accounts.google.com",
  "content-autofill.googleapis.com",
  "optimizationguide-pa.googleapis.com",
  "clients2.google.com",
  "redirector.gvt1.com",
  "edgedl.me.gvt1.com",
  "safebrowsingohttpgateway.googleapis.com",
  "android.clients.google.com",
  "mtalk.google.com",
]);

export interface RecordingProxy {
  address: string;
  /** Hosts asked for, in order; a test empties it where it begins. */
  attempts: string[];
  close: () => Promise<void>;
}

export async function recordingProxy(): Promise<RecordingProxy> {
  const attempts: string[] = [];
  const note = (host: string): void => void (BROWSERS_OWN.has(host) || attempts.push(host));
  const proxy = createServer((request, response) => {
    note(new URL(request.url ?? "", "http://unknown").hostname);
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    note((request.url ?? "").replace(/:\d+$/, ""));
    socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    attempts,
    close: () => new Promise((resolve) => void proxy.close(() => resolve())),
  };
}
