import type { FileReading } from "../../../src/domain/check";
import { chooseVersions } from "../../../src/domain/consolidation/versions";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { goalDocument, indicator } from "../builders";

const file = (path: string, receivedOn: string | null, hash: string | null = path): FileReading => ({
  path,
  status: "ok",
  message: null,
  sheets: [],
  hash,
  receivedOn,
});
const goal = (name: string, index: number) => goalDocument(name, [indicator(["①"])], { file: index });

describe("chooseVersions", () => {
  test("different goals never compete", () => {
    const { documents, versions } = chooseVersions(
      [file("a", "2024-10-01"), file("b", "2024-10-02")],
      [goal("防災", 0), goal("移住", 1)],
      defaultSettings
    );
    expect(documents).toHaveLength(2);
    expect(versions.map((version) => version.reason)).toEqual(["only", "only"]);
  });

  test("the file received last counts", () => {
    const { documents, versions } = chooseVersions(
      [file("new", "2024-10-09"), file("old", "2024-10-01")],
      [goal("防災", 0), goal("防災", 1)],
      defaultSettings
    );
    expect(documents.map((document) => document.file)).toEqual([0]);
    expect(versions).toEqual([
      { file: 0, adopted: "yes", reason: "newest", instead: null },
      { file: 1, adopted: "no", reason: "older", instead: 0 },
    ]);
  });

  test("a newer file with one goal does not push out the others", () => {
    const documents = [goal("防災", 0), goal("移住", 0), goal("移住", 1)];
    const { documents: counted, versions } = chooseVersions(
      [file("all", "2024-10-01"), file("one", "2024-10-09")],
      documents,
      defaultSettings
    );
    expect(counted).toEqual([documents[0], documents[2]]);
    expect(versions).toEqual([
      { file: 0, adopted: "partly", reason: "partly", instead: 1 },
      { file: 1, adopted: "yes", reason: "newest", instead: null },
    ]);
  });

  test("the same content is taken once", () => {
    const { versions } = chooseVersions(
      [file("a", "2024-10-01", "x"), file("b", "2024-10-09", "x")],
      [goal("防災", 0), goal("防災", 1)],
      defaultSettings
    );
    expect(versions.map((version) => version.reason)).toEqual(["same-content", "newest"]);
  });

  test("the user's choice beats the date", () => {
    const files = [file("old", "2024-10-01"), file("new", "2024-10-09")];
    const { versions } = chooseVersions(files, [goal("防災", 0), goal("防災", 1)], defaultSettings, new Set(["old"]));
    expect(versions.map((version) => [version.adopted, version.reason])).toEqual([
      ["yes", "chosen"],
      ["no", "not-chosen"],
    ]);
  });

  test("the order of the files does not matter where their days are the same", () => {
    const files = [file("a", "2024-10-01", "1"), file("b", "2024-10-01", "2")];
    const forward = chooseVersions(files, [goal("防災", 0), goal("防災", 1)], defaultSettings);
    const backward = chooseVersions([...files].reverse(), [goal("防災", 0), goal("防災", 1)], defaultSettings);
    const winner = (paths: readonly FileReading[], counted: readonly { file: number }[]) =>
      counted.map((document) => paths[document.file]?.path);
    expect(winner(files, forward.documents)).toEqual(winner([...files].reverse(), backward.documents));
  });

  test("a former name of the roster is the same department", () => {
    const settings = { ...defaultSettings, departments: [{ name: "まちづくり部", former: [{ name: "市民協働部", until: "2025-03-31" }] }] };
    const documents = [
      goalDocument("防災", [indicator(["①"])], { file: 0, department: "市民協働部" }),
      goalDocument("防災", [indicator(["①"])], { file: 1, department: "まちづくり部" }),
    ];
    expect(chooseVersions([file("a", "1"), file("b", "2")], documents, settings).documents.map((document) => document.file)).toEqual([1]);
  });

  test("a file without documents says so", () => {
    expect(chooseVersions([file("a", null)], [], defaultSettings).versions[0]).toMatchObject({ adopted: "no", reason: "nothing-read" });
  });
});
