/** docs/dependencies.md: each package that the product itself asks for, why, under which licence, how large. */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { licenceOf, OFFICE_LICENCE } from "./licences.mjs";

/** Why each runtime package is there; one without a reason does not come in. */
export const REASONS = {
  "@fluentui/react-components": "画面の部品。Excel と同じ見た目で、キーボードと読み上げに対応しています。",
  "@fluentui/react-icons": "画面のアイコン。使うものだけが同こんされます。",
  "@holiday-jp/holiday_jp": "日本の祝日。期限を次の開庁日に移すために使います。",
  "@microsoft/office-js": "Excel との接続。閉じた網のため、変更せずに同こんします。",
  "@noble/hashes": "パスワード付きブックを開くためのハッシュ計算。",
  "@tanstack/react-virtual": "数千行の指摘を滑らかに表示します。",
  commander: "コマンド juten の引数の読み取り。",
  fflate: "xlsx の圧縮と展開。",
  hucre: "xlsx の書き出し。",
  react: "画面の土台。",
  "react-dom": "画面の土台。",
  saxes: "xlsx の中の XML を少しずつ読みます。",
  tinypool: "コマンドで多くのファイルを並列に読みます。",
  zod: "設定や入力の検査（小さい zod/mini だけを使います）。",
};

/** @param {string} root  of the project @returns {Promise<string>} the page as Markdown */
export async function dependenciesPage(root) {
  const { dependencies } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  const rows = await Promise.all(
    Object.entries(dependencies).map(async ([name, version]) => {
      const folder = `node_modules/${name}`;
      const { licence } = await licenceOf({ name, folder }, root);
      const shown = name === "@microsoft/office-js" ? OFFICE_LICENCE : licence;
      const size = Math.ceil((await sizeOf(path.join(root, folder))) / 1024);
      return `| ${name} | ${version} | ${REASONS[name] ?? ""} | ${shown} | ${size.toLocaleString("en-US")} KB |`;
    })
  );
  return `# 使っている部品

製品が動くときに使う部品と、その理由です。版は固定し、ライセンスは許可した一覧（\`scripts/deliver/licences.mjs\`）にあるものだけを使います。
大きさは配布元のフォルダー全体で、同こんするのはその一部です。同こんした部品のすべては、配布フォルダーの \`sbom.cdx.json\` にあります。

| 部品 | 版 | 理由 | ライセンス | 大きさ |
| :-- | :-- | :-- | :-- | --: |
${rows.join("\n")}

---

この文書は package.json から作られています。部品を加えるときは \`scripts/deliver/dependencies.mjs\` に理由を書き、UPDATE_DOCS=1 を付けてテストを実行してください。
`;
}

/** Bytes of the files of a package, without packages nested in it. */
async function sizeOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "node_modules" ? 0 : sizeOf(place);
      return entry.isFile() ? (await stat(place)).size : 0;
    })
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
