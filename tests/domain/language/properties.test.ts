import fc from "fast-check";
import { fold, isPlaceholder, parseDeadline, parseReport, parseTarget, splitMarks } from "../../../src/domain/language";
import { readReport } from "../../../src/domain/language/report";
import { toStream } from "../../../src/domain/language/stream";
import { readTarget } from "../../../src/domain/language/target";
import { baseline } from "./cases/baseline";
import { comparators } from "./cases/comparators";
import { departmentReports } from "./cases/departmentReports";
import { departments } from "./cases/departments";
import { deadlines } from "./cases/deadlines";
import { frequency } from "./cases/frequency";
import { indicators } from "./cases/indicators";
import { marks } from "./cases/marks";
import { names } from "./cases/names";
import { fields } from "./cases/fields";
import { numbers } from "./cases/numbers";
import { offices } from "./cases/offices";
import { reports } from "./cases/reports";
import { scope } from "./cases/scope";
import { units } from "./cases/units";
import { showReport, showTargets } from "./notation";

/** Words of the field, so that random texts reach every reader. */
const WORDS =
  "0 1 5 12 300 1,200 4.5 二十 万 億 千 割 回 人 件 % ％ か所 円 kg 以上 以下 未満 超 程度 約 年 月 日 年度 令和 平成 R H 第 ① ② (1) （ ） ( ) ・ ○ 、 。 ： → ～ - / △ \n ゼロ 前年度比 増 減 目標 現状 実績 予定 開催 実施 各 延べ 計 うち 中 に対し を に の まで から ｶﾞ ㎡ ½ 🎉 \u3099 研修 参加者数 率 維持 毎週 月曜日 四半期 9月末".split(
    " "
  );
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(""))
);

const targetTexts = [numbers, names, comparators, scope, frequency, baseline, units, indicators, fields, departments, offices].flatMap(
  (groups) => groups.flatMap(({ cases }) => cases.map(([text]) => text))
);
const reportCases = [...reports, ...departmentReports].flatMap(({ cases }) => cases.map(([target, text]) => [target, text] as const));
const reportTexts = reportCases.map(([, text]) => text);

