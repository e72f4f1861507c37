import { parseDeadline } from "../../../src/domain/language";
import { deadlines } from "./cases/deadlines";

const show = (text: string, fiscalYear: number | null): string => {
  const reading = parseDeadline(text, { fiscalYear });
  return reading === null ? "none" : `${reading.date} ${reading.kind}`;
};

describe.each(deadlines)("deadlines: $reason", ({ cases }) => {
  test.each(cases)("%s", (text, expected) => {
    expect(show(text, 2024)).toBe(expected);
  });
});

describe("years without an era", () => {
  test.each([
    ["26年度", 2014, "2015-03-31 fiscal-year-end"],
    ["26年度", 2025, "2027-03-31 fiscal-year-end"],
    ["7年度", 2024, "2026-03-31 fiscal-year-end"],
    ["30年度", 2016, "2019-03-31 fiscal-year-end"],
    ["26年度", null, "null year-unknown"],
  ])("%s in %s", (text, fiscalYear, expected) => {
    expect(show(text, fiscalYear)).toBe(expected);
  });
});

describe("without the document's year", () => {
  test.each([
    ["年度末まで", "null fiscal-year-end"],
    ["9月", "null month"],
    ["11月31日", "null impossible"],
    ["2月29日", "null year-unknown"],
    ["令和7年3月", "2025-03-31 month"],
    ["12月25日", "null year-unknown"],
  ])("%s", (text, expected) => {
    expect(show(text, null)).toBe(expected);
  });
});
