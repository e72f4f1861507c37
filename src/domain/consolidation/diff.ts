/** 前年度比較: what changed between two collections of documents, item by item. */
import { similarity } from "../language";
import type { GoalDocument, Indicator, TargetQuantity } from "../model";
import { departmentKey, documentDepartmentKey } from "../settings/departments";
import type { Settings } from "../settings/settings";
import { fieldText } from "./input";
import { pairUp, type Pair } from "./pairUp";

export type ChangeKind =
  | "goal-added"
  | "goal-dropped"
  | "goal-renamed"
  | "goal-moved"
  | "item-added"
  | "item-dropped"
  | "item-renamed"
  | "item-moved"
  | "target-lowered"
  | "target-raised"
  | "target-changed"
  | "deadline-changed";

/** Where a change stands on one side. */
export interface ChangeSide {
  file: number;
  sheet: string;
  cell: string | null;
  text: string;
}

export interface Change {
  kind: ChangeKind;
  department: string;
  goal: string;
  /** Id of the indicator (of the new side where there is one); null for changes of a whole goal. */
  indicator: string | null;
  before: ChangeSide | null;
  after: ChangeSide | null;
}

/** Names count more than numbers: an item that moved keeps its text, one that was replaced keeps only its number. */
const leastGoal = 0.4;
const leastItem = 0.45;

/**
 * Compares last year's documents with this year's. Goals pair within a department (former names of the roster count) by the likeness of
 * their names and their rank; indicators pair by the likeness of their texts and their numbers.
 */
export function diffDocuments(before: readonly GoalDocument[], after: readonly GoalDocument[], settings: Settings): Change[] {
  const departments = new Set([...after, ...before].map((document) => documentDepartmentKey(document, settings)));
  return [...departments].flatMap((department) => {
    const of = (documents: readonly GoalDocument[]) =>
      documents.filter((document) => documentDepartmentKey(document, settings) === department);
    return pairGoals(of(before), of(after)).flatMap((pair) => goalChanges(pair, department));
  });
}

/** Goals of one department in two years, by the likeness of their names and their rank. */
export function pairGoals(before: readonly GoalDocument[], after: readonly GoalDocument[]): Pair<GoalDocument>[] {
  return pairUp(before, after, goalScore, leastGoal);
}

/** Indicators of one goal in two years, by the likeness of their texts and their numbers. */
export function pairIndicators(before: readonly Indicator[], after: readonly Indicator[]): Pair<Indicator>[] {
  return pairUp(before, after, indicatorScore, leastItem);
}

function goalScore(before: GoalDocument, after: GoalDocument): number {
  const alike = similarity(fieldText(before, "goal"), fieldText(after, "goal"));
  const sameRank = fieldText(before, "priority") !== "" && fieldText(before, "priority") === fieldText(after, "priority");
  return alike + (sameRank ? 0.1 : 0) + (before.layout === after.layout ? 0.02 : 0);
}

function goalChanges(pair: Pair<GoalDocument>, department: string): Change[] {
  const goal = fieldText(pair.after ?? pair.before, "goal");
  const place = { department, goal, indicator: null };
  if (pair.before === null) return [{ ...place, kind: "goal-added", before: null, after: goalSide(pair.after) }];
  if (pair.after === null) return [{ ...place, kind: "goal-dropped", before: goalSide(pair.before), after: null }];
  const { before, after } = pair;
  const sides = { before: goalSide(before), after: goalSide(after) };
  const changes: Change[] = [];
  if (!sameText(sides.before.text, sides.after.text)) changes.push({ ...place, kind: "goal-renamed", ...sides });
  if (!sameText(fieldText(before, "priority"), fieldText(after, "priority"))) {
    changes.push({ ...place, kind: "goal-moved", before: goalSide(before, "priority"), after: goalSide(after, "priority") });
  }
  const pairs = pairIndicators(before.indicators, after.indicators);
  return [...changes, ...pairs.flatMap((inner) => indicatorChanges(inner, before, after, department, goal))];
}

function indicatorScore(before: Indicator, after: Indicator): number {
  const own = similarity(ownText(before), ownText(after));
  const item = similarity(before.labels[0] ?? "", after.labels[0] ?? "");
  return own * 0.75 + item * 0.15 + (before.id === after.id ? 0.1 : 0);
}

function indicatorChanges(pair: Pair<Indicator>, old: GoalDocument, now: GoalDocument, department: string, goal: string): Change[] {
  const place = { department, goal, indicator: (pair.after ?? pair.before).id };
  if (pair.before === null) return [{ ...place, kind: "item-added", before: null, after: side(now, pair.after.cell, ownText(pair.after)) }];
  if (pair.after === null)
    return [{ ...place, kind: "item-dropped", before: side(old, pair.before.cell, ownText(pair.before)), after: null }];
  const { before, after } = pair;
  const changes: Change[] = [];
  const add = (kind: ChangeKind, from: [string | null, string], to: [string | null, string]) =>
    changes.push({ ...place, kind, before: side(old, ...from), after: side(now, ...to) });
  if (!sameText(ownText(before), ownText(after))) add("item-renamed", [before.cell, ownText(before)], [after.cell, ownText(after)]);
  if (before.id !== after.id) add("item-moved", [before.cell, before.id], [after.cell, after.id]);
  const kind = targetChange(before, after);
  if (kind) add(kind, [before.target?.cell ?? null, before.target?.text ?? ""], [after.target?.cell ?? null, after.target?.text ?? ""]);
  if (!sameText(before.deadline?.text ?? "", after.deadline?.text ?? "")) {
    add(
      "deadline-changed",
      [before.deadline?.cell ?? null, before.deadline?.text ?? ""],
      [after.deadline?.cell ?? null, after.deadline?.text ?? ""]
    );
  }
  return changes;
}

/** Lowered or raised where every number that can be compared moved that way; changed where the wording differs otherwise. */
function targetChange(before: Indicator, after: Indicator): ChangeKind | null {
  const [old, now] = [before.target?.quantities ?? [], after.target?.quantities ?? []];
  const moves = new Set(now.flatMap((quantity, index) => easier(old[index], quantity)));
  if (moves.size === 1 && old.length === now.length) return moves.has("lowered") ? "target-lowered" : "target-raised";
  return sameText(before.target?.text ?? "", after.target?.text ?? "") ? null : "target-changed";
}

/** Whether the same number now asks for less or more; nothing where both ask the same or cannot be compared. */
function easier(before: TargetQuantity | undefined, after: TargetQuantity): ("lowered" | "raised")[] {
  if (!before || before.value === null || after.value === null || before.unit !== after.unit || before.value === after.value) return [];
  const atMost = (quantity: TargetQuantity) => quantity.op === "<=" || quantity.op === "<";
  if (atMost(before) !== atMost(after)) return [];
  return [after.value > before.value === atMost(after) ? "lowered" : "raised"];
}

function ownText(indicator: Indicator): string {
  return (indicator.labels.at(-1) ?? "").replace(/^\s*[(（]\d+[)）]\s*/, "");
}

function sameText(a: string, b: string): boolean {
  return departmentKey(a) === departmentKey(b);
}

function goalSide(document: GoalDocument, key = "goal"): ChangeSide {
  return side(document, document.fields[key]?.cell ?? null, fieldText(document, key));
}

function side(document: GoalDocument, cell: string | null, text: string): ChangeSide {
  return { file: document.file, sheet: document.sheet, cell, text };
}