describe("any text", () => {
  test("is read without failing, and every span lies inside and holds the number", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.option(fc.integer({ min: 1990, max: 2060 })), (text, other, fiscalYear) => {
        const target = parseTarget(text, { fiscalYear });
        const report = parseReport(text, { fiscalYear, target: parseTarget(other), targetText: other });
        parseDeadline(text, { fiscalYear });
        splitMarks(text);
        isPlaceholder(text);
        for (const { span, value } of [...target, ...report.quantities]) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          if (value !== null) {
            expect(Number.isFinite(value)).toBe(true);
            expect(fold(text.slice(span[0], span[1])).text).toMatch(/[\d〇一二三四五六七八九十百千]|ゼロ|毎週/);
          }
        }
        for (const { target: index } of report.quantities) if (index !== null) expect(parseTarget(other)[index]).toBeDefined();
      }),
      { numRuns: 800 }
    );
  });

  test("a deadline is an existing day or comes with its reason", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseDeadline(text, { fiscalYear: 2024 });
        if (reading === null) return;
        expect(reading.kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
        if (reading.date !== null) expect(new Date(`${reading.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.date);
      }),
      { numRuns: 300 }
    );
  });
});

describe("the same text in another dress", () => {
  const FULL = (text: string): string =>
    text.replace(/(?<=\d)\.(?=\d)/g, "．").replace(/[0-9%,()]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0));

  test("NFKC variants read the same", () => {
    for (const text of targetTexts) {
      expect([text, showTargets(parseTarget(FULL(text)))]).toEqual([text, showTargets(parseTarget(text))]);
      expect([text, showTargets(parseTarget(text.normalize("NFKD").normalize("NFC")))]).toEqual([text, showTargets(parseTarget(text))]);
    }
    for (const text of reportTexts) expect([text, showReport(parseReport(FULL(text)))]).toEqual([text, showReport(parseReport(text))]);
  });

  test("white space put between any two characters but figures reads the same", () => {
    const gap = fc.constantFrom(" ", "　", "\n", "\t", "\r\n", " \n ");
    fc.assert(
      fc.property(fc.constantFrom(...targetTexts), fc.nat(), gap, (text, place, space) => {
        const at = 1 + (place % Math.max(1, text.length - 1));
        const between = text.slice(at - 1, at + 1);
        fc.pre(
          at < text.length &&
            !/^[\d.,．，０-９一二三四五六七八九〇十百千・]{2}$/.test(between) &&
            !/[・○※①-⑳]/.test(between) &&
            /^\S{2}$/.test(between)
        );
        expect([text, showTargets(parseTarget(text.slice(0, at) + space + text.slice(at)))]).toEqual([
          text,
          showTargets(parseTarget(text)),
        ]);
      }),
      { numRuns: 600 }
    );
  });
});

describe("a leading mark", () => {
  test.each(["(1) ", "（2）", "① "])("%j changes no reading", (mark) => {
    // Texts with marks of their own say which number belongs to which mark.
    const plain = (text: string): boolean => !/^[\s(（]|[(（]\d{1,2}[)）]|[①-⑳]/.test(text);
    const answered = (target: string, text: string): string =>
      showReport(parseReport(text, { target: parseTarget(target), targetText: target, fiscalYear: 2024 }));
    for (const text of targetTexts.filter(plain))
      expect([text, showTargets(parseTarget(mark + text))]).toEqual([text, showTargets(parseTarget(text))]);
    for (const [target, text] of reportCases.filter((texts) => texts.every(plain))) {
      expect([text, showReport(parseReport(mark + text))]).toEqual([text, showReport(parseReport(text))]);
      expect([target, text, answered(target, mark + text)]).toEqual([target, text, answered(target, text)]);
      expect([target, text, answered(mark + target, mark + text)]).toEqual([target, text, answered(target, text)]);
    }
    for (const [text] of deadlines.flatMap(({ cases }) => cases.map(([phrase]) => [phrase] as const)).filter(([phrase]) => plain(phrase))) {
      expect([text, parseDeadline(mark + text, { fiscalYear: 2024 })]).toEqual([text, parseDeadline(text, { fiscalYear: 2024 })]);
    }
  });
});

describe("cost", () => {
  const LONGEST = 32_767;
  const FILLERS = [
    "1,",
    "（",
    "1",
    "あ",
    "1回",
    "①",
    "(1)",
    "・",
    "R5:10件、",
    "現状10件、",
    "1/",
    "年",
    "毎週",
    "→",
    "1→",
    "件以上の",
    "10人(",
    "5～",
    "一",
    "千",
    "△",
    "実施",
    "1回実施予定",
    "令和6年",
    "会員数の増加、",
    "²",
    "10%増、",
  ];

  /** Characters looked at by both readers. */
  const steps = (text: string): number => {
    const [one, two] = [toStream(text), toStream(text)];
    readTarget(one, 2024);
    readReport(two, text, { fiscalYear: 2024 });
    return one.work.steps + two.work.steps;
  };

  test.each(FILLERS)("of a cell full of %j is linear in its length", (unit) => {
    const cell = unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
    const short = steps(cell.slice(0, LONGEST >> 2));
    const long = steps(cell);
    expect(long).toBeLessThan(4.4 * short + 4000);
    expect(long).toBeLessThan(500 * LONGEST);
  });
});

describe("the tables", () => {
  test("hold at least 600 phrases that differ in more than their figures", () => {
    const all = [
      ...targetTexts,
      ...reportTexts,
      ...[deadlines, marks].flatMap((groups) => groups.flatMap(({ cases }) => cases.map(([text]) => text))),
    ];
    const distinct = new Set(all.map((text) => fold(text).text.replace(/\d/g, "0")));
    expect(distinct.size).toBeGreaterThanOrEqual(600);
  });

  test("hold no phrase twice in one table of targets", () => {
    expect(targetTexts.filter((text, i) => targetTexts.indexOf(text) !== i)).toEqual([]);
  });
});
