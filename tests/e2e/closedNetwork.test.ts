/** On a closed network every attempt to reach outside is a finding for the IT section: a proxy writes each of them down. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { base, browse, outside, visit } from "./support/workbench";

/** What this browser asks for on its own account, whatever page it shows. Exact names: a font or script host is not among them. */
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

let proxy: Server;
let attempts: string[];
beforeAll(async () => {
  attempts = [];
  proxy = createServer((request, response) => {
    note(new URL(request.url ?? "", "http://unknown").hostname);
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    note((request.url ?? "").replace(/:\d+$/, ""));
    socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => proxy.close(resolve)));

function note(host: string): void {
  if (!BROWSERS_OWN.has(host)) attempts.push(host);
}

const proxyAddress = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

test("the proxy hears what leaves this machine", async () => {
  const at = await visit({ proxy: proxyAddress() });
  try {
    await at.page.evaluate(() => void window.open("http://outside.example/", "_blank"));
    await at.page.waitForTimeout(1500);
    expect(attempts).toContain("outside.example");
  } finally {
    await at.close();
  }
});

test("the workbench, the pane and a whole check ask for nothing outside", async () => {
  attempts.length = 0;
  const at = await visit({ proxy: proxyAddress() });
  try {
    await at.pane.getByRole("button", { name: "検査する" }).click();
    await at.pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
    for (const tab of ["概況", "出力", "設定"]) await at.pane.getByRole("tab", { name: tab }).click();
    await at.page.waitForTimeout(2000);
    expect(attempts).toEqual([]);
    expect(outside(at.requests)).toEqual([]);
  } finally {
    await at.close();
  }
});

test("the pane opened by itself, outside Excel, asks for nothing outside either", async () => {
  attempts.length = 0;
  const at = await browse({ proxy: proxyAddress() });
  try {
    await at.page.goto(new URL("taskpane.html", base).href);
    await at.page.getByText("Excel の外で開いています").first().waitFor();
    await at.page.waitForTimeout(2000);
    expect(attempts).toEqual([]);
  } finally {
    await at.close();
  }
});
