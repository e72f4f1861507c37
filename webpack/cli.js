/** The command line tool: one file for Node, `dist/cli/juten.js`. */
const path = require("node:path");
const webpack = require("webpack");
const { root, common } = require("./common");

/** @returns {import("webpack").Configuration} */
module.exports = function cli(production) {
  return {
    ...common("cli", production),
    target: "node20",
    entry: {
      juten: "./src/cli/juten.ts",
      seeds: "./src/cli/seeds.ts",
      worker: { import: "./src/cli/worker.ts", library: { type: "commonjs2", export: "default" } },
    },
    // The pool starts threads from files of its own package, so it stays outside the bundle.
    externals: { tinypool: "import tinypool" },
    node: { __dirname: false },
    output: { path: path.join(root, "dist", "cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^juten\.js$/ })],
  };
};
