/**
 * The bundles of the product: `cli`, `addin` (pane and commands) and `workbench`.
 * One alone: `webpack --config-name cli`. Where the add-in will be served from: `--env host=https://example.lg.jp/juten`.
 */
const addin = require("./webpack/addin");
const cli = require("./webpack/cli");
const { devServer } = require("./webpack/devServer");
const workbench = require("./webpack/workbench");

/** A build without `--env host=…` is for a trial on this machine. */
const LOCAL = "https://localhost:3000";

module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  const pane = addin(production, env.host ?? LOCAL);
  return [cli(production), env.WEBPACK_SERVE ? { ...pane, devServer: await devServer() } : pane, workbench(production)];
};
