import fc from "fast-check";
import { assessDocuments, gradeOf, previewScale, scaleOf, scalePresets, unratedClass } from "../../../src/domain/assessment";
import { gradeOfIndicator } from "../../../src/domain/assessment/scales";
import { document, indicator, quantity, report, result, settings, target } from "./build";

const preset = (id: string) => {
  const scale = scaleOf(settings({ scale: id }));
  if (!scale) throw new Error(id);
  return scale;
};

test.each([
  ["sano", 100, "7"],
  ["sano", 99.9, "6"],
  ["sano", 90, "6"],
  ["sano", 50, "2"],
  ["sano", 49.9, "1"],
  ["sano", -5, "1"],
  ["takamatsu-r4", 89.9, "C"],
  ["takamatsu-r3", 89.9, "B"],
  ["takamatsu-r4", 79.9, "D"],
  ["fuji", 19.9, "20％未満"],
  ["fuji", 80, "80％以上"],
  ["nagoya-port", 79.9, "やや遅れ"],
  ["nagoya-port", 60, "やや遅れ"],
  ["atsugi", 100, "A"],
  ["atsugi", 95, "B"],
  ["atsugi", 65.1, "C"],
  ["atsugi", 65, "D"],
  ["atsugi", 246.9, "A"],
])("%s: %p → %s", (id, rate, grade) => {
  expect(gradeOf(rate, preset(id))).toBe(grade);
});

test("what cannot be rated gets the scale's own word or none", () => {
  expect(gradeOf(null, preset("fuji"))).toBe("その他");
  expect(gradeOf(null, preset("sano"))).toBeNull();
});

test.each(["none", "kadoma", "nagayo", "akiruno", "okazaki"])("%s grades nothing by a rate", (id) => {
  expect(scaleOf(settings({ scale: id }))).toBeNull();
});

test("bands fall, ids are unique, words carry a meaning", () => {
  expect(new Set(scalePresets.map(({ id }) => id)).size).toBe(scalePresets.length);
  for (const { basis, bands, words = [] } of scalePresets) {
    if (basis === "words") expect(words.length).toBeGreaterThan(1);
    else expect(bands.at(-1)?.from).toBeNull();
    bands.slice(1).forEach(({ from }, index) => expect(from ?? -Infinity).toBeLessThan(bands[index]?.from ?? Infinity));
  }
});

test("a better rate never gets a lower band", () => {
  const rates = fc.integer({ min: -500, max: 3000 }).map((n) => n / 10);
  const scales = scalePresets.filter(({ basis }) => basis !== "words");
  fc.assert(
    fc.property(fc.constantFrom(...scales), rates, rates, (scale, a, b) => {
      const rank = (rate: number) => scale.bands.findIndex(({ label }) => label === gradeOf(rate, scale));
      expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
    })
  );
});

describe("on documents", () => {
  const of = (value: number, done: number) =>
    indicator({ target: target([quantity({ value })]), midterm: report([result({ value: done })]) });
  const both = indicator({ target: target([quantity(), quantity()]) });
  const [assessed] = assessDocuments([document([of(100, 92), of(100, 85), of(100, 40), indicator({ target: null }), both])], {
    asOf: "2024-11-15",
    settings: settings(),
  });
  if (!assessed) throw new Error("nothing assessed");

  test("preview of another scale", () => {
    const { moves, counts } = previewScale([assessed], "takamatsu-r4", "takamatsu-r3", settings());
    expect(moves.map(({ rate, from, to }) => [rate, from, to])).toEqual([[85, "C", "B"]]);
    expect(counts).toEqual({ B: { B: 1 }, C: { B: 1 }, D: { D: 1 }, "": { "": 2 } });
    expect(previewScale([assessed], "sano", "sano", settings()).moves).toEqual([]);
    expect(previewScale([assessed], "none", "sano", settings()).moves).toHaveLength(3);
  });

  test("the time that has passed", () => {
    const grades = assessed.indicators.map((one) => gradeOfIndicator(one, assessed, settings({ scale: "tama" })));
    expect(grades).toEqual(["着実に進んでいる", "着実に進んでいる", "おおむね進んでいる", null, null]);
  });

  test("classes of what has no grade", () => {
    expect(assessed.indicators.map((one) => unratedClass(one))).toEqual([null, null, null, "no-target", "several-targets"]);
  });

  test("a city's own bands", () => {
    const scale = {
      title: "本市",
      bands: [
        { label: "○", from: 80, exclusive: true },
        { label: "×", from: null },
      ],
      unrated: "評価不能",
    };
    const own = settings({ scale });
    expect(assessed.indicators.map((one) => gradeOfIndicator(one, assessed, own))).toEqual(["○", "○", "×", "評価不能", "評価不能"]);
    expect(gradeOf(80, scale)).toBe("×");
  });
});
