/** Builds the command line as it is delivered, worker and all, into a folder of the test. */
import { execFile } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";

/** Gives the path of juten.js. The build is a process of its own: webpack needs modules that a test's sandbox does not give it. */
export async function buildCli(folder: string): Promise<string> {
  const root = join(__dirname, "../../..");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", "development", "--config-name", "cli", "--output-path", folder];
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout) => (error ? reject(new Error(stdout, { cause: error })) : resolve()));
  });
  // The pool of threads stays a package of its own, found beside the bundle.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return join(folder, "juten.js");
}
