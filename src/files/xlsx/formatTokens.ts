/** A number format code taken apart: its sections (split at ";") and their tokens. */

export type Token =
  | { kind: "literal"; text: string }
  /** A place for a digit: 0, # or ?. */
  | { kind: "digit"; place: "0" | "#" | "?" }
  | { kind: "point" }
  | { kind: "comma" }
  | { kind: "percent" }
  | { kind: "slash" }
  | { kind: "exponent"; plus: boolean }
  /** A part of a date or time: y, m, d, h, s, g, e, a, or an elapsed [h] [m] [s]. */
  | { kind: "date"; letter: string; length: number; elapsed: boolean }
  /** Tenths of seconds: the ".0" after "ss". */
  | { kind: "subsecond"; digits: number }
  | { kind: "ampm"; text: string }
  | { kind: "general" }
  | { kind: "text" };

export interface Section {
  readonly tokens: readonly Token[];
  /** [>=100]: when the section applies. */
  readonly condition: { readonly op: string; readonly value: number } | null;
  readonly isDate: boolean;
  /** 1 = kanji numerals, 2 = 大字, 3 = full-width digits; 0 = none. */
  readonly dbNum: number;
  /** 令和元年 instead of 令和1年. */
  readonly gannen: boolean;
}

interface Draft {
  tokens: Token[];
  condition: Section["condition"];
  dbNum: number;
  gannen: boolean;
}

const bracketCondition = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/;

/** What stands in [ ]: an elapsed unit, a condition, a currency sign with a language, a numeral style, or a colour (nothing to show). */
function readBracket(inside: string, draft: Draft): void {
  const elapsed = /^(h+|m+|s+)$/i.exec(inside);
  if (elapsed) draft.tokens.push({ kind: "date", letter: inside.charAt(0).toLowerCase(), length: inside.length, elapsed: true });
  const condition = bracketCondition.exec(inside);
  if (condition) draft.condition = { op: condition[1] ?? "", value: Number(condition[2]) };
  const dbNum = /^DBNum([1-3])$/i.exec(inside);
  if (dbNum) draft.dbNum = Number(dbNum[1]);
  if (!inside.startsWith("$")) return;
  if (/gannen/i.test(inside)) draft.gannen = true;
  const language = inside.slice(1);
  const dash = language.indexOf("-");
  const currency = dash < 0 ? language : language.slice(0, dash);
  if (currency) draft.tokens.push({ kind: "literal", text: currency });
}

/** The ways a code's next token can look, tried in this order. */
const patterns: readonly (readonly [RegExp, (match: RegExpExecArray, draft: Draft) => void])[] = [
  [/"([^"]*)"?/y, (m, d) => d.tokens.push({ kind: "literal", text: m[1] ?? "" })],
  [/\\([\s\S]?)/y, (m, d) => d.tokens.push({ kind: "literal", text: m[1] ?? "" })],
  [/_[\s\S]?/y, (_, d) => d.tokens.push({ kind: "literal", text: " " })],
  [/\*[\s\S]?/y, () => undefined],
  [/\[([^\]]*)\]?/y, (m, d) => readBracket(m[1] ?? "", d)],
  [/General|G\/標準/iy, (_, d) => d.tokens.push({ kind: "general" })],
  [/AM\/PM|A\/P|上午\/下午|午前\/午後/iy, (m, d) => d.tokens.push({ kind: "ampm", text: m[0] })],
  [/E([+-])/iy, (m, d) => d.tokens.push({ kind: "exponent", plus: m[1] === "+" })],
  [
    /y+|m+|d+|h+|s+|g+|e+|a{3,4}/iy,
    (m, d) => d.tokens.push({ kind: "date", letter: m[0].charAt(0).toLowerCase(), length: m[0].length, elapsed: false }),
  ],
  [/[0#?]/y, (m, d) => d.tokens.push({ kind: "digit", place: m[0] as "0" })],
  [/\./y, (_, d) => d.tokens.push({ kind: "point" })],
  [/,/y, (_, d) => d.tokens.push({ kind: "comma" })],
  [/[%％]/y, (m, d) => d.tokens.push(m[0] === "%" ? { kind: "percent" } : { kind: "literal", text: m[0] })],
  [/\//y, (_, d) => d.tokens.push({ kind: "slash" })],
  [/@/y, (_, d) => d.tokens.push({ kind: "text" })],
  [/[\s\S]/y, (m, d) => d.tokens.push({ kind: "literal", text: m[0] })],
];

/** In a date, ".00" after the seconds are their fraction, and "/" "," "." and digits elsewhere are signs like any other. */
function settleDate(tokens: readonly Token[]): Token[] {
  const settled: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const former = settled.at(-1);
    let digits = 0;
    if (token.kind === "point" && former?.kind === "date" && former.letter === "s") {
      while (tokens[i + 1 + digits]?.kind === "digit") digits++;
    }
    if (digits > 0) {
      settled.push({ kind: "subsecond", digits: Math.min(digits, 3) });
      i += digits;
    } else if (token.kind === "point") settled.push({ kind: "literal", text: "." });
    else if (token.kind === "comma") settled.push({ kind: "literal", text: "," });
    else if (token.kind === "slash") settled.push({ kind: "literal", text: "/" });
    else if (token.kind === "digit") settled.push({ kind: "literal", text: token.place });
    else settled.push(token);
  }
  return settled;
}

function finish(draft: Draft): Section {
  const isDate = draft.tokens.some((token) => token.kind === "date" || token.kind === "ampm");
  return { ...draft, tokens: isDate ? settleDate(draft.tokens) : draft.tokens, isDate };
}

/** Takes a number format code apart. Anything it does not know is shown as it stands; it never throws. */
export function parseFormat(code: string): Section[] {
  const sections: Section[] = [];
  let draft: Draft = { tokens: [], condition: null, dbNum: 0, gannen: false };
  let at = 0;
  while (at < code.length) {
    if (code[at] === ";") {
      sections.push(finish(draft));
      draft = { tokens: [], condition: null, dbNum: 0, gannen: false };
      at++;
      continue;
    }
    for (const [pattern, take] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(code);
      if (!match) continue;
      take(match, draft);
      at += match[0].length;
      break;
    }
  }
  sections.push(finish(draft));
  return sections;
}
