/** Adds the manifests for the place that will serve the add-in: with ribbon buttons, and without for catalogs that take none. */
const path = require("node:path");
const { sources } = require("webpack");
const { root } = require("./common");

class ManifestPlugin {
  /** @param {string} host https address of the folder, `--env host=…` */
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "ManifestPlugin", stage: compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { manifest } = await import("../scripts/manifest/manifest.mjs");
          const { checkedHost } = await import("../scripts/manifest/host.mjs");
          const { version } = require(path.join(root, "package.json"));
          const options = { host: checkedHost(this.host), version, kind: "production" };
          compilation.emitAsset("manifest.xml", new sources.RawSource(manifest({ ...options, ribbon: true })));
          compilation.emitAsset("manifest-no-ribbon.xml", new sources.RawSource(manifest({ ...options, ribbon: false })));
        }
      );
    });
  }
}

module.exports = { ManifestPlugin };
