/** The add-in as Excel loads it: the pane (which also answers the ribbon's commands and the functions for cells), office.js beside it, icons. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { root } = require("./common");
const { pageConfig } = require("./page");
const { ManifestPlugin } = require("./manifests");
const { officeFiles } = require("./officeFiles");
const { ShippedPlugin } = require("./shipped");

/**
 * @param {string} host where the add-in will be served from, for its manifests
 * @returns {import("webpack").Configuration}
 */
module.exports = function addin(production, host) {
  const config = pageConfig("addin", production, {
    entry: { taskpane: "./src/taskpane/index.tsx" },
    template: "./src/taskpane/taskpane.html",
    filename: "taskpane.html",
  });
  // The manifest names this script: no page, no chunks of its own, always the same name.
  config.entry.functions = { import: "./src/functions/standalone.ts", filename: "functions.js" };
  const functions = { from: path.join(root, "assets", "functions-*.json"), to: "assets/[name][ext]" };
  const icons = { from: path.join(root, "assets", "*.png"), to: "assets/[name][ext]" };
  config.plugins.push(
    new ShippedPlugin({ name: "addin", host }),
    new ManifestPlugin(host),
    new CopyPlugin({ patterns: [...officeFiles(), icons, functions] })
  );
  return config;
};
