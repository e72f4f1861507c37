/** Matching the numbered pieces of two columns: by number, and by position where the numbering slips. */

const GAP = 1;
/** Two pieces with different numbers side by side cost less than one missing here and one there: then the number slipped. */
const SLIP = 0.9;

/**
 * Pairs two lists of marks in order, so that as few as possible are missing or renumbered.
 * @returns for each mark of `a` the index of its partner in `b` or null, and the marks of `b` without a partner with the place in `a` before which
 * they stand.
 */
export function alignMarks(
  a: readonly string[],
  b: readonly string[]
): { partners: (number | null)[]; extra: { index: number; before: number }[] } {
  const cost: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => cost[i]?.[j] ?? 0;
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) cost[i]![j] = (a.length - i + b.length - j) * GAP;
      else cost[i]![j] = Math.min(at(i + 1, j + 1) + (a[i] === b[j] ? 0 : SLIP), at(i + 1, j) + GAP, at(i, j + 1) + GAP);
    }
  }
  const partners: (number | null)[] = [];
  const extra: { index: number; before: number }[] = [];
  let i = 0;
  let j = 0;
  const same = (x: number, y: number): boolean => Math.abs(x - y) < 1e-9;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(at(i, j), at(i + 1, j + 1) + (a[i] === b[j] ? 0 : SLIP))) {
      partners.push(j++);
      i++;
    } else if (i < a.length && same(at(i, j), at(i + 1, j) + GAP)) {
      partners.push(null);
      i++;
    } else {
      extra.push({ index: j++, before: i });
    }
  }
  return { partners, extra };
}
