const digitSets: Readonly<Record<number, string>> = { 1: "〇一二三四五六七八九", 2: "〇壱弐参四伍六七八九", 3: "０１２３４５６７８９" };
const smallUnits: Readonly<Record<number, readonly string[]>> = { 1: ["", "十", "百", "千"], 2: ["", "拾", "百", "阡"] };
const largeUnits: Readonly<Record<number, readonly string[]>> = { 1: ["", "万", "億", "兆"], 2: ["", "萬", "億", "兆"] };

/** 4 digits → 千二百三十四. In style 1 a bare 十 has no 一 in front, in style 2 (大字) it has. */
function group(digits: string, style: number): string {
  let shown = "";
  [...digits].forEach((digit, i) => {
    const unit = smallUnits[style]?.[digits.length - 1 - i] ?? "";
    if (digit === "0") return;
    const bare = style === 1 && digit === "1" && unit !== "";
    shown += (bare ? "" : (digitSets[style]?.charAt(Number(digit)) ?? "")) + unit;
  });
  return shown;
}

function inWords(digits: string, style: number): string {
  if (/^0+$/.test(digits)) return digitSets[style]?.charAt(0) ?? "";
  let shown = "";
  for (let end = digits.length, power = 0; end > 0; end -= 4, power++) {
    const part = group(digits.slice(Math.max(0, end - 4), end), style);
    if (part) shown = part + (largeUnits[style]?.[power] ?? "") + shown;
  }
  return shown;
}

/** [DBNum1] 百二十三, [DBNum2] 壱百弐拾参, [DBNum3] １２３; 0 leaves the text as it is. Digits behind a point are spelled one by one. */
export function kanjiDigits(text: string, style: number): string {
  const set = digitSets[style];
  if (!set) return text;
  if (style === 3) return text.replace(/\d/g, (digit) => set.charAt(Number(digit)));
  return text.replace(/(\.?)(\d+)/g, (_, point: string, digits: string) =>
    point || digits.length > 16 ? point + digits.replace(/\d/g, (digit) => set.charAt(Number(digit))) : inWords(digits, style)
  );
}
