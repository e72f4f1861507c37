/**
 * The files of office.js that the add-in serves itself, copied unmodified (their licence allows no change).
 * The host script is chosen at run time by platform; both string tables are needed, or Office.onReady never resolves.
 */
const path = require("node:path");

const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];

/** Patterns for copy-webpack-plugin: each file, and the licence, to office-js/. */
function officeFiles() {
  const pkg = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const files = OFFICE_FILES.map((file) => ({ from: path.join(pkg, "dist", file), to: `office-js/${file}`, info: { minimized: true } }));
  return [...files, { from: path.join(pkg, "LICENSE.md"), to: "office-js/LICENSE.md" }];
}

module.exports = { OFFICE_FILES, officeFiles };
