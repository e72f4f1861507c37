/** What a heading of a city's own form can stand for, and how a heading's words tell it. */
import { foldLabel } from "../../domain/grid/labels";

/** Fields: one heading with one value. `text` is kept under its own heading. */
export const fieldRoles = ["goal", "department", "priority", "background", "purpose", "text"] as const;
/** Columns of the table of targets. `note` is kept under its own heading. */
export const columnRoles = [
  "name",
  "initiative",
  "deadline",
  "baseline",
  "target",
  "midterm",
  "yearEnd",
  "evaluation",
  "policy",
  "budget",
  "note",
] as const;

export type FieldRole = (typeof fieldRoles)[number];
export type ColumnRole = (typeof columnRoles)[number];
/** `title`: the heading of the page, where the year is read from. */
export type Role = "title" | FieldRole | ColumnRole;

/** Roles that several headings may have. */
export const repeatable: ReadonlySet<Role> = new Set(["text", "note"]);

export const isColumn = (role: Role): role is ColumnRole => (columnRoles as readonly string[]).includes(role);

/** The first pattern that fits says what a heading stands for; more special words stand before general ones. */
const words: readonly (readonly [RegExp, Role])[] = [
  [/(シート|調書|評価表|管理表|一覧表|計画書|報告書)$/, "title"],
  [/目標値|数値目標|目標水準|^目標$|到達目標/, "target"],
  [/現状値|基準値|現況値|策定時|前年度?(の)?実績|当初値/, "baseline"],
  [/中間(報告|評価|実績|時点)|上半期|上期/, "midterm"],
  [/(期末|年度末|年間)(報告|評価|実績)?|実績値?$|^結果$|達成状況/, "yearEnd"],
  [/評価|達成度|判定/, "evaluation"],
  [/(今後|次年度).*(方針|方向|対応)|改善/, "policy"],
  [/予算|決算|事業費/, "budget"],
  [/期限|期間|時期|目標年/, "deadline"],
  [/指標/, "name"],
  [/取組(項目|内容)?|実施内容|手段|活動内容/, "initiative"],
  [/優先|順位/, "priority"],
  [/課題|現況|現状|背景/, "background"],
  [/目的|効果|ねらい|めざす姿|目指す姿/, "purpose"],
  [/(部|課|局|室|係|署)(等)?名|所属|担当|所管|部署|部局/, "department"],
  [/重点目標|目標名|施策|事業名|事務事業|基本目標|計画名|方針名/, "goal"],
];

/** Headings are short; a sentence that happens to hold such a word is none. */
const LONGEST_HEADING = 30;

/** What a heading most likely stands for; null where its words tell nothing. */
export function guessRole(heading: string): Role | null {
  const folded = foldLabel(heading);
  if (folded === "" || folded.length > LONGEST_HEADING) return null;
  return words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
