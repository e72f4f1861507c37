/** A big read as parts that can be asked for together and, where Excel has a limit, one after the other in smaller pieces. */
import { excelCode, HostFailure, isDivisible, isLost, isTransient } from "./hostErrors";

export interface Part {
  /** Puts the part into the batch. The function it returns runs after the sync and is false where Excel left values out (null). */
  ask(context: Excel.RequestContext): () => boolean;
  /** Smaller parts that together are this one; null where it cannot be divided. */
  divide(): readonly Part[] | null;
  /** True where the rest is worth having without it. */
  readonly optional?: boolean;
}

/**
 * Asks for all parts in one sync; only a limit that was hit costs more.
 * @param between runs after each sync: progress, or an abort that it throws.
 */
export async function readParts(context: Excel.RequestContext, parts: readonly Part[], between: () => void): Promise<void> {
  if (parts.length === 0) return;
  const missing = await ask(context, parts);
  between();
  if (missing.length === 0) return;
  if (missing.length === parts.length && parts.length > 1) {
    const half = Math.ceil(parts.length / 2);
    await readParts(context, parts.slice(0, half), between);
    return readParts(context, parts.slice(half), between);
  }
  return readParts(context, missing.flatMap(smaller), between);
}

/**
 * @returns the parts that did not come: those with values left out, or all of them where the whole batch failed. Where Excel cannot do
 * something that is asked for (a page without a printer), the optional parts are given up.
 */
async function ask(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly Part[]> {
  const collects = parts.map((part) => part.ask(context));
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) === null || isTransient(thrown) || isLost(thrown)) throw thrown;
    const [first, ...others] = parts;
    const divisible = isDivisible(thrown) && !(others.length === 0 && first?.divide() === null);
    if (divisible) return parts;
    const needed = parts.filter(({ optional }) => optional !== true);
    if (needed.length === parts.length) throw thrown;
    return needed.length === 0 ? [] : ask(context, needed);
  }
  return parts.filter((_part, index) => collects[index]?.() === false);
}

function smaller(part: Part): readonly Part[] {
  const pieces = part.divide();
  if (pieces === null) throw new HostFailure("too-large", { code: "null" });
  return pieces;
}
