/** Parts of a sum that the indicator's own name tells apart: 2回(ツアー1回、関連セミナー1回) under 移住体験ツアーの実施. */
import { containment } from "./similarity";

/** What is looked at of a number of a report. */
export interface Part {
  role: string;
  label: string;
  unit: string;
}

/** A sum, and those of its parts that the name speaks of. */
export interface NamedParts {
  sum: number;
  named: readonly number[];
}

/** The sums whose parts the name tells apart: it speaks of some of them and not of the others. `parts` stand in the order of the text. */
export function namedParts(parts: readonly Part[], name: string): NamedParts[] {
  const found: NamedParts[] = [];
  for (let sum = 0; sum < parts.length && name !== ""; sum++) {
    let end = sum + 1;
    while (parts[end]?.role === "part" && parts[end]?.unit === parts[sum]?.unit) end++;
    const members = Array.from({ length: end - sum - 1 }, (_, i) => sum + 1 + i);
    const named = members.filter((i) => containment(parts[i]?.label ?? "", name) >= 0.6);
    if (parts[sum]?.role === "result" && named.length > 0 && named.length < members.length) found.push({ sum, named });
    sum = end - 1;
  }
  return found;
}
