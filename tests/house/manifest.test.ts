import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/check.mjs";
import { checkedHost } from "../../scripts/manifest/host.mjs";
import { manifest } from "../../scripts/manifest/manifest.mjs";
import { commandNames } from "../../src/commands/commands";

const root = path.resolve(__dirname, "..", "..");
const host = "https://goals.city.example.lg.jp/juten";
const ribbon = manifest({ host, version: "1.2.3", kind: "production", ribbon: true });
const plain = manifest({ host, version: "1.2.3", kind: "production", ribbon: false });

describe("the manifest that the source makes", () => {
  test.each([
    ["with a ribbon", ribbon],
    ["without", plain],
  ])("holds every check: %s", async (_name, xml) => {
    expect(await checkManifest(xml, root)).toEqual([]);
  });

  test("is the one that stands at the root", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(readFileSync(path.join(root, "manifest.xml"), "utf8")).toBe(
      manifest({ host: "https://localhost:3000", version, kind: "development", ribbon: true })
    );
  });

  test("has a button for each command of the pane, and no other", () => {
    const named = [...ribbon.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(named).toEqual([...commandNames]);
  });

  test("names nothing outside the host", () => {
    const outside = [...ribbon.matchAll(/"(https?:[^"]+)"/g)]
      .map((match) => match[1])
      .filter((url) => !url?.startsWith(host) && !/^http:\/\/(schemas|www\.w3)/.test(url ?? ""));
    expect(outside).toEqual([]);
  });

  test("has no ribbon where none is wanted", () => {
    expect(plain).not.toContain("VersionOverrides");
    expect(plain).not.toContain("SharedRuntime");
  });
});

/** Each way to spoil a manifest, and a word of the sentence that must tell it. */
const spoiled: [name: string, spoil: (xml: string) => string, told: string][] = [
  ["elements in another order", (xml) => xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"), "順序"],
  ["an element that is missing", (xml) => xml.replace(/<Permissions>.*<\/Permissions>/, ""), "Permissions"],
  ["an element that the schema does not know there", (xml) => xml.replace("<GetStarted>", "<Tooltip/><GetStarted>"), "Tooltip"],
  ["an Id that is no GUID", (xml) => xml.replace(/<Id>.*<\/Id>/, "<Id>juten-navi</Id>"), "GUID"],
  ["a version with letters", (xml) => xml.replace(/<Version>.*<\/Version>/, "<Version>1.0-beta</Version>"), "Version"],
  [
    "a name that is too long",
    (xml) => xml.replace('<DisplayName DefaultValue="', `<DisplayName DefaultValue="${"長".repeat(126)}`),
    "長すぎます",
  ],
  ["an empty text", (xml) => xml.replace(/(id="Pane.Tip" DefaultValue=)"[^"]*"/, '$1""'), "空です"],
  [
    "a long string in the short list",
    (xml) => xml.replace(/(id="Check.Label" DefaultValue=)"[^"]*"/, `$1"${"検".repeat(126)}"`),
    "Check.Label",
  ],
  ["a missing translation", (xml) => xml.replace(/<Override Locale="en-US" Value="Juten Navi"\/>/, ""), "言語"],
  [
    "an override for the default language",
    (xml) => xml.replace('<Override Locale="en-US"', '<Override Locale="ja-JP" Value="x"/><Override Locale="en-US"'),
    "言語",
  ],
  ["a resid that leads nowhere", (xml) => xml.replace('<Title resid="Check.Label"/>', '<Title resid="Check.Title"/>'), "Check.Title"],
  ["a resid that is too long", (xml) => xml.replaceAll("Check.Tip", "Check.Tip.With.A.Very.Long.Identifier"), "上限 32"],
  [
    "a resource that nothing uses",
    (xml) => xml.replaceAll('<Description resid="Check.Tip"/>', '<Description resid="Pane.Tip"/>'),
    "使われていません",
  ],
  ["two buttons with one id", (xml) => xml.replace('id="JutenNavi.Check"', 'id="JutenNavi.Pane"'), "2 つあります"],
  [
    "an address on another host",
    (xml) => xml.replace(`${host}/assets/icon-32.png`, "https://cdn.example.com/assets/icon-32.png"),
    "配置先",
  ],
  ["an address without https", (xml) => xml.replaceAll("https://goals", "http://goals"), "https"],
  ["an icon that is not there", (xml) => xml.replaceAll("icon-80.png", "icon-81.png"), "icon-81.png"],
  ["a command's picture that is not there", (xml) => xml.replaceAll("ribbon-list-32.png", "ribbon-liste-32.png"), "ribbon-liste-32.png"],
  ["an icon of another size", (xml) => xml.replaceAll("icon-80.png", "icon-64.png"), "64×64"],
  [
    "commands on another page than the pane",
    (xml) => xml.replace('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Icon.16"/>'),
    "同じではありません",
  ],
  ["a lower floor", (xml) => xml.replace('MinVersion="1.13"', 'MinVersion="1.9"'), "1.13"],
  ["a shared runtime that is not asked for", (xml) => xml.replace(/<Set Name="SharedRuntime"[^>]*>/, ""), "SharedRuntime"],
  ["fewer rights than needed", (xml) => xml.replace("ReadWriteDocument", "ReadDocument"), "ReadWriteDocument"],
  ["something that is not XML", (xml) => xml.replace("</OfficeApp>", ""), "XML"],
];

describe("the offline check", () => {
  test.each(spoiled)("tells %s", async (_name, spoil, told) => {
    const xml = spoil(ribbon);
    expect(xml).not.toBe(ribbon);
    expect((await checkManifest(xml, root)).join("\n")).toContain(told);
  });

  test("tells a file that is called an icon but is none", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "juten-manifest-"));
    try {
      const text = plain.replaceAll("assets/", "");
      for (const size of [32, 64]) writeFileSync(path.join(folder, `icon-${size}.png`), "GIF89a, and long enough to have a header");
      expect((await checkManifest(text, folder)).join("\n")).toContain("PNG ではありません");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the address of the host", () => {
  test("is taken without its last slash", () => {
    expect(checkedHost("https://goals.city.example.lg.jp/juten/")).toBe(host);
  });

  test.each(["http://goals.city.example.lg.jp", "goals.city.example.lg.jp", "https://a.example/?x=1", ""])(
    "refuses %s with an example",
    (text) => {
      expect(() => checkedHost(text)).toThrow("--env host=https://");
    }
  );
});
