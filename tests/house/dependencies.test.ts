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

test("every version is exact", () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
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
