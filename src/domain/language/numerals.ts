/** Arabic and Japanese numerals: 1,234 / 12.5 / 4億3,000万 / 18千 / 二十五 / 一七・五万. */
import type { Stream } from "./stream";

/** A number that was read, and where it ends in the stream. `kanji` where no Arabic digit takes part. */
export interface Numeral {
  value: number;
  end: number;
  kanji: boolean;
}

/** Digits whose commas do not group them (3,0000), or too many of them: a number is there, but which one cannot be said. */
export interface Unreadable {
  value: null;
  end: number;
  kanji: boolean;
}

const DIGITS = "〇一二三四五六七八九";
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** Beyond this the figures are a code and no amount. */
const LARGEST = Number.MAX_SAFE_INTEGER;

const ARABIC = /\d+(?:,\d+)*(?:\.\d+)?/y;
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const KANJI_DIGITS = /[〇一二三四五六七八九]+(?:[・.][〇一二三四五六七八九]+)?/y;

/** Figures of one place group, without multipliers: "1,234", "12.5", "一七・五". */
function readFigures(stream: Stream, at: number): Numeral | Unreadable | null {
  const whole = stream.match(ARABIC, at);
  const arabic = untilGap(stream, at, whole);
  if (arabic !== "") {
    const end = at + arabic.length;
    if (!GROUPED.test(arabic)) return { value: null, end, kanji: false };
    const value = Number(arabic.replaceAll(",", ""));
    return { value: value <= LARGEST ? value : null, end, kanji: false };
  }
  const kanji = stream.match(KANJI_DIGITS, at);
  if (kanji === "") return null;
  const figures = [...kanji].map((ch) => (DIGITS.includes(ch) ? String(DIGITS.indexOf(ch)) : ".")).join("");
  const value = Number(figures);
  return { value: value <= LARGEST ? value : null, end: at + kanji.length, kanji: true };
}

/** Figures end at white space between two digits (「R6 10回」), but not behind a comma or a point. */
function untilGap(stream: Stream, at: number, figures: string): string {
  for (let i = 1; i < figures.length; i++) {
    if (stream.gaps[at + i] !== 0 && /\d/.test(figures.charAt(i - 1)) && /\d/.test(figures.charAt(i))) return figures.slice(0, i);
  }
  return figures;
}

/** The number at a place of the stream; null where none begins. Multipliers are applied: 2,000万 → 20000000, 二十五 → 25, 3百万 → 3000000. */
export function readNumeral(stream: Stream, at: number): Numeral | Unreadable | null {
  let place = at;
  let total = 0;
  let group = 0;
  let kanji = true;
  let limit = Infinity;
  let smallLimit = Infinity;
  for (;;) {
    const figures = readFigures(stream, place);
    if (figures !== null) {
      if (figures.value === null) return figures;
      kanji = kanji && figures.kanji;
      place = figures.end;
    }
    const sign = stream.text.charAt(place);
    const small = SMALL[sign];
    const large = LARGE[sign];
    if (small !== undefined && small < smallLimit) {
      group += (figures?.value ?? 1) * small;
      smallLimit = small;
      place++;
      continue;
    }
    if (large !== undefined && large < limit && (figures !== null || group > 0)) {
      total += (group + (figures?.value ?? 0)) * large;
      group = 0;
      limit = large;
      smallLimit = Infinity;
      place++;
      continue;
    }
    if (place === at) return null;
    const value = total + group + (figures?.value ?? 0);
    return { value: tidy(value), end: place, kanji };
  }
}

/** Removes the noise of binary fractions: 1.1 × 10000 → 11000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A whole number from 0 to 9,999兆 in Japanese words: 30250 → 三万二百五十. */
export function toKanjiNumeral(value: number): string {
  if (value === 0) return "〇";
  let rest = value;
  let out = "";
  for (const [sign, size] of [
    ["兆", 1e12],
    ["億", 1e8],
    ["万", 1e4],
    ["", 1],
  ] as const) {
    const group = Math.floor(rest / size);
    rest -= group * size;
    if (group > 0) out += thousands(group, sign !== "") + sign;
  }
  return out;
}

function thousands(value: number, beforeSign: boolean): string {
  let rest = value;
  let out = "";
  for (const [sign, size] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(rest / size);
    rest -= digit * size;
    if (digit === 0) continue;
    // 一千万, but 千 alone: the figure one is written before a place that carries a sign of its own.
    const one = digit === 1 && sign !== "" && !(sign === "千" && beforeSign);
    out += (one ? "" : DIGITS.charAt(digit)) + sign;
  }
  return out;
}
