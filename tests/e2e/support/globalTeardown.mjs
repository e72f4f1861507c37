/** Ends the workbench that globalSetup started, and waits until it is gone. */
export default async function globalTeardown() {
  const server = globalThis.jutenServer;
  if (server === undefined || server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once("close", resolve));
  server.kill();
  await gone;
}
