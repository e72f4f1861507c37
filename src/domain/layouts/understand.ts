/** The one place where the layouts room calls the language room: texts of a sheet → what they say. */
import type { Field, Deadline, Report, Target } from "../model";
import { parseDeadline, parseReport, parseTarget } from "../language";

/** What an Excel cell shows where its formula failed. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|GETTING_DATA|SPILL!|CALC!|#+)$/i;

/** Why a text cannot be read: "error-value" (#REF!), "struck-unknown" (which part is struck cannot be seen); null where it can. */
export function unreadReason(field: Field): string | null {
  if (ERROR_VALUE.test(field.text.trim())) return "error-value";
  return field.struck === "unknown" ? "struck-unknown" : null;
}

const strikes = ({ struck }: Field): { struck?: NonNullable<Field["struck"]> } => (struck === undefined ? {} : { struck });

export function understandDeadline(field: Field, fiscalYear: number | null): Deadline {
  const readable = unreadReason(field) === null ? withoutStruck(field) : "";
  const reading = parseDeadline(readable, { fiscalYear });
  return { ...field, date: reading?.date ?? null, kind: reading?.kind ?? null };
}

/** @param unit unit that the indicator's name gives, 「…の割合（％）」; used where the text names none. */
export function understandTarget(field: Field, fiscalYear: number | null, unit: string | null = null): Target {
  const unread = unreadReason(field);
  if (unread !== null) return { ...field, quantities: [], unread };
  const quantities = parseTarget(field.text, { fiscalYear, ...strikes(field) });
  return {
    ...field,
    quantities: unit === null ? quantities : quantities.map((quantity) => (quantity.unit === "" ? { ...quantity, unit } : quantity)),
    unread: null,
  };
}

/** @param label the indicator's own text: numbers of other things than it names do not answer its target. */
export function understandReport(field: Field, target: Target | null, fiscalYear: number | null, label = ""): Report {
  const unread = unreadReason(field);
  if (unread !== null) return { ...field, state: "reported", quantities: [], unread };
  const { state, quantities } = parseReport(field.text, {
    fiscalYear,
    ...(label === "" ? {} : { label }),
    ...(target === null ? {} : { target: target.quantities, targetText: target.text }),
    ...strikes(field),
  });
  return { ...field, state, quantities, unread: null };
}

/** The text with its struck parts blanked, so that offsets stay. */
function withoutStruck({ text, struck }: Field): string {
  if (struck === undefined || struck === "unknown") return text;
  return struck.reduce((rest, [from, to]) => rest.slice(0, from) + " ".repeat(Math.max(0, to - from)) + rest.slice(to), text);
}

const UNIT = /[（(]([^（()）※]{1,8})[）)](?:\s*[（(]?※[^（()）]*[）)]?)*\s*$/;

/** The unit in brackets at the end of an indicator's name; null where there is none. */
export function unitOfName(name: string): string | null {
  const unit = UNIT.exec(name)?.[1]?.normalize("NFKC").trim() ?? null;
  if (unit === null || /\d/.test(unit)) return null;
  return unit === "パーセント" ? "%" : unit;
}
