/** A small memory for what is worked out of a text again and again. */

/** Texts kept at most, twice over: what one or two sheets hold. */
const KEPT = 500;
/** Longer texts are rare and would fill the memory. */
const LONGEST = 4000;

/**
 * The same function with a memory of the last texts it was asked for. Results are shared, so they must not be changed.
 * The memory never grows beyond a thousand texts: where a half of it is full, the older half is forgotten.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? compute(text);
    if (text.length > LONGEST) return result;
    if (young.size >= KEPT) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
