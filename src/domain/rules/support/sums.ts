/** Sums that a text writes out: 6件+11件=17件; 東部3回、西部2回、計5回; 17件(単身6件、世帯11件); 17件、内訳は単身6件、世帯11件; 12回×20人=240人. */

/** A sum that does not come out. */
export interface SumSlip {
  kind: "sum" | "portion" | "product";
  /** The words that hold it. */
  text: string;
  /** What the parts come to; the part itself for "portion". */
  found: number;
  /** The total that is written. */
  total: number;
  unit: string;
  /** No sign and no word says that these parts make up the total: 17件 単身6件、世帯12件. */
  unsure: boolean;
}

/** With the place of its first character. */
type Placed = SumSlip & { at: number };

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const KNOWN_UNITS =
  "件|人|名|回|世帯|団体|事業者?|事業所|組|か所|ヶ所|ヵ所|カ所|箇所|校|社|台|戸|地区|枚|冊|本|棟|個|点|日|時間|km|ha|千円|百万円|万円|億円|円|万人|食|トン|t|kg|g|m2|㎡|m";
const UNIT = String.raw`(?:${KNOWN_UNITS}|[一-龠ァ-ヶーA-Za-z]{1,3})`;
/** Words that make numbers of a list something else than parts of one total. */
const NO_PART = /各|毎|ずつ|それぞれ|目標|計画|前年|昨年|前回|前期比|累計|延べ|のべ|うち|平均|約|以上|以下|未満|定員|対象|~|×|÷|年度/;

/** As far as a sum is looked for in front of its sign or its total, in characters. */
const REACH = 300;

