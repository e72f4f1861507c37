/** Exact arithmetic on decimal numbers, so that a rate is rounded once and never slips (1.005 stays 1.005, 72.7 − 70.3 is 2.4). */

/** digits × 10^−scale. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** A quotient that is not worked out yet. The denominator is never 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function decimal(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign = "", whole = "", part = "", power = "0"] = match;
  const scale = part.length - Number(power);
  const digits = BigInt(sign + whole + part);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function aligned(a: number, b: number): [bigint, bigint, number] {
  const [x, y] = [decimal(a), decimal(b)];
  const scale = Math.max(x.scale, y.scale);
  return [x.digits * 10n ** BigInt(scale - x.scale), y.digits * 10n ** BigInt(scale - y.scale), scale];
}

function toNumber(digits: bigint, scale: number): number {
  return Number(`${digits}e-${scale}`);
}

/** a + b without the slips of binary fractions: 0.1 + 0.2 = 0.3. */
export function plus(a: number, b: number): number {
  const [x, y, scale] = aligned(a, b);
  return toNumber(x + y, scale);
}

/** a − b without the slips of binary fractions. */
export function minus(a: number, b: number): number {
  return plus(a, -b);
}

/** a × b without the slips of binary fractions. */
export function times(a: number, b: number): number {
  const [x, y] = [decimal(a), decimal(b)];
  return toNumber(x.digits * y.digits, x.scale + y.scale);
}

/** a ÷ b, exactly; null where b is 0. */
export function ratio(a: number, b: number): Fraction | null {
  const [numerator, denominator] = aligned(a, b);
  return denominator === 0n ? null : { numerator, denominator };
}

/**
 * A fraction in per cent, rounded half-up (a half goes away from zero, as in Excel's ROUND) to `places` decimals: 37/41, 1 → 90.2.
 */
export function percent({ numerator, denominator }: Fraction, places: number): number {
  const negative = numerator < 0n !== denominator < 0n;
  const size = (n: bigint) => (n < 0n ? -n : n);
  const scaled = size(numerator) * 100n * 10n ** BigInt(places);
  const rounded = (2n * scaled + size(denominator)) / (2n * size(denominator));
  return rounded === 0n ? 0 : toNumber(negative ? -rounded : rounded, places);
}

/** a ÷ b for positive numbers, rounded up to one decimal: 25 ÷ 6 → 4.2. @throws RangeError where b is 0. */
export function roundedUp(a: number, b: number): number {
  const [numerator, denominator] = aligned(a, b);
  return toNumber((numerator * 10n + denominator - 1n) / denominator, 1);
}

/** Mean of numbers that are already rounded, rounded again half-up: what a reader gets who works it out by hand. Null for none. */
export function mean(values: readonly number[], places: number): number | null {
  const average = ratio(values.reduce(plus, 0), values.length);
  return average && percent({ numerator: average.numerator, denominator: average.denominator * 100n }, places);
}
