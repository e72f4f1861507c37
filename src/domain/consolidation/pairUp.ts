/** A pair found, or one side that is alone. */
export type Pair<T> = { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/**
 * Pairs two lists one to one, best scores first; what scores below `least` stays alone. Deterministic: equal scores go by position.
 * @returns pairs in the order of `after`, then what only `before` has
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], score: (before: T, after: T) => number, least: number): Pair<T>[] {
  const candidates = before
    .flatMap((b, i) => after.map((a, j) => ({ i, j, score: score(b, a) })))
    .filter((candidate) => candidate.score >= least)
    .sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (taken.has(i) || partner.has(j)) continue;
    taken.add(i);
    partner.set(j, i);
  }
  return [
    ...after.map((a, j): Pair<T> => {
      const match = before[partner.get(j) ?? -1];
      return match === undefined ? { before: null, after: a } : { before: match, after: a };
    }),
    ...before.filter((_, i) => !taken.has(i)).map((b): Pair<T> => ({ before: b, after: null })),
  ];
}
