import fc from "fast-check";
import { compileFormat } from "../../src/files/xlsx/numberFormat";
import { formatGeneral, roundTo } from "../../src/files/xlsx/formatDigits";
import { builtInFormats } from "../../src/files/xlsx/builtInFormats";

/** 2024-04-01 (Monday). */
const day = 45383;

test.each<[code: string, value: number, shown: string]>([
  ["0", 6.4, "6"],
  ["0", 0.5, "1"],
  ["0", -0.4, "0"],
  ["0.0", 73, "73.0"],
  ["0.0", 2.25, "2.3"],
  ["0.00", 1.005, "1.01"],
  ["0.00", 99.995, "100.00"],
  ["0%", 0.73, "73%"],
  ["0.0%", 0.7345, "73.5%"],
  ["#,##0", 20000000, "20,000,000"],
  ["#,##0", 999, "999"],
  ["#,##0", -1234, "-1,234"],
  ["#,##0.00", 1234.5, "1,234.50"],
  ["#,##0;△#,##0", -1234, "△1,234"],
  ["#,##0;[Red]▲#,##0;―", 0, "―"],
  ["#,##0,", 1234567, "1,235"],
  ['#,##0"千円"', 1500, "1,500千円"],
  ['"第"0"位"', 3, "第3位"],
  ['0"回"', 6, "6回"],
  ['0"回以上"', 6, "6回以上"],
  ["0\\件", 6, "6件"],
  ["0位", 1, "1位"],
  ['G/標準"人"', 12.5, "12.5人"],
  ['General"人"', 12.5, "12.5人"],
  ["¥#,##0", 500, "¥500"],
  ["[$¥-411]#,##0", 500, "¥500"],
  ["#.##", 0.5, ".5"],
  ["0.##", 2, "2."],
  ["000-0000", 3860024, "386-0024"],
  ["00", 5, "05"],
  ["# ?/?", 2.5, "2 1/2"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["0.00E+00", 0.00012, "1.20E-04"],
  ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 1234, "1,234"],
  ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 0, "-"],
  ['[>=100]"達成";[<50]"不足";0', 120, "達成"],
  ['[>=100]"達成";[<50]"不足";0', 60, "60"],
  [";;;", 5, ""],
  ['[DBNum3]0"回"', 12, "１２回"],
  ["[DBNum1]0", 1203, "千二百三"],
  ["[DBNum2]0", 123, "壱百弐拾参"],
  ["[DBNum1]General", 20000, "二万"],
  ["yyyy/m/d", day, "2024/4/1"],
  ["yyyy-mm-dd", day, "2024-04-01"],
  ['yyyy"年"m"月"d"日"', day, "2024年4月1日"],
  ['m"月"d"日"', day, "4月1日"],
  ["m/d(aaa)", day, "4/1(月)"],
  ["aaaa", day, "月曜日"],
  ["ddd", day, "Mon"],
  ["[$-411]ge.m.d", day, "R6.4.1"],
  ['[$-411]ggge"年"m"月"d"日";@', day, "令和6年4月1日"],
  ['[$-411]ggge"年"', 43585, "平成31年"],
  ['[$-411]ggge"年"', 43586, "令和1年"],
  ['[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', 43586, "令和元年5月1日"],
  ['[$-411]gge"年"', 32516, "平1年"],
  ["[$-411]ge", 32515, "S64"],
  ["[$-411]gee.mm.dd", day, "R06.04.01"],
  ["h:mm", 0.75, "18:00"],
  ["h:mm AM/PM", 0.75, "6:00 PM"],
  ["[h]:mm", 1.5, "36:00"],
  ["mm:ss", 0.0007, "01:00"],
  ["mm:ss.0", 0.00001, "00:00.9"],
  ["yyyy/m/d h:mm", day + 0.999999, "2024/4/2 0:00"],
  ["yyyy/m/d", 60, "1900/2/29"],
  ["yyyy/m/d", 1, "1900/1/1"],
  ["yyyy/m/d", -1, "-1"],
  ["@", 5, "5"],
])("%s shows %d as %s", (code, value, shown) => {
  expect(compileFormat(code).show(value)).toBe(shown);
});

test.each([
  [0, "0"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [-12345.678901234, "-12345.6789"],
  [123456789012, "1.23457E+11"],
  [0.00001, "0.00001"],
  [0.0000123456789, "1.23457E-05"],
  [99999999999, "99999999999"],
])("General shows %d as %s", (value, shown) => {
  expect(formatGeneral(value)).toBe(shown);
});

test("dates are told from numbers", () => {
  const dates = ["yyyy/m/d", "[$-411]ge.m.d", "h:mm", "[h]:mm", "aaa", 'm"月"'];
  const numbers = ["0", "#,##0", '0"年"', "[Red]0", "0.0%", "@", 'G/標準"日"', '"day"0'];
  expect(dates.filter((code) => !compileFormat(code).isDate)).toEqual([]);
  expect(numbers.filter((code) => compileFormat(code).isDate)).toEqual([]);
});

test("every built-in format is one of the two and shows a date or a number", () => {
  for (const code of builtInFormats.values()) expect(compileFormat(code).show(day)).not.toBe("");
});

test("rounding agrees with exact decimal rounding", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      (digits, scale, places) => {
        const { whole, fraction } = roundTo(digits / 10 ** scale, places);
        const exact =
          places >= scale
            ? BigInt(digits) * 10n ** BigInt(places - scale)
            : (BigInt(digits) + 5n * 10n ** BigInt(scale - places - 1)) / 10n ** BigInt(scale - places);
        return BigInt(`${whole}${fraction}` || "0") === exact;
      }
    ),
    { numRuns: 300 }
  );
});

test("no format code and no number makes it throw", () => {
  const piece = fc.constantFrom(
    "0",
    "#",
    "?",
    ".",
    ",",
    "%",
    "E+",
    "/",
    ";",
    '"',
    "\\",
    "[",
    "]",
    "[h]",
    "[>1]",
    "[$-411]",
    "y",
    "m",
    "d",
    "g",
    "e",
    "s",
    ".0",
    "@",
    "*",
    "_",
    "年",
    "AM/PM",
    "General",
    "[DBNum1]"
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.double(),
      (pieces, value) => typeof compileFormat(pieces.join("")).show(value) === "string"
    ),
    { numRuns: 500 }
  );
});
