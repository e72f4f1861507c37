/** One pass over the stream: every number with what it is — a quantity, a date, a basis (1人当たり), or a name that is no quantity. */
import { readDate, type DateWord } from "./dateWords";
import { fixedNameEnd, isNamed, nameSuffix } from "./names";
import { readNumeral, type Numeral } from "./numerals";
import type { Stream } from "./stream";
import { isSafeUnit, readUnit, type UnitWord } from "./units";

export interface QuantityToken {
  kind: "quantity";
  /** From the sign or first digit to the end of the unit. */
  from: number;
  to: number;
  value: number;
  /** Upper end of a range. */
  max: number | null;
  /** "%" for ％, パーセント and 割; "" where there is none. */
  unit: string;
  /** Period behind a slash (2校/年). */
  each: string | null;
  sign: "+" | "-" | null;
  /** The whole that it is a part of: 238/241. */
  of: number | null;
  /** Factor of the last multiplier (万 → 10000), shared by the lower end of 5～10万円. */
  scale: number;
  /** True where the unit is none that the lexicon knows. */
  open: boolean;
}

export interface DateToken extends DateWord {
  kind: "date";
}

/** A number that is no amount of its own: `basis` 1人当たり, 3か月に; `name` 第10期, R8, 18歳. */
export interface OtherToken {
  kind: "basis" | "name";
  from: number;
  to: number;
}

export type Token = QuantityToken | DateToken | OtherToken;

const TRIGGER = /[\d一二三四五六七八九十百千令平昭大RHSrhsゼ第△▲+\-−元QⅠ午内全何]/;
const ORDINAL = /第\d{1,4}|第[一二三四五六七八九十]{1,3}/y;
const ORDINAL_TAIL =
  /(?:土|日|月|火|水|木|金)曜日?|回目?|期|次|号|条|項|章|節|編|版|弾|子|位|部|種|者|類|話|週|日曜|四半期|ステージ|ステップ|フェーズ/y;
const ZERO = /ゼロ(?![ァ-ヶー・])/y;
const ZERO_NAME = /^(?:予算|金利|歳|円|メートル|次|番|災|宣言|の日|運動|作戦|市|町|村|型|系)/;
const BASIS = /当たり|当り|あたり|につき|に付き|毎(?:に|の|\d|[年月])?|ごと|に(?=\d{1,3}(?:回|人|件|か所|校|度|台))/y;
const SLASH_NUMBER = /[/／](?=\d)/y;

/** The tokens of a stream, left to right, not overlapping. Numbers whose digits make no number (3,0000) are names. */
export function scan(stream: Stream): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < stream.text.length;) {
    stream.work.steps++;
    const token = TRIGGER.test(stream.text.charAt(at)) ? tokenAt(stream, at) : null;
    if (token === null) at++;
    else {
      tokens.push(token);
      at = Math.max(token.to, at + 1);
    }
  }
  return joinRanges(stream, tokens);
}

function tokenAt(stream: Stream, at: number): Token | null {
  const ordinal = stream.match(ORDINAL, at);
  const quarter = ordinal === "" ? null : readDate(stream, at);
  if (ordinal !== "" && quarter === null) {
    const to = at + ordinal.length;
    return { kind: "name", from: at, to: to + stream.match(ORDINAL_TAIL, to).length };
  }
  const date = readDate(stream, at);
  if (date !== null) return { kind: "date", ...date };
  const zero = stream.match(ZERO, at);
  if (zero !== "") return zeroToken(stream, at);
  const named = fixedNameEnd(stream, at);
  if (named !== null) return { kind: "name", from: at, to: named };
  return numberToken(stream, at);
}

function zeroToken(stream: Stream, at: number): Token | null {
  const to = at + 2;
  if (ZERO_NAME.test(stream.after(to, 4)) || /(?:ネット|カーボン|実質|ビジョン)$/.test(stream.before(at, 5)))
    return { kind: "name", from: at, to };
  const unit = readUnit(stream, to);
  const known = unit !== null && !unit.open ? unit : null;
  return quantity(at, known?.to ?? to, { value: 0, end: to, kanji: false }, known, null, stream);
}

