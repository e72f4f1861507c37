import type { Section, Token } from "./formatTokens";

/** A number's 15 decimal digits and the place of its point: Excel keeps no more, so 1.005 is exactly that. */
interface Decimal {
  digits: string;
  /** Number of digits in front of the point; may be negative or beyond the digits. */
  point: number;
}

function decimalOf(value: number): Decimal {
  if (value === 0) return { digits: "0", point: 1 };
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/** Adds one to a string of digits: "199" → "200", "99" → "100". */
function increment(digits: string): string {
  for (let i = digits.length - 1; i >= 0; i--) {
    if (digits[i] !== "9") return digits.slice(0, i) + (Number(digits[i]) + 1) + "0".repeat(digits.length - 1 - i);
  }
  return `1${"0".repeat(digits.length)}`;
}

/** Rounds half up to `places` decimals: 1.005 with 2 → { whole: "1", fraction: "01" }. `whole` has no leading zeros ("" for 0). */
export function roundTo(value: number, places: number): { whole: string; fraction: string } {
  const { digits, point } = decimalOf(value);
  const keep = point + places;
  const padded = keep > digits.length ? digits.padEnd(keep, "0") : digits;
  const kept = keep <= 0 ? "" : padded.slice(0, keep);
  const up = keep >= 0 && Number(padded.charAt(keep) || "0") >= 5;
  const all = (up ? increment(kept || "0") : kept).padStart(places, "0");
  const split = all.length - places;
  return { whole: all.slice(0, split).replace(/^0+/, ""), fraction: all.slice(split) };
}

/** General: up to 11 characters, as wide cells show it; very large and very small numbers in powers of ten. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (size === 0) return "0";
  if (size >= 1e11) return sign + scientific(size);
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const places = Math.max(0, 10 - wholeDigits);
  const { whole, fraction } = roundTo(size, places);
  const shown = `${whole || "0"}.${fraction}`.replace(/\.?0*$/, "");
  return sign + (size < 1e-4 && Number(shown) !== size ? scientific(size) : shown);
}

function scientific(size: number): string {
  const [mantissa = "", exponent = "0"] = size.toExponential(5).split("e");
  const power = Number(exponent);
  return `${mantissa.replace(/\.?0*$/, "")}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Puts the digits of a number into the places of a section, from the right; literals between the places stay where they are. */
function fillWhole(places: readonly Token[], whole: string, thousands: boolean): string {
  const count = places.filter((token) => token.kind === "digit").length;
  const extra = Math.max(0, whole.length - count);
  const digits = whole.padStart(count, " ");
  let next = 0;
  let shown = "";
  const put = (digit: string): void => {
    const left = digits.length - next;
    shown += digit;
    next++;
    if (thousands && digit !== "" && digit !== " " && left > 1 && (left - 1) % 3 === 0) shown += ",";
  };
  let first = true;
  for (const token of places) {
    if (token.kind === "literal") shown += token.text;
    if (token.kind !== "digit") continue;
    if (first) for (let i = 0; i < extra; i++) put(digits.charAt(next));
    first = false;
    const digit = digits.charAt(next);
    put(digit !== " " ? digit : token.place === "0" ? "0" : token.place === "?" ? " " : "");
  }
  return shown;
}

function fillFraction(places: readonly Token[], fraction: string): string {
  const lastReal = fraction.replace(/0+$/, "").length;
  let next = 0;
  let shown = "";
  for (const token of places) {
    if (token.kind === "literal") shown += token.text;
    if (token.kind !== "digit") continue;
    const digit = fraction.charAt(next++);
    shown += next <= lastReal || token.place === "0" ? digit : token.place === "?" ? " " : "";
  }
  return shown;
}

function lastDigitOf(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (at >= 0 && tokens[at]?.kind !== "digit") at--;
  return at;
}

const literals = (tokens: readonly Token[]): string =>
  tokens.map((t) => (t.kind === "literal" ? t.text : t.kind === "percent" ? "%" : "")).join("");

/** # ?/?: the nearest fraction whose denominator has as many digits as there are places. */
function formatFraction(value: number, tokens: readonly Token[], slash: number): string {
  const lastLower = lastDigitOf(tokens);
  const lower = tokens.slice(slash + 1, lastLower + 1).filter((t) => t.kind === "digit").length;
  let upperFrom = slash;
  while (tokens[upperFrom - 1]?.kind === "digit") upperFrom--;
  const hasWhole = tokens.slice(0, upperFrom).some((t) => t.kind === "digit");
  const whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  let best = { top: Math.round(rest), bottom: 1 };
  for (let bottom = 1; bottom < 10 ** Math.min(lower, 3); bottom++) {
    const top = Math.round(rest * bottom);
    if (Math.abs(top / bottom - rest) < Math.abs(best.top / best.bottom - rest) - 1e-12) best = { top, bottom };
  }
  if (hasWhole && best.top === 0) return String(whole);
  if (hasWhole && best.top === best.bottom) return String(whole + 1);
  return `${whole > 0 ? `${whole} ` : ""}${best.top}/${best.bottom}${literals(tokens.slice(lastLower + 1))}`;
}

/** A number that is not negative in a section without dates. */
export function formatDigits(value: number, section: Section): string {
  const { tokens } = section;
  const general = tokens.findIndex((t) => t.kind === "general");
  if (general >= 0) return literals(tokens.slice(0, general)) + formatGeneral(value) + literals(tokens.slice(general + 1));
  const lastDigit = lastDigitOf(tokens);
  if (lastDigit < 0) return tokens.some((t) => t.kind === "text") ? literals(tokens) + formatGeneral(value) : literals(tokens);
  const slash = tokens.findIndex((t, i) => t.kind === "slash" && tokens[i - 1]?.kind === "digit" && tokens[i + 1]?.kind === "digit");
  if (slash > 0) return formatFraction(value, tokens, slash);

  const exponent = tokens.findIndex((t) => t.kind === "exponent");
  const body = exponent < 0 ? tokens : tokens.slice(0, exponent);
  const point = body.findIndex((t) => t.kind === "point");
  const wholePlaces = point < 0 ? body : body.slice(0, point);
  const fractionPlaces = point < 0 ? [] : body.slice(point + 1);
  const lastWhole = lastDigitOf(wholePlaces);
  const firstWhole = wholePlaces.findIndex((t) => t.kind === "digit");
  const isComma = (t: Token): boolean => t.kind === "comma";
  const thousands = firstWhole >= 0 && wholePlaces.slice(firstWhole, lastWhole).some(isComma);
  // Commas right behind the last digit divide by a thousand each.
  const behind = (point < 0 ? wholePlaces : fractionPlaces).slice((point < 0 ? lastWhole : lastDigitOf(fractionPlaces)) + 1);
  let scaling = 0;
  while (behind[scaling]?.kind === "comma") scaling++;
  const percents = tokens.filter((t) => t.kind === "percent").length;
  let number = (value * 100 ** percents) / 1000 ** scaling;

  let power = 0;
  const wholeCount = wholePlaces.filter((t) => t.kind === "digit").length;
  if (exponent >= 0 && number !== 0) {
    power = Math.floor(Math.log10(number));
    if (wholeCount > 1) power = Math.floor(power / wholeCount) * wholeCount;
    number = Number(`${number}e${-power}`) || number / 10 ** power;
  }
  const places = fractionPlaces.filter((t) => t.kind === "digit").length;
  const { whole, fraction } = roundTo(number, Math.min(places, 30));
  const show = (list: readonly Token[]): Token[] => list.map((t) => (t.kind === "percent" ? { kind: "literal", text: "%" } : t));
  const shown = fillWhole(show(wholePlaces), whole, thousands) + (point < 0 ? "" : `.${fillFraction(show(fractionPlaces), fraction)}`);
  if (exponent < 0) return shown;
  const sign = tokens[exponent];
  const powerPlaces = show(tokens.slice(exponent + 1));
  const powerSign = power < 0 ? "-" : sign?.kind === "exponent" && sign.plus ? "+" : "";
  return `${shown}E${powerSign}${fillWhole(powerPlaces, String(Math.abs(power)), false)}`;
}
