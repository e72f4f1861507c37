/** Bundles scripts of a test for the browser, as they are in the page. */
import webpack from "webpack";

/** @param entries names and their TypeScript files; `folder` receives NAME.js */
export function bundle(entries: Readonly<Record<string, string>>, folder: string): Promise<void> {
  const loader = { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } };
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        entry: { ...entries },
        output: { path: folder, filename: "[name].js" },
        resolve: { extensions: [".ts", ".js"] },
        module: { rules: [{ test: /\.ts$/, use: loader }] },
      },
      (error, stats) => (error !== null || stats?.hasErrors() !== false ? reject(error ?? new Error(stats?.toString())) : resolve())
    );
  });
}
