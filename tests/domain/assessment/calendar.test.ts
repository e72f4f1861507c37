import fc from "fast-check";
import {
  addDays,
  daysBetween,
  daysLate,
  deadlinePassed,
  firstOnOrAfter,
  fiscalYearSpan,
  isClosed,
  monthsElapsed,
  yearInUse,
  nextBusinessDay,
  parseDate,
  reportDue,
  reportTiming,
  weekday,
} from "../../../src/domain/assessment";
import type { Report } from "../../../src/domain/model";
import { document, indicator, report, settings, silent } from "./build";

describe("civil dates", () => {
  test("day arithmetic agrees with the platform's", () => {
    const day = fc.integer({ min: -200_000, max: 100_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (n, shift) => {
        const iso = new Date(n * 86_400_000).toISOString().slice(0, 10);
        const later = new Date((n + shift) * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(iso, shift)).toBe(later);
        expect(daysBetween(iso, later)).toBe(shift);
        expect(weekday(iso)).toBe(new Date(n * 86_400_000).getUTCDay());
      })
    );
  });

  test.each(["2024-02-30", "2023-02-29", "2024-13-01", "2024-6-1", "", "2024-10"])("%p is no date", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe("fiscal year", () => {
  test.each([
    [2024, 4, "2024-04-01", "2025-03-31"],
    [2024, 1, "2024-01-01", "2024-12-31"],
    [2023, 3, "2023-03-01", "2024-02-29"],
  ])("%p from month %p", (year, start, first, last) => {
    expect(fiscalYearSpan(year, start)).toEqual({ first, last });
  });

  test.each([
    ["2024-03-31", 0],
    ["2024-04-30", 1],
    ["2024-09-30", 6],
    ["2024-10-31", 7],
    ["2025-02-28", 11],
    ["2025-03-31", 12],
    ["2026-01-01", 12],
  ])("months up to %p: %p", (day, months) => {
    expect(monthsElapsed(2024, day)).toBe(months);
  });

  test.each([
    ["2024-04-01", 4, null],
    ["2024-05-31", 4, null],
    ["2024-06-01", 4, 2024],
    ["2025-03-31", 4, 2024],
    ["2024-02-28", 1, null],
    ["2024-03-01", 1, 2024],
    ["not a day", 4, null],
  ])("year in use on %p, from month %p: %p", (day, start, year) => {
    expect(yearInUse(day, start)).toBe(year);
  });

  test("part of a month", () => {
    expect(monthsElapsed(2024, "2024-10-15")).toBeCloseTo(6 + 15 / 31);
  });

  test("29 February becomes the 28th outside leap years", () => {
    expect(firstOnOrAfter("02-29", "2024-04-01")).toBe("2025-02-28");
    expect(firstOnOrAfter("02-29", "2024-01-01")).toBe("2024-02-29");
  });
});

describe("business days", () => {
  test.each([
    ["2024-10-31", "2024-10-31", "木曜日"],
    ["2026-10-31", "2026-11-02", "土曜日"],
    ["2024-11-03", "2024-11-05", "文化の日と振替休日"],
    ["2024-12-28", "2025-01-06", "土曜日から年末年始、週末へ"],
    ["2025-12-29", "2026-01-05", "年末年始"],
    ["2026-09-21", "2026-09-24", "敬老の日、国民の休日、秋分の日"],
    ["2019-05-01", "2019-05-07", "即位の日をはさむ十連休"],
    ["2024-05-03", "2024-05-07", "連休"],
  ])("%s → %s (%s)", (from, to) => {
    expect(nextBusinessDay(from)).toBe(to);
  });

  test("the next business day is open, not earlier, and no open day lies between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 29_000 }), (n) => {
        const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
        const next = nextBusinessDay(day);
        expect(isClosed(next)).toBe(false);
        expect(daysBetween(day, next)).toBeLessThan(12);
        for (let d = day; d < next; d = addDays(d, 1)) expect(isClosed(d)).toBe(true);
      })
    );
  });
});

