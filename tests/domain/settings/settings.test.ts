import { defaultSettings, readSettings } from "../../../src/domain/settings/settings";

const errorOf = (input: unknown) => {
  const read = readSettings(input);
  return read.ok ? null : [read.key, read.problem];
};

test("every key is optional, and each default is itself valid", () => {
  expect(readSettings({})).toEqual({ ok: true, settings: defaultSettings });
  expect(readSettings(defaultSettings)).toEqual({ ok: true, settings: defaultSettings });
});

test("parts are filled in beside what is given", () => {
  const read = readSettings({ midterm: { due: "11-10" }, formulas: { decrease: "ratio" }, tolerance: { points: 3 } });
  expect(read).toMatchObject({
    ok: true,
    settings: {
      midterm: { baseDate: "09-30", due: "11-10" },
      formulas: { increase: "ratio", decrease: "ratio" },
      tolerance: { points: 3, percent: 0 },
    },
  });
});

test.each([
  ["an unknown key", { midtrem: {} }, ["midtrem", "unknown"]],
  ["an unknown key inside", { midterm: { base: "09-30" } }, ["midterm.base", "unknown"]],
  ["a month that does not exist", { midterm: { due: "13-10" } }, ["midterm.due", "wrong"]],
  ["a day that does not exist", { yearEnd: { due: "02-30" } }, ["yearEnd.due", "wrong"]],
  [
    "a date that does not exist",
    { departments: [{ name: "総務部", due: { midterm: "2023-02-29" } }] },
    ["departments.0.due.midterm", "wrong"],
  ],
  ["an unknown scale", { scale: "sanno" }, ["scale", "wrong"]],
  [
    "bands that do not fall",
    {
      scale: {
        title: "本市",
        bands: [
          { label: "A", from: 80 },
          { label: "B", from: 90 },
        ],
      },
    },
    ["scale.bands", "wrong"],
  ],
  ["no bands", { scale: { title: "本市", bands: [] } }, ["scale.bands", "wrong"]],
  ["a negative tolerance", { tolerance: { points: -1 } }, ["tolerance.points", "wrong"]],
  ["a month of the year", { fiscalYearStart: 0 }, ["fiscalYearStart", "wrong"]],
  ["a rule's code", { rules: { midterm: {} } }, ["rules.midterm", "wrong"]],
  ["something that is no object", "設定", ["(settings)", "wrong"]],
])("%s is named", (_, input, wanted) => {
  expect(errorOf(input)).toEqual(wanted);
});

test("29 February is a day, and a scale may be the city's own", () => {
  expect(
    errorOf({
      yearEnd: { baseDate: "02-29" },
      scale: {
        title: "本市",
        bands: [
          { label: "A", from: 80 },
          { label: "B", from: null },
        ],
      },
    })
  ).toBeNull();
});
