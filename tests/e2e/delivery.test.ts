/** The delivered folder behind nginx with the sample configuration, in Chromium: nothing breaks the policy, nothing leaves the server. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { nginxConfig } from "../../scripts/deliver/configs.mjs";
import { deliver } from "../../scripts/deliver/deliver.mjs";

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"].find((place) => existsSync(place));
const folder = mkdtempSync(path.join(tmpdir(), "juten-deploy-"));
const port = 20_000 + (process.pid % 20_000);
const origin = `https://localhost:${port}`;
let server: ChildProcess | undefined;
let browser: Browser;
let proxy: Server;
const attempts: string[] = [];

/** Chromium's own services (updates, filling in forms), which no page can start; everything else that the proxy hears counts. */
const BROWSERS_OWN = /^(https?:\/\/)?(update|content-autofill|accounts|optimizationguide-pa|safebrowsing)\.(googleapis|google)\.com\b/;
const note = (address: string) => void (BROWSERS_OWN.test(address) || attempts.push(address));

beforeAll(async () => {
  if (nginx === undefined) throw new Error("nginx is not installed; .ci/run installs it");
  const { problems } = await deliver({ workbench: true, folder: path.join(folder, "www") });
  expect(problems).toEqual([]);
  const [cert, key] = [path.join(folder, "server.crt"), path.join(folder, "server.key")];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", cert],
    { stdio: "ignore" }
  );
  const values = [String(port), "localhost", cert, key, path.join(folder, "www")];
  const site = nginxConfig().replace(/<<[^>]*>>/g, () => values.shift() ?? "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  writeFileSync(
    path.join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary}\n${site}}`
  );
  // Workers drop their rights when nginx starts as root; the folder is this test's own.
  execFileSync("chmod", ["-R", "a+rX", folder]);
  server = spawn(nginx, ["-c", path.join(folder, "nginx.conf")], { stdio: "ignore" });
  await listening();
  proxy = createServer((request, response) => {
    note(String(request.url));
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    note(String(request.url));
    socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const launch = JSON.parse(process.env["JUTEN_E2E_BROWSER"] ?? "{}") as { executablePath: string; args: string[] };
  browser = await chromium.launch({
    ...launch,
    proxy: { server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, bypass: "localhost" },
  });
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  await new Promise((resolve) => proxy.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until nginx takes connections; ends with its own words where it does not. */
async function listening(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false)).once("connect", () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx did not start: ${readFileSync(path.join(folder, "error.log"), "utf8")}`);
}

async function open(): Promise<{ page: Page; violations: string[]; errors: string[] }> {
  attempts.length = 0;
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "ja-JP", viewport: { width: 1366, height: 768 } });
  const violations: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  // What a page asks for past the proxy counts as well; a request that the policy stops never gets this far.
  page.on(
    "requestfinished",
    (request) => void (request.url().startsWith(origin) || /^(data|blob):/.test(request.url()) || attempts.push(request.url()))
  );
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, violations, errors };
}

test("the add-in works in Web mode: zero violations, zero outside requests", async () => {
  const { page, violations, errors } = await open();
  await page.goto(`${origin}/workbench.html`);
  const pane = page.frameLocator("iframe.pane-frame:not([hidden])");
  await pane.getByRole("button", { name: "検査する" }).click();
  await pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
  await page.waitForTimeout(1500);
  expect({ violations, errors, attempts }).toEqual({ violations: [], errors: [], attempts: [] });
});

test("opened outside Excel it says so; what office.js tries is stopped by the policy", async () => {
  const { page, violations } = await open();
  await page.goto(`${origin}/taskpane.html`);
  await page.getByText("Excel の外で開いています").waitFor();
  await page.waitForTimeout(1500);
  expect(attempts).toEqual([]);
  expect(violations.filter((text) => !text.includes("telemetryservice"))).toEqual([]);
});

test("headers, cache, compression and refusals are those of the sample", async () => {
  const { page } = await open();
  const answer = await page.request.get(`${origin}/taskpane.html`);
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("default-src 'none'") as string,
  });
  const script = /src="(js\/[^"]+)"/.exec(readFileSync(path.join(folder, "www", "taskpane.html"), "utf8"))?.[1] ?? "";
  const hashed = await page.request.get(`${origin}/${script}`);
  expect(hashed.headers()).toMatchObject({ "cache-control": expect.stringContaining("immutable") as string, "content-encoding": "gzip" });
  expect((await page.request.post(`${origin}/taskpane.html`)).status()).toBe(405);
  expect((await page.request.get(`${origin}/office-js/AgaveErrorUX/index.html`)).status()).toBe(404);
});
