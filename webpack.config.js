/**
 * The bundles of the product: `cli`, `addin` (pane and commands) and `workbench`.
 * One alone: `webpack --config-name cli`. Where the add-in will be served from: `--env host=https://example.lg.jp/juten`.
 */
const addin = require("./webpack/addin");
const cli = require("./webpack/cli");
const workbench = require("./webpack/workbench");

/** A build without `--env host=…` is for a trial on this machine. */
const LOCAL = "https://localhost:3000";

module.exports = (env, argv) => {
  const production = argv.mode !== "development";
  return [cli(production), addin(production, env.host ?? LOCAL), workbench(production)];
};
