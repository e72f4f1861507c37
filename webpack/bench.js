/** The benchmarks' own code, built beside the product and never shipped: `.cache/bench/`. */
const path = require("node:path");
const { root, common } = require("./common");

/** @type {import("webpack").Configuration} */
module.exports = {
  ...common("bench", true),
  target: "node20",
  entry: { books: "./bench/books.ts", language: "./bench/language.ts", write: "./bench/write.ts" },
  output: { path: path.join(root, ".cache", "bench"), filename: "[name].js", clean: true },
};