describe("due dates", () => {
  test.each([
    [2024, "2024-09-30", "2024-10-31", "2025-03-31", "2025-04-15"],
    [2026, "2026-09-30", "2026-11-02", "2027-03-31", "2027-04-15"],
    [2022, "2022-09-30", "2022-10-31", "2023-03-31", "2023-04-17"],
  ])("defaults of %p", (fiscalYear, base, due, endBase, endDue) => {
    const one = document([], { fiscalYear });
    expect(reportDue(one, "midterm", settings())).toEqual({ baseDate: base, due });
    expect(reportDue(one, "yearEnd", settings())).toEqual({ baseDate: endBase, due: endDue });
  });

  test("another city's days: base date at the end of November, due on the 10th of the next month", () => {
    const given = settings({ midterm: { baseDate: "11-30", due: "12-10" }, yearEnd: { baseDate: "03-31", due: "04-10" } });
    expect(reportDue(document(), "midterm", given)).toEqual({ baseDate: "2024-11-30", due: "2024-12-10" });
    expect(reportDue(document(), "yearEnd", given)).toEqual({ baseDate: "2025-03-31", due: "2025-04-10" });
  });

  test("a due date before the base date's month belongs to the next year", () => {
    const given = settings({ midterm: { baseDate: "12-31", due: "01-10" } });
    expect(reportDue(document(), "midterm", given)).toEqual({ baseDate: "2024-12-31", due: "2025-01-10" });
  });

  test("unknown fiscal year", () => {
    expect(reportDue(document([], { fiscalYear: null }), "midterm", settings())).toBeNull();
  });

  describe("a department with its own date", () => {
    const given = settings({
      departments: [
        {
          name: "市民生活部",
          short: ["市民"],
          former: [
            { name: "生活環境部", until: "2025-03-31" },
            { name: "環境部", until: "2024-03-31" },
          ],
          due: { midterm: "2024-11-15" },
        },
        { name: "都市建設部" },
      ],
    });
    test.each([
      ["市民生活部", "2024-11-15"],
      ["市民 生活部", "2024-11-15"],
      ["市民", "2024-11-15"],
      ["生活環境部", "2024-11-15"],
      ["環境部", "2024-10-31"],
      ["市民生活部（部長　山田）", "2024-11-15"],
      ["都市建設部", "2024-10-31"],
      ["政策企画部", "2024-10-31"],
      ["", "2024-10-31"],
    ])("%p: %p", (text, due) => {
      expect(reportDue(document([], { fields: { department: { text, cell: "C1" } } }), "midterm", given)?.due).toBe(due);
    });

    test("a date of another year does not count", () => {
      const fields = { department: { text: "市民生活部", cell: null } };
      expect(reportDue(document([], { fields, fiscalYear: 2025 }), "midterm", given)?.due).toBe("2025-10-31");
    });
  });
});

describe("timing of a report", () => {
  const states: [Report["state"], boolean][] = [
    ["reported", false],
    ["missing", true],
    ["placeholder", true],
    ["plan-only", true],
  ];
  test.each(states)("%s: overdue %p on the day after the due date", (state, overdue) => {
    const one = indicator({ midterm: report([], { state }) });
    const timing = (asOf: string) => reportTiming(document([one]), one, "midterm", { asOf, settings: settings() });
    expect(timing("2024-10-31").timing).not.toBe("overdue");
    expect(timing("2024-11-01").timing).toBe(overdue ? "overdue" : "reported");
    expect(timing("2024-11-01").daysOverdue).toBe(overdue ? 1 : 0);
    expect(timing("2024-11-15").daysOverdue).toBe(overdue ? 15 : 0);
  });

  test("due soon within the reminder days and after the base date", () => {
    const one = indicator({ midterm: silent });
    const at = (asOf: string, reminderDays = 14) =>
      reportTiming(document([one]), one, "midterm", { asOf, settings: settings({ reminderDays }) });
    expect(at("2024-09-10", 60)).toMatchObject({ timing: "not-due", daysLeft: 51 });
    expect(at("2024-10-16")).toMatchObject({ timing: "not-due", daysLeft: 15 });
    expect(at("2024-10-17")).toMatchObject({ timing: "due-soon", daysLeft: 14, due: "2024-10-31" });
    expect(at("2024-10-31")).toMatchObject({ timing: "due-soon", daysLeft: 0 });
  });

  test("no longer asked for once the year-end report is in", () => {
    const one = indicator({ midterm: silent, yearEnd: report([]) });
    expect(reportTiming(document([one]), one, "midterm", { asOf: "2025-04-20", settings: settings() }).timing).toBe("reported");
  });

  test("a form without the column asks for nothing", () => {
    const one = indicator({ midterm: null });
    expect(reportTiming(document([one]), one, "midterm", { asOf: "2025-01-01", settings: settings() }).timing).toBe("not-due");
  });

  test("handed in late", () => {
    expect(daysLate("2024-10-31", "2024-11-05")).toBe(5);
    expect(daysLate("2024-10-31", "2024-10-31")).toBe(0);
  });
});

describe("an item's own deadline", () => {
  const deadline = { text: "8月", cell: "D8", date: "2024-08-31", kind: "month" };
  test("passed without a result", () => {
    expect(deadlinePassed(indicator({ deadline, midterm: silent }), "2024-09-10")).toEqual({ date: "2024-08-31", days: 10 });
    expect(deadlinePassed(indicator({ deadline, midterm: report([], { state: "plan-only" }) }), "2024-09-10")).not.toBeNull();
  });
  test.each([
    ["on the day itself", indicator({ deadline: { ...deadline, date: "2024-09-10" }, midterm: silent })],
    ["with a result", indicator({ deadline })],
    ["without a date", indicator({ deadline: { ...deadline, date: null }, midterm: silent })],
    ["in a form without reports", indicator({ deadline, midterm: null, yearEnd: null })],
  ])("not %s", (_, one) => {
    expect(deadlinePassed(one, "2024-09-10")).toBeNull();
  });
});
