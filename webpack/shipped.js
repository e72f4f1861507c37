/** Writes down what a bundle is made of: every file it emits, and the npm packages whose code is in it. The delivery's SBOM is made from this. */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { root } = require("./common");

class ShippedPlugin {
  /** @param {{ name: string, host?: string }} record  what is written beside the lists */
  constructor(record) {
    this.record = record;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("ShippedPlugin", (compilation) => {
      const packages = new Map();
      const { chunkGraph } = compilation;
      for (const chunk of compilation.chunks) {
        const files = [...chunk.files];
        for (const module of chunkGraph.getChunkModulesIterable(chunk))
          for (const folder of foldersOf(module)) packages.set(folder, new Set([...(packages.get(folder) ?? []), ...files]));
      }
      const folder = path.join(root, "dist", ".shipped");
      mkdirSync(folder, { recursive: true });
      const record = {
        ...this.record,
        files: Object.keys(compilation.assets).sort(),
        packages: [...packages].map(([place, files]) => ({ ...identity(place), files: [...files].sort() })).sort(byName),
      };
      writeFileSync(path.join(folder, `${this.record.name}.json`), `${JSON.stringify(record, null, 2)}\n`);
    });
  }
}

/** Folders of the packages that a module, or the modules joined into it, come from. */
function foldersOf(module) {
  const parts = module.modules ?? [module];
  return new Set([...parts].flatMap((part) => packageFolder(part.nameForCondition?.() ?? "") ?? []));
}

/** ".../node_modules/@scope/name" of a file below it; null for our own files and webpack's own modules. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match !== null && existsSync(path.join(match[1], "package.json")) ? match[1] : null;
}

function identity(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return { name, version, folder: path.relative(root, folder).split(path.sep).join("/") };
}

function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;
}

module.exports = { ShippedPlugin };
