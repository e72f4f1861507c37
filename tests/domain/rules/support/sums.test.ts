/** Which written sums come out and which do not, in folded text: kind, what the parts come to, what is written. */
import { sumSlips } from "../../../../src/domain/rules/support/sums";

const slips = (text: string) => sumSlips(text).map(({ kind, found, total, unit }) => [kind, found, total, unit]);

test.each([
  ["plus signs", "6件+11件=18件", [["sum", 17, 18, "件"]]],
  ["a product", "12回×20人=250人", [["product", 240, 250, "人"]]],
  ["parts in brackets", "17件(単身6件、世帯12件)", [["sum", 18, 17, "件"]]],
  ["a part above its whole", "42人(うち子ども44人)", [["portion", 44, 42, "人"]]],
  ["a total at the end", "東部3回、西部2回、計6回", [["sum", 5, 6, "回"]]],
])("%s that do not come out", (_, text, expected) => {
  expect(slips(text)).toEqual(expected);
});

test.each([
  ["plus signs", "6件+11件=17件"],
  ["a product", "12回×20人=240人"],
  ["parts in brackets", "17件(単身6件、世帯11件)"],
  ["a part of the whole", "42人(うち子ども14人)"],
  ["a total at the end", "東部3回、西部2回、計5回"],
  ["parts that are examples only", "17件(単身6件など)"],
  ["last year's number beside", "前年10件、今年12件、計12件"],
  ["an equals sign of an address", "https://example.lg.jp/?a=1+1=3"],
])("%s: nothing to say", (_, text) => {
  expect(slips(text)).toEqual([]);
});
