/** What the bundles for a browser share: hashed names under js/, style sheets as files, one HTML page each. */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { root, common } = require("./common");

/**
 * @param {string} name  configuration name; its files are below js/NAME/
 * @param {boolean} production
 * @param {{ entry: Record<string, string>, template: string, filename: string }} page
 * @returns {import("webpack").Configuration}
 */
function pageConfig(name, production, page) {
  const base = common(name, production);
  const hash = production ? ".[contenthash:8]" : "";
  return {
    ...base,
    target: ["web", "es2022"],
    entry: page.entry,
    output: {
      path: path.join(root, "dist"),
      publicPath: "auto",
      filename: `js/${name}/[name]${hash}.js`,
      chunkFilename: `js/${name}/[name]${hash}.js`,
      clean: { keep: (file) => !file.startsWith(`js/${name}/`) },
      assetModuleFilename: `media/[name]${hash}[ext]`,
      uniqueName: `juten-${name}`,
    },
    module: { ...base.module, rules: [...base.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
    plugins: [
      new HtmlWebpackPlugin({
        template: page.template,
        filename: page.filename,
        chunks: Object.keys(page.entry),
        scriptLoading: "defer",
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: `js/${name}/[name]${hash}.css`, chunkFilename: `js/${name}/[name]${hash}.css` }),
    ],
  };
}

module.exports = { pageConfig };
