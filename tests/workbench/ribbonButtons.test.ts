/** @jest-environment jsdom */
import { manifest } from "../../scripts/manifest/manifest.mjs";
import { commandNames } from "../../src/commands/commands";
import { readRibbon } from "../../src/workbench/page/ribbonButtons";

const options = { host: "https://goals.city.example.lg.jp/juten", version: "1.2.3", kind: "production" } as const;
const xml = manifest({ ...options, ribbon: true });

test("the ribbon of the page is the one of the manifest, with addresses below the page", () => {
  const buttons = readRibbon(xml, "ja");
  expect(buttons.map(({ label }) => label)).toEqual(["重点目標ナビ", "検査する", "一覧表を作る", "集計ブックを出力", "設定"]);
  expect(buttons.map(({ command }) => command)).toEqual([null, ...commandNames]);
  expect(buttons.map(({ icon }) => icon)).toEqual(["assets/icon-32.png", ...commandNames.map((name) => `assets/ribbon-${name}-32.png`)]);
  expect(buttons.every(({ tip }) => tip.endsWith("。"))).toBe(true);
});

test("in English where the page is", () => {
  expect(readRibbon(xml, "en").map(({ label }) => label)).toEqual(["Juten Navi", "Check", "Make list", "Export summary", "Settings"]);
});

test.each([manifest({ ...options, ribbon: false }), "no XML", ""])("no buttons without a ribbon", (text) => {
  expect(readRibbon(text, "ja")).toEqual([]);
});
