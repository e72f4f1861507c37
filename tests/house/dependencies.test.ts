/** Runtime packages: pinned, each with its reason, each under a licence that may ship. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dependenciesPage, REASONS } from "../../scripts/deliver/dependencies.mjs";
import { licenceOf, licenceProblems, OFFICE_LICENCE } from "../../scripts/deliver/licences.mjs";

const root = path.resolve(__dirname, "..", "..");
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

test("docs/dependencies.md is up to date (UPDATE_DOCS=1 rewrites it)", async () => {
  const file = path.join(root, "docs", "dependencies.md");
  const page = await dependenciesPage(root);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test("every version is exact", () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(EXACT);
});

test.each(["^1.2.3", "~1.2.3", "1.2", "1.x", "latest", "*", "git+https://example.lg.jp/a.git", "file:../a"])(
  "%s is not exact",
  (version) => {
    expect(version).not.toMatch(EXACT);
  }
);

test("the lock file holds a hash of every package and names no registry", () => {
  const text = readFileSync(path.join(root, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { version?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
  };
  expect(text).not.toMatch(/"resolved"|registry\./);
  const entries = Object.entries(packages).filter(([place, { link, inBundle }]) => place !== "" && link !== true && inBundle !== true);
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([place]) => place)).toEqual([]);
  expect(packages["node_modules/react"]?.version).toBe(dependencies["react"]);
});

test("every runtime package has its reason, and no reason is left over", () => {
  expect(Object.keys(REASONS).sort()).toEqual(Object.keys(dependencies).sort());
});

test("every runtime package is under a licence on the list", async () => {
  const found = await Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const { licence } = await licenceOf({ name, folder: `node_modules/${name}` }, root);
      return { name, licence: name === "@microsoft/office-js" ? OFFICE_LICENCE : licence };
    })
  );
  expect(licenceProblems(found)).toEqual([]);
});
