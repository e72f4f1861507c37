/** The sample configurations and the check of the delivered folder, on a small folder that is spoiled in each way. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkDelivery, describe as describeFile } from "../../scripts/deliver/check.mjs";
import { iisConfig, nginxConfig, PANE } from "../../scripts/deliver/configs.mjs";
import { htmlPage } from "../../scripts/deliver/htmlPage.mjs";
import { licenceProblems } from "../../scripts/deliver/licences.mjs";
import { sbom } from "../../scripts/deliver/sbom.mjs";

const root = path.resolve(__dirname, "..", "..");

test.each([
  ["nginx.conf", nginxConfig()],
  ["web.config", iisConfig()],
])("deploy/%s is up to date (UPDATE_DOCS=1 rewrites it)", (name, text) => {
  const file = path.join(root, "deploy", name);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("the pane's policy allows nothing from elsewhere and nothing inline", () => {
  expect(PANE).toContain("default-src 'none'");
  expect(PANE).not.toMatch(/unsafe|https?:|\*|data:|frame-src/);
});

const packages = [{ name: "react", version: "18.3.1", licence: "MIT", in: ["taskpane.js"] }];
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "juten-delivery-"));
  writeFileSync(path.join(folder, "taskpane.js"), "start();");
  const files = [await describeFile(folder, "taskpane.js")];
  writeFileSync(path.join(folder, "sbom.cdx.json"), JSON.stringify(sbom({ version: "1.0.0", packages, files })));
  writeFileSync(path.join(folder, "SHA256SUMS"), files.map((file) => `${file.sha256}  ${file.path}\n`).join(""));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a folder that is as its lists say has no problems", async () => {
  expect(await checkDelivery(folder, packages)).toEqual([]);
});

test.each<[string, () => void, string]>([
  ["a file that nobody listed", () => writeFileSync(path.join(folder, "more.js"), ""), "「more.js」が SBOM にありません"],
  ["a file that was changed", () => appendFileSync(path.join(folder, "taskpane.js"), "//"), "内容が SBOM と違います"],
  ["a file that is gone", () => rmSync(path.join(folder, "taskpane.js")), "フォルダーにありません"],
  ["a hash that is missing", () => writeFileSync(path.join(folder, "SHA256SUMS"), ""), "SHA256SUMS にありません"],
  [
    "the workbench's trust page",
    () => {
      mkdirSync(path.join(folder, "AgaveErrorUX"));
      writeFileSync(path.join(folder, "AgaveErrorUX", "index.html"), "");
    },
    "作業台だけ",
  ],
  [
    "an office.js that was changed",
    () => {
      mkdirSync(path.join(folder, "office-js"));
      writeFileSync(path.join(folder, "office-js", "office.js"), "changed");
    },
    "Microsoft の配布したものと同じではありません",
  ],
])("the check tells %s", async (_name, spoil, told) => {
  spoil();
  expect((await checkDelivery(folder, packages)).join("\n")).toContain(told);
});

test("the check tells code in the bundles that the SBOM does not list", async () => {
  expect((await checkDelivery(folder, [...packages, { name: "left-out", version: "1.0.0" }])).join("\n")).toContain("「left-out」");
});

test("a licence that is not on the list is told", () => {
  expect(
    licenceProblems([
      { name: "x", licence: "GPL-3.0-only" },
      { name: "y", licence: null },
      { name: "z", licence: "MIT" },
    ])
  ).toHaveLength(2);
});

test("IIS sends the same policies and headers as nginx; its file is well-formed", async () => {
  const nginx = nginxConfig();
  const { JSDOM } = await import("jsdom");
  const page = new JSDOM(iisConfig(), { contentType: "text/xml" }).window.document;
  const headers = (place: Element | null): string[][] =>
    [...(place?.querySelectorAll("customHeaders > add") ?? [])].map((add) => [
      add.getAttribute("name") ?? "",
      add.getAttribute("value") ?? "",
    ]);
  const sent = (location: string): string[][] => {
    const start = nginx.indexOf(`location ${location} {`);
    const block = nginx.slice(start, nginx.indexOf("\n    }", start));
    return [...block.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name = "", value = ""]) => [name, value]);
  };
  const everywhere = headers(page.querySelector("configuration > system\\.webServer"));
  expect(everywhere.length).toBeGreaterThan(3);
  // Caching is no header of its own in IIS.
  expect(everywhere.sort()).toEqual(
    sent("/")
      .filter(([name]) => name !== "Cache-Control")
      .sort()
  );
  const [workbench] = headers(page.querySelector('location[path="workbench.html"]'));
  expect(sent("= /workbench.html")).toContainEqual(workbench);
});

test("the guide for the IT section is a whole page without a network", async () => {
  const guide = readFileSync(path.join(root, "docs", "admin", "README.md"), "utf8");
  const { JSDOM } = await import("jsdom");
  const { document } = new JSDOM(htmlPage(guide)).window;
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
  expect([...document.querySelectorAll("h2")].map((one) => one.textContent)).toEqual(headings);
  for (const part of ["構成図", "通信一覧", "権限と理由", "データの所在", "配布方法の比較", "証明書", "更新", "撤去", "障害のとき"])
    expect(headings).toContain(part);
  expect(document.querySelectorAll("table").length).toBe((guide.match(/^\| :--/gm) ?? []).length);
  // Nothing of the Markdown is left over, nothing is loaded from elsewhere, nothing runs.
  expect(document.body.textContent).not.toMatch(/\*\*|\]\(|^#|\| :--/m);
  expect(document.querySelectorAll("script, [style], img[src^=http], link[href^=http]").length).toBe(0);
});
