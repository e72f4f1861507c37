import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../../src/files";
import { collectFiles, readOneFile } from "../../../src/taskpane/worker/files";
import { juten, sampleBook, scratch } from "../../cli/helpers";

const folder = scratch();
const how = { receivedOn: "2024-11-01T00:00:00.000Z", asOf: "2024-11-20", settings: {}, lang: "ja" } as const;

test("a file is read with its fingerprint; one that is no workbook is an answer, not an error", async () => {
  const bytes = readFileSync(await sampleBook(folder, "minatono-kensetsu"));
  const answer = await readOneFile({ ...how, path: "建設.xlsx", bytes, index: 3 });
  expect(answer).toMatchObject({
    locked: false,
    reading: { path: "建設.xlsx", status: "ok", hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  });
  expect(answer.documents.every(({ file }) => file === 3)).toBe(true);
  const broken = await readOneFile({ ...how, path: "壊れた.xlsx", bytes: bytes.subarray(0, 900), index: 0 });
  expect(broken).toMatchObject({ locked: false, documents: [], reading: { status: "unreadable" } });
});

test("a workbook made in the pane can be continued on the command line", async () => {
  const file = await readOneFile({
    ...how,
    path: "建設.xlsx",
    bytes: readFileSync(await sampleBook(folder, "minatono-kensetsu")),
    index: 0,
  });
  const read = { files: [file.reading], documents: file.documents, facts: file.facts };
  const bytes = await collectFiles({
    read,
    chosen: [],
    asOf: "2024-11-20",
    settings: {},
    lang: "ja",
    createdAt: "2024-11-20T00:00:00.000Z",
  });
  const [first, out] = [join(folder, "画面から.xlsx"), join(folder, "続き.xlsx")];
  writeFileSync(first, bytes);
  const ran = await juten(
    "consolidate",
    await sampleBook(folder, "minatono-kenko-fukushi"),
    "--update",
    first,
    "-o",
    out,
    "--as-of",
    "2024-11-20"
  );
  expect(ran.code).not.toBe(2);
  const { grids } = await readXlsx(readFileSync(out));
  const files = grids
    .find(({ sheet }) => sheet === "取込結果")
    ?.cells.filter(({ row, col }) => row >= 3 && col === 0)
    .map(({ text }) => text);
  expect(files).toEqual(["建設.xlsx", "minatono-kenko-fukushi.xlsx"]);
});

test("files without any goal form make no workbook", async () => {
  const read = { files: [], documents: [], facts: [] };
  await expect(
    collectFiles({ read, chosen: [], asOf: "2024-11-20", settings: {}, lang: "ja", createdAt: "2024-11-20T00:00:00.000Z" })
  ).rejects.toMatchObject({ code: "nothing-to-export" });
});