function quantity(
  from: number,
  to: number,
  numeral: Numeral,
  unit: UnitWord | null,
  sign: "+" | "-" | null,
  stream: Stream
): QuantityToken {
  const written = stream.text.slice(from, numeral.end);
  const scale = written.endsWith("億")
    ? 1e8
    : written.endsWith("万")
      ? /[百千]万$/.test(written)
        ? written.endsWith("千万")
          ? 1e7
          : 1e6
        : 1e4
      : written.endsWith("千")
        ? 1000
        : 1;
  return {
    kind: "quantity",
    from,
    to,
    sign,
    scale,
    value: sign === "-" ? -numeral.value : numeral.value,
    max: null,
    of: null,
    unit: unit?.unit ?? "",
    each: unit?.each ?? null,
    open: unit?.open ?? false,
  };
}

function numberToken(stream: Stream, at: number): Token | null {
  const sign = signAt(stream, at);
  const start = sign === null ? at : at + 1;
  const numeral = readNumeral(stream, start);
  if (numeral === null) return null;
  if (numeral.value === null || /^\.\d/.test(stream.after(numeral.end, 2))) {
    return { kind: "name", from: at, to: numeral.end + stream.match(/(?:[.,]\d+)*/y, numeral.end).length };
  }
  const found = readUnit(stream, numeral.end);
  const suffix = nameSuffix(stream, numeral.end);
  const weekly = /週に?$/.test(stream.before(at, 2));
  const days =
    suffix === "日" &&
    (weekly || !/^(?:に|号|付|現在|発|から|まで)/.test(stream.after(numeral.end + 1, 2))) &&
    (/(?:年間|年|週|月)に?$|(?:平均|日数|取得|現在|延べ|約|計|:)(?:は|で)?$/.test(stream.before(at, 4)) ||
      !Number.isInteger(numeral.value));
  const overruled = suffix !== "" && !days && (found === null || found.open || suffix.length >= found.to - numeral.end);
  const age = suffix === "歳" && (!Number.isInteger(numeral.value) || /寿命|平均年齢/.test(stream.before(at, 24)));
  if (overruled && !age) return { kind: "name", from: at, to: numeral.end + suffix.length };
  const unit = found;
  const end = unit?.to ?? numeral.end;
  if (/^に[1一](?:人|名|世帯|組)(?!ずつ|以)/.test(stream.after(end, 5))) return { kind: "name", from: at, to: end + 3 };
  if (/^満点/.test(stream.after(end, 2))) return { kind: "name", from: at, to: end + 2 };
  if (numeral.kanji && isBasis(stream, end, numeral.value, unit?.unit ?? "")) return { kind: "basis", from: at, to: end };
  if (numeral.kanji && !trustedKanji(stream, at, numeral, unit)) return { kind: "name", from: at, to: numeral.end };
  if (stream.text.charAt(end) === "目" && unit !== null && !/^目(?:標|指|的|安|途)/.test(stream.after(end, 2)))
    return { kind: "name", from: at, to: end + 1 };
  if (/^分の[\d一二三四五六七八九]/.test(stream.after(numeral.end, 3))) {
    const part = readNumeral(stream, numeral.end + 2);
    return { kind: "name", from: at, to: part?.end ?? numeral.end + 2 };
  }
  if (isNamed(stream, at, end, unit !== null && !unit.open)) return { kind: "name", from: at, to: end };
  if (/^[A-Za-z]/.test(stream.after(numeral.end, 1)) && unit === null)
    return { kind: "name", from: at, to: numeral.end + stream.match(/[A-Za-z]{1,20}/y, numeral.end).length };
  if (unit?.open === true && isTitle(stream, end, numeral.value)) return { kind: "name", from: at, to: end };
  const token = quantity(at, end, numeral, unit, sign ?? signWord(stream, at), stream);
  if (unit?.unit === "割") return tenths(stream, token, end);
  if (unit === null) return fraction(stream, token);
  return stream.match(BASIS, end) !== "" || isBasis(stream, end, numeral.value, unit.unit) ? { kind: "basis", from: at, to: end } : token;
}

/** 小1プロブレムの解消, 2050カーボンニュートラルへ: an unknown noun behind the figure that goes on as a title does. */
function isTitle(stream: Stream, end: number, value: number): boolean {
  return /^(?:の|へ|に向|と|が|制|化|型|的)/.test(stream.after(end, 2)) || (Number.isInteger(value) && value >= 1950 && value <= 2100);
}

/** 1人2回以上, 1日3食: one of something, directly followed by another amount. */
function isBasis(stream: Stream, end: number, value: number, unit: string): boolean {
  const next = stream.after(end, 2);
  if (/^(?:当|あた|につ)/.test(next)) return true;
  if (value === 1 && /^平均/.test(next)) return true;
  return (
    value === 1 &&
    (stream.gaps[end] === 0 || readDate(stream, end) === null) &&
    /^(?:人|日|校|世帯|団体|地区|家庭|園|か月|ヶ月|週間|時間|回|施設|事業所|会場|店舗)$/.test(unit) &&
    /^[\d一二三]/.test(next)
  );
}

