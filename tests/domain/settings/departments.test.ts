import {
  documentDepartment,
  documentDepartmentKey,
  documentDepartments,
  findDepartment,
  sharingWith,
  type Department,
} from "../../../src/domain/settings/departments";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { goalDocument } from "../builders";

const departments: Department[] = [
  { name: "まちづくり部", short: ["まち部"], former: [{ name: "市民協働部", until: "2024-03-31" }], shared: ["北センター", "謎の課"] },
  { name: "北センター" },
  { name: "水道部" },
  { name: "市民協働局", former: [{ name: "協働室", until: "2024-09-30" }] },
  { name: "総務部" },
  { name: "総務部防災課" },
];
const settings = { ...defaultSettings, departments };
const named = (department: string, fiscalYear: number | null) => goalDocument("防災", [], { department, fiscalYear });

describe("a former name counts until its last day", () => {
  test.each([
    ["the year that ended on its last day", "市民協働部", 2023, "まちづくり部"],
    ["the year that began on the day after", "市民協働部", 2024, null],
    ["a year long before", "市民協働部", 2015, "まちづくり部"],
    ["a year that was still running on its last day: it ended later", "協働室", 2024, null],
    ["a document without a year: there is nothing to compare with", "市民協働部", null, "まちづくり部"],
    ["the formal name, which has no last day", "まちづくり部", 2015, "まちづくり部"],
    ["the short name, which has none either", "まち部", 2030, "まちづくり部"],
  ])("%s", (_, name, fiscalYear, found) => {
    expect(documentDepartment(named(name, fiscalYear), settings)?.name ?? null).toBe(found);
  });

  test("the fiscal year ends where the city says", () => {
    const calendarYear = { ...settings, fiscalYearStart: 1 };
    expect(documentDepartment(named("市民協働部", 2023), calendarYear)?.name).toBe("まちづくり部");
    expect(documentDepartment(named("市民協働部", 2024), calendarYear)).toBeNull();
    expect(documentDepartment(named("市民協働部", 2023), { ...settings, fiscalYearStart: 10 })).toBeNull();
  });

  test("what no longer counts is gathered under the name as written", () => {
    expect(documentDepartmentKey(named("市民 協働部", 2023), settings)).toBe("まちづくり部");
    expect(documentDepartmentKey(named("市民 協働部", 2024), settings)).toBe("市民協働部");
  });
});

describe("findDepartment", () => {
  test.each([
    ["spaces and widths do not count", "水 道　部", "水道部"],
    ["a head's name behind it", "水道部（部長　山田）", "水道部"],
    ["a city before it", "港野市水道部", "水道部"],
    ["a line of its own", "部長 山田\n水道部", "水道部"],
    ["the longest one", "総務部防災課（課長）", "総務部防災課"],
    ["the end of another name is no name", "下水道部", null],
    ["the end of a word that ends like a city", "都市まちづくり部", null],
    ["a name longer at its front", "新まちづくり部", null],
    ["nothing", "", null],
    ["another office", "教育委員会", null],
  ])("%s: %p", (_, text, found) => {
    expect(findDepartment(text, departments, null)?.name ?? null).toBe(found);
  });

  test("marks in a name are letters of it, not a pattern", () => {
    const marked = [{ name: "税務課(市民税)" }, { name: "A.B課" }];
    expect(findDepartment("総務部税務課（市民税）", marked, null)).toBe(marked[0]);
    expect(findDepartment("AXB課 係長", marked, null)).toBeNull();
  });
});

describe("共管", () => {
  test.each([
    ["both names in one cell", "まちづくり部\n北センター", ["まちづくり部", "北センター"]],
    ["without a mark between", "まちづくり部北センター", ["まちづくり部", "北センター"]],
    ["one name", "まちづくり部", ["まちづくり部"]],
    ["a short name", "まち部", ["まちづくり部"]],
    ["none of the roster", "教育委員会", []],
  ])("a document counts for: %s", (_, text, names) => {
    expect(documentDepartments(named(text, 2024), settings).map(({ name }) => name)).toEqual(names);
  });

  test("is known from either side; a name that is not in the roster is nobody", () => {
    const partners = (at: number) => sharingWith(departments[at]!, departments).map(({ name }) => name);
    expect(partners(0)).toEqual(["北センター"]);
    expect(partners(1)).toEqual(["まちづくり部"]);
    expect(partners(2)).toEqual([]);
  });
});
