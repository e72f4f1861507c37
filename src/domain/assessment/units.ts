/** Which units count the same thing. Only spellings are joined: 回 and 件 stay different, and so do ％ and ポイント. */
import { canonicalUnit } from "../language/units";

const levels = new Set(["%", "‰", "ポイント", "点", "位", "倍"]);

/** One spelling for a unit: 名 → 人, ㌫ → %, 箇所 → か所, 延べ人 → 人; others stay as they are, in one width and lower case. */
export function unitKey(unit: string): string {
  const plain = unit.normalize("NFKC").replace(/\s/g, "");
  return canonicalUnit(plain.replace(/[/／](年度?|年間)$/, ""));
}

/** True where two numbers can be set against each other: the same unit, or one of them without any. */
export function comparable(a: string, b: string): boolean {
  const [x, y] = [unitKey(a), unitKey(b)];
  return x === y || x === "" || y === "";
}

/** True for units that measure a level (％, 点, 位): two of them are never added. */
export function isLevelUnit(unit: string): boolean {
  return levels.has(unitKey(unit));
}
