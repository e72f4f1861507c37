/** `npm run dev-server`: the add-in on https://localhost:3000 for Excel on this machine, rebuilt on every change. */
const path = require("node:path");
const { root } = require("./common");

/** Asks for a trusted certificate; the first time the system asks the user to accept it. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    host: "localhost",
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: { directory: path.join(root, "dist") },
    // The error overlay would need inline styles, and Excel shows its own pane for a page that does not load.
    client: { overlay: false },
    hot: false,
  };
}

module.exports = { devServer };
