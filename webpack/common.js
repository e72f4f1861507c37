/** What every bundle shares: TypeScript through swc, a persistent cache, no eval in any output. */
const path = require("node:path");
const Minimizer = require("minimizer-webpack-plugin");

const root = path.resolve(__dirname, "..");

const script = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
  },
};

/**
 * @param {string} name  configuration name, also the name of its cache
 * @param {boolean} production
 * @returns {import("webpack").Configuration}
 */
function common(name, production) {
  return {
    name,
    context: root,
    mode: production ? "production" : "development",
    // Never an eval devtool: what is shipped and what is tested run under the same content policy.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
    // A name that a module does not export is a mistake, not a warning.
    module: { rules: [script], parser: { javascript: { exportsPresence: "error" } } },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, ".cache", "webpack"),
      buildDependencies: { config: [path.join(root, "webpack.config.js"), path.join(root, "package-lock.json"), `${__dirname}/`] },
    },
    optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
    infrastructureLogging: { level: "error" },
  };
}

module.exports = { root, common };
