/** The page that hosts the add-in where there is no Excel. Univer is loaded lazily, in chunks of its own. */
const { pageConfig } = require("./page");
const { ShippedPlugin } = require("./shipped");

/** @returns {import("webpack").Configuration} */
module.exports = function workbench(production) {
  const config = pageConfig("workbench", production, {
    entry: { workbench: "./src/workbench/index.ts" },
    template: "./src/workbench/workbench.html",
    filename: "workbench.html",
  });
  config.plugins.push(new ShippedPlugin({ name: "workbench" }));
  return config;
};