/** All sums of a folded text that do not come out; of overlapping ones the first. */
export function sumSlips(source: string): SumSlip[] {
  const text = source.replace(/https?:[^\s、。]+/g, (address) => " ".repeat(address.length));
  const found: Placed[] = [
    ...(text.includes("=") ? equations(text) : []),
    ...(text.includes("(") ? brackets(text) : []),
    ...(/計|合/.test(text) || text.includes("あわせて") ? closingTotals(text) : []),
    ...(/\d.*\d.*\d/s.test(text) ? breakdowns(text) : []),
  ];
  const kept: Placed[] = [];
  for (const slip of found) {
    const [from, to] = [slip.at, slip.at + slip.text.length];
    if (!kept.some((other) => from < other.at + other.text.length && other.at < to)) kept.push(slip);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** 6件+11件=17件, 17件=6件+11件, 12回×20人=240人. */
function equations(text: string): Placed[] {
  return [...text.matchAll(/=/g)].flatMap(({ index }): Placed[] => {
    const left = tail(text, index, "。\n;「」()=");
    const right = /^[^。\n;「」()=、]*/.exec(text.slice(index + 1, index + REACH))?.[0] ?? "";
    const whole = `${left}=${right}`;
    const forward = /[+×*]/.test(left) || (left.includes("、") && !/[+×*÷/]/.test(right));
    const [terms, totalText] = forward ? [left, right] : [right, left];
    const total = forward ? firstAmount(totalText) : lastAmount(totalText);
    if (!total || /[約~÷/%]/.test(whole) || (!forward && !/[+×*]/.test(right))) return [];
    const at = index - left.length;
    const slip = { at, text: whole.trim(), total: total.value, unit: total.unit, unsure: false };
    if (/[×*]/.test(terms)) {
      const factors = /\+/.test(terms) ? null : factorsOf(terms);
      const product = factors?.reduce((a, b) => a * b, 1);
      return product === undefined || near(product, total.value) ? [] : [{ ...slip, kind: "product", found: product }];
    }
    const list = terms.split(terms.includes("+") ? /\+/ : /[、,，]/);
    const bare = list.every((term) => /\d\s*$/.test(term));
    const parts = partsOf(list, bare ? "" : total.unit, !terms.includes("+"));
    const sum = parts && added(parts);
    return sum === null || sum === undefined || near(sum, total.value) ? [] : [{ ...slip, kind: "sum", found: sum }];
  });
}

const BRACKETS = new RegExp(
  String.raw`(${NUMBER})(${UNIT}?)([ぁ-ん]{0,2}[一-龠]{0,4}[ぁ-ん]{0,2})\((?:内訳[はが:、\s]*)?([^()]{3,120})\)`,
  "g"
);

/** 17件(単身6件、世帯11件), 42人(うち子ども44人). */
function brackets(text: string): Placed[] {
  if (!/\d[^(]*\(/.test(text)) return [];
  return [...text.matchAll(BRACKETS)].flatMap((match): Placed[] => {
    const [whole, totalText = "", unit = "", , inside = ""] = match;
    const at = match.index ?? 0;
    if (unit === "" || /人当|あたり|当たり/.test(whole.slice(0, whole.indexOf("("))) || /[各約毎]/.test(text.charAt(at - 1))) return [];
    const total = toNumber(totalText);
    const base = { at, text: whole, total, unit, unsure: false };
    const segments = segmentsOf(inside);
    if (/^うち|内数/.test(inside)) {
      const part = amountIn(inside, unit);
      return segments.length === 1 && part !== null && part > total ? [{ ...base, kind: "portion", found: part }] : [];
    }
    if (NO_PART.test(inside) || /ほか|他|など|等|予定/.test(inside)) return [];
    const parts = partsOf(segments, unit, true);
    const sum = parts && added(parts);
    return sum === null || sum === undefined || near(sum, total) ? [] : [{ ...base, kind: "sum", found: sum }];
  });
}

const CLOSING_TOTAL = new RegExp(
  String.raw`(?:^|[、,，(\s。・の])((?:合計|総計|計|合わせて|あわせて|合せて)(?:で|は|:)?\s*(${NUMBER})\s*(${UNIT}))`,
  "g"
);

/** 東部3回、西部2回、計5回: the parts stand in front, in one sentence or in lines of a list. */
function closingTotals(text: string): Placed[] {
  if (!/計|[合あ][わせ]/.test(text)) return [];
  return [...text.matchAll(CLOSING_TOTAL)].flatMap((match): Placed[] => {
    const [whole, said = "", totalText = "", unit = ""] = match;
    const end = (match.index ?? 0) + whole.length - said.length;
    const before = listBefore(text, end);
    // What is told of the year before, planned or aimed at is no part of the sum.
    const segments = segmentsOf(before);
    const total = toNumber(totalText);
    if (segments.some((segment) => NO_PART.test(segment)) || /約|延べ|のべ/.test(said)) return [];
    const counted = segments.filter((segment) => amountIn(segment, unit) !== null);
    const parts = partsOf(counted, unit, true);
    if (!parts || parts.length < 2 || lastParts(parts).some((sum) => near(sum, total))) return [];
    return [
      { at: end - before.length, text: `${before}${said}`.trim(), kind: "sum", found: added(parts) ?? 0, total, unit, unsure: false },
    ];
  });
}

/** The sentence or list that ends where a total begins: back to a full stop, a mark of an item or an empty line. */
function listBefore(text: string, end: number): string {
  const fromMark =
    tail(text, end, "。;")
      .split(/\n\s*\n|\(\d{1,2}\)|[①-⑳]/)
      .at(-1) ?? "";
  return fromMark.trimStart();
}

const BREAKDOWN = new RegExp(String.raw`(${NUMBER})(${UNIT})([^\d。()=+]{0,12}内訳[はが:、\s]{0,3}|[ \n])([^。\n()=+]{3,120})`, "g");

/** 17件、内訳は単身6件、世帯11件; 17件 単身6件、世帯11件. */
function breakdowns(text: string): Placed[] {
  return [...text.matchAll(BREAKDOWN)].flatMap((match): Placed[] => {
    const [, totalText = "", unit = "", link = "", list = ""] = match;
    const at = match.index ?? 0;
    const unsure = !link.includes("内訳");
    if (NO_PART.test(list) || /ほか|他|など|等|予定|計/.test(list) || /[各約毎~.]/.test(text.charAt(at - 1))) return [];
    const segments = segmentsOf(list);
    // Parts by themselves are named each by a few words of its own.
    const counted = segments.filter((segment) => amountIn(segment, unit) !== null);
    if (unsure && !counted.every((segment) => new RegExp(String.raw`^[一-龠ァ-ヶーA-Za-z]{1,8}${NUMBER}${escape(unit)}$`).test(segment)))
      return [];
    const parts = partsOf(counted, unit, true);
    const sum = parts && added(parts);
    const total = toNumber(totalText);
    if (sum === null || sum === undefined || near(sum, total) || counted.length < 2) return [];
    if (unsure && Math.abs(sum - total) > Math.max(2, total * 0.15)) return [];
    return [{ at, text: `${match[0]}`.trim(), kind: "sum", found: sum, total, unit, unsure }];
  });
}

/** What stands in front of a place, back to one of the signs. */
function tail(text: string, end: number, signs: string): string {
  let from = end;
  while (from > Math.max(0, end - REACH) && !signs.includes(text.charAt(from - 1))) from--;
  return text.slice(from, end);
}

function segmentsOf(list: string): string[] {
  return list
    .split(/[、,，・/;；\n+]|及び|\s/u)
    .map((segment) => segment.trim())
    .filter(Boolean);
}

/** The numbers of the segments in one unit; null where a segment has none or another number beside it, so that it may be something else. */
function partsOf(segments: readonly string[], unit: string, alone: boolean): number[] | null {
  const parts = segments.map((segment) => {
    // Months, days and 1回目 tell parts apart and count nothing.
    const numbers = segment.replace(/\d+(?:月|日|回目|期)/g, "").match(/\d[\d,.]*/g) ?? [];
    return alone && numbers.length > 1 ? null : amountIn(segment, unit);
  });
  return parts.length >= 2 && parts.every((part) => part !== null) ? parts : null;
}

/** The last number of a segment that stands in the unit; a bare number where there is no unit. */
function amountIn(segment: string, unit: string): number | null {
  const pattern =
    unit === ""
      ? new RegExp(String.raw`(?:^|[^\d.,])(${NUMBER})(?=\s*$)`)
      : new RegExp(String.raw`(?:^|[^\d.,])(${NUMBER})\s*${escape(unit)}`, "g");
  const hits = unit === "" ? [pattern.exec(segment)].filter((hit) => hit !== null) : [...segment.matchAll(pattern)];
  const last = hits.at(-1)?.[1];
  return last === undefined ? null : toNumber(last);
}

function firstAmount(text: string): { value: number; unit: string } | null {
  const match = new RegExp(String.raw`^\s*(?:合計|総計|計)?\s*(${NUMBER})\s*(${UNIT})?`).exec(text);
  return match ? { value: toNumber(match[1] ?? ""), unit: match[2] ?? "" } : null;
}

function lastAmount(text: string): { value: number; unit: string } | null {
  const match = new RegExp(String.raw`(${NUMBER})\s*(${UNIT})?\s*$`).exec(text);
  return match ? { value: toNumber(match[1] ?? ""), unit: match[2] ?? "" } : null;
}

/** 「年12回×20人」 → 12 and 20; null where a factor has several numbers. */
function factorsOf(terms: string): number[] | null {
  const factors = terms.split(/[×*]/).map((term, i) => {
    const numbers = term.match(new RegExp(NUMBER, "g")) ?? [];
    return i === 0 || numbers.length === 1 ? toNumber(numbers.at(-1) ?? "") : Number.NaN;
  });
  return factors.length >= 2 && factors.every((factor) => !Number.isNaN(factor)) ? factors : null;
}

/** Sums of the last two, three … parts: what stands in front may belong to something else. */
function lastParts(parts: readonly number[]): number[] {
  return parts.map((_, i) => added(parts.slice(i)) ?? 0);
}

function added(parts: readonly number[]): number | null {
  return parts.length < 1 ? null : parts.reduce((a, b) => a + b, 0);
}

/** Equal but for what decimals lose. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

function toNumber(text: string): number {
  return text === "" ? Number.NaN : Number(text.replace(/,/g, ""));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
