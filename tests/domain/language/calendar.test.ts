import fc from "fast-check";
import {
  daysInMonth,
  eraYear,
  fiscalYearEnd,
  fiscalYearOf,
  isoDate,
  monthEnd,
  nearestEraYear,
  serialDate,
  yearOfMonth,
} from "../../../src/domain/language";

describe("eras", () => {
  test.each([
    ["令和", 1, 2019],
    ["R", 8, 2026],
    ["平成", 32, 2020],
    ["H", 30, 2018],
    ["昭和", 64, 1989],
    ["大正", 15, 1926],
    ["明治", 1, null],
    ["令和", 0, null],
  ])("%s%d", (era, year, gregorian) => {
    expect(eraYear(era, year)).toBe(gregorian);
  });

  test("a year without its era is the one nearest to the document", () => {
    expect(nearestEraYear(26, 2014)).toBe(2014);
    expect(nearestEraYear(7, 2024)).toBe(2025);
    expect(nearestEraYear(7, null)).toBeNull();
    expect(nearestEraYear(90, 2024)).toBeNull();
  });
});

describe("fiscal years", () => {
  test("run from April to March", () => {
    expect(fiscalYearOf("2025-03-31")).toBe(2024);
    expect(fiscalYearOf("2025-04-01")).toBe(2025);
    expect(fiscalYearEnd(2024)).toBe("2025-03-31");
    expect(fiscalYearEnd(2024, 1)).toBe("2024-12-31");
    expect(yearOfMonth(2024, 3)).toBe(2025);
    expect(yearOfMonth(2024, 4)).toBe(2024);
  });

  test("hold their own months", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(fiscalYearOf(monthEnd(yearOfMonth(year, month), month) ?? "")).toBe(year);
      })
    );
  });
});

describe("days", () => {
  test.each([
    [2024, 2, 29, "2024-02-29"],
    [2025, 2, 29, null],
    [2025, 9, 31, null],
    [2025, 13, 1, null],
    [2100, 2, 29, null],
    [2000, 2, 29, "2000-02-29"],
  ])("%d-%d-%d", (year, month, day, date) => {
    expect(isoDate(year, month, day)).toBe(date);
  });

  test("every month ends before the next begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      })
    );
  });

  test("serial numbers of the 1900 system", () => {
    expect(serialDate(45747)).toBe("2025-03-31");
    expect(serialDate(1200)).toBeNull();
    expect(serialDate(99999)).toBeNull();
  });
});
