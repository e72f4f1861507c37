/** Pages that `npm run bench` scrolls and weighs, built as the pane is and never shipped: `.cache/bench-pages/`. */
const path = require("node:path");
const { root, common } = require("./common");

/** @type {import("webpack").Configuration} */
module.exports = {
  ...common("bench-pages", true),
  target: ["web", "es2022"],
  entry: { findings: "./bench/pages/findings.tsx", plainList: "./bench/pages/plainList.tsx", template: "./bench/pages/template.tsx" },
  output: { path: path.join(root, ".cache", "bench-pages"), filename: "[name].js", publicPath: "/", clean: true },
};
