/** The fiscal year that a title carries. */
import { eraYear } from "../../language";

/** A year, "blank" for a title whose year is left open (令和 年度), or null where the text names no year. */
export type TitleYear = number | "blank" | null;

const ERA = /(令和|平成|昭和|R|H|S)\s*(元|\d{1,2})\s*\.?\s*年?度?/i;
const WESTERN = /((?:19|20)\d{2})\s*年?度?/;
const OPEN = /(?:令和|平成|西暦|20)?[\s_＿○〇◯●xX]*年度/;

/** Reads 令和6年度, R6年度, 2024年度, 令和元年度. */
export function titleYear(text: string): TitleYear {
  const folded = text.normalize("NFKC");
  const era = ERA.exec(folded);
  if (era)
    return eraYear((era[1] ?? "").length === 1 ? (era[1] ?? "").toUpperCase() : (era[1] ?? ""), era[2] === "元" ? 1 : Number(era[2]));
  const western = WESTERN.exec(folded);
  if (western) return Number(western[1]);
  return OPEN.test(folded) ? "blank" : null;
}
