/** The page that hosts the add-in where there is no Excel. Univer is loaded lazily, in chunks of its own. */
const { pageConfig } = require("./page");

/** @returns {import("webpack").Configuration} */
module.exports = function workbench(production) {
  return pageConfig("workbench", production, {
    entry: { workbench: "./src/workbench/index.ts" },
    template: "./src/workbench/workbench.html",
    filename: "workbench.html",
  });
};
