/** The command line tool: one file for Node, `dist/cli/juten.js`. */
const path = require("node:path");
const webpack = require("webpack");
const { root, common } = require("./common");

/** @returns {import("webpack").Configuration} */
module.exports = function cli(production) {
  return {
    ...common("cli", production),
    target: "node20",
    entry: { juten: "./src/cli/juten.ts", seeds: "./src/cli/seeds.ts" },
    output: { path: path.join(root, "dist", "cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^juten\.js$/ })],
  };
};