/** 前年度比マイナス3% */
function signWord(stream: Stream, at: number): "+" | "-" | null {
  return /マイナス$/.test(stream.before(at, 4)) ? "-" : /プラス$/.test(stream.before(at, 3)) ? "+" : null;
}

/** △5%, ▲3, -2.1 and +3.1: a sign only where nothing before it makes it a hyphen. */
function signAt(stream: Stream, at: number): "+" | "-" | null {
  const ch = stream.text.charAt(at);
  if (!/[△▲+\-−]/.test(ch) || !/\d/.test(stream.text.charAt(at + 1))) return null;
  if (ch === "△" || ch === "▲") return "-";
  const before = stream.text.charAt(at - 1);
  if (/[A-Za-z\d]/.test(before) || (before === ")" && stream.gaps[at] === 0)) return null;
  return ch === "+" ? "+" : "-";
}

/** Japanese numerals are words more often than amounts: they count with a safe counter only, and not as the tail of a word (統一回答). */
function trustedKanji(stream: Stream, at: number, numeral: { value: number; end: number }, unit: UnitWord | null): boolean {
  if (unit === null || unit.open || !isSafeUnit(unit.unit)) return false;
  if (/[統唯単専画均択同第数何幾毎]/.test(stream.text.charAt(at - 1))) return false;
  const written = stream.text.slice(at, numeral.end);
  if (/^[百千万億]+$/.test(written)) return false;
  return !/^(?:々|ひとり|一人|暮らし|親|と|でも|で暮|様|際|分の)/.test(stream.after(unit.to, 3));
}

/** 2割 → 20 %, 2割5分 → 25 %. */
function tenths(stream: Stream, token: QuantityToken, end: number): Token {
  if (/^(?:引|合|り)/.test(stream.after(end, 1))) return { kind: "name", from: token.from, to: end + 1 };
  const minor = stream.match(/\d分|[一二三四五六七八九]分/y, end);
  const parts = minor === "" ? 0 : (readNumeral(stream, end)?.value ?? 0);
  return {
    ...token,
    value: Number((token.value * 10 + parts).toPrecision(12)),
    unit: "%",
    to: end + minor.length,
    scale: token.scale * 10,
  };
}

/** 238/241, 40/50校: the first figure of a fraction, with the whole in `of`. */
function fraction(stream: Stream, token: QuantityToken): Token {
  if (stream.match(SLASH_NUMBER, token.to) === "") return token;
  const whole = readNumeral(stream, token.to + 1);
  if (whole === null || whole.value === null) return token;
  const unit = readUnit(stream, whole.end);
  const known = unit !== null && !unit.open ? unit : null;
  return { ...token, of: whole.value, unit: known?.unit ?? "", to: known?.to ?? whole.end };
}

const RANGE = /^(?:から|[~〜\-―ー–]|ないし|または|又は|もしくは)$/;

/** Joins 5～10回, 50件から60件 and 5、6回 into one quantity with `max`. */
function joinRanges(stream: Stream, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const low = joined.at(-1);
    if (low?.kind === "quantity" && token.kind === "quantity" && isRange(stream, low, token)) {
      const factor = low.unit === "" && low.scale === 1 && token.scale > 1 && low.value * token.scale < token.value ? token.scale : 1;
      joined[joined.length - 1] = { ...token, from: low.from, value: low.value * factor, max: token.value, sign: low.sign };
    } else joined.push(token);
  }
  return joined;
}

function isRange(stream: Stream, low: QuantityToken, high: QuantityToken): boolean {
  if (high.from - low.to > 4 || low.max !== null || low.of !== null) return false;
  if (low.unit !== "" && low.unit !== high.unit) return false;
  const between = stream.text.slice(low.to, high.from);
  const lowScaled = low.unit === "" && low.scale === 1 ? low.value * high.scale : low.value;
  if (between === "、" || between === "・" || between === ",")
    return low.unit === "" && high.unit !== "" && lowScaled + high.scale === high.value;
  if (!RANGE.test(between) || lowScaled >= high.value) return false;
  // 50人から60人に増やす says from where to where, it is no range.
  return (
    between !== "から" || !/^(?:程度)?(?:以上|以下)?(?:へ|に(?!か|お|つ|係|よ)|まで(?:増|減|引|拡|縮|高))/.test(stream.after(high.to, 8))
  );
}
