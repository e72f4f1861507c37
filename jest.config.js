/** Projects: `unit` (domain, files, CLI and the host through the genuine office.js), `e2e` (a real Chromium), and `bench` (counts that `npm run bench` prints; no part of `npm test`). */
const transform = {
  "^.+\\.m?[jt]sx?$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
  ],
};

module.exports = {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      roots: ["<rootDir>/tests"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/tests/e2e/", "/node_modules/"],
      // hucre ships ES modules only.
      transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
      setupFilesAfterEnv: ["<rootDir>/tests/patience.ts"],
      transform,
    },
    {
      displayName: "bench",
      testEnvironment: "node",
      roots: ["<rootDir>/bench"],
      testMatch: ["**/*.bench.ts"],
      transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
      setupFilesAfterEnv: ["<rootDir>/tests/patience.ts"],
      transform,
    },
    {
      displayName: "screenshots",
      testEnvironment: "node",
      roots: ["<rootDir>/tests/e2e"],
      testMatch: ["**/*.shots.ts"],
      globalSetup: "<rootDir>/tests/e2e/support/globalSetup.mjs",
      globalTeardown: "<rootDir>/tests/e2e/support/globalTeardown.mjs",
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/support/patience.ts"],
      transform,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      roots: ["<rootDir>/tests/e2e"],
      testMatch: ["**/*.test.ts"],
      globalSetup: "<rootDir>/tests/e2e/support/globalSetup.mjs",
      globalTeardown: "<rootDir>/tests/e2e/support/globalTeardown.mjs",
      transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/support/patience.ts"],
      transform,
    },
  ],
};
