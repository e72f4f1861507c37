import type { GoalDocument } from "../../model";
import { type Report, defineRule } from "../defineRule";
import { heading } from "../support/columns";
import { booksOf } from "../support/books";

/** Two goals of one department with the same priority, or a rank that nobody has. */
export const priorityDuplicate = defineRule({
  meta: {
    code: "KN109",
    name: "priority-duplicate",
    severity: "error",
    category: "structure",
    title: { ja: "優先順位の重複・欠け", en: "Priority given twice or left out" },
    rationale: {
      ja: "優先順位は部局の中で1つずつのはずです。同じ順位が2つあると、どちらを先にするのかが決まりません。",
      en: "Within a department each priority is given once. With the same rank twice nobody knows which goal comes first.",
    },
    notFor: {
      ja: "同順位を認めている市、1つの部局の目標の一部だけを検査するとき（順位の欠け）。",
      en: "Cities that allow equal ranks; gaps where only some of a department's goals are checked.",
    },
    options: null,
    defaults: null,
    messages: {
      duplicate: {
        ja: {
          what: "優先順位{rank}位が重複しています。",
          evidence: "「{other}」（シート{sheet}）も{rank}位です。",
          advice: "どちらの優先順位が正しいかを確かめて直してください。",
        },
        en: {
          what: "Priority {rank} is given twice.",
          evidence: "「{other}」 (sheet {sheet}) also has priority {rank}.",
          advice: "Check which of the two is right and correct the other.",
        },
      },
      gap: {
        ja: {
          what: "優先順位に抜けがあります。",
          evidence: "{count}件の目標に{missing}位がありません。",
          advice: "順位を付け直すか、足りない目標のシートがないかを確かめてください。",
        },
        en: {
          what: "A priority is left out.",
          evidence: "None of the {count} goals has priority {missing}.",
          advice: "Renumber them, or check whether a goal's sheet is missing.",
        },
      },
    },
    examples: [
      {
        expect: "duplicate",
        note: { ja: "1位が2つ", en: "Priority 1 twice" },
        fields: { goal: "研修の充実", priority: "1位" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [{ layout: "ueda-kanri", fields: { goal: "防災の強化", priority: "１位" }, rows: [{ initiative: "訓練", target: "2回" }] }],
      },
      {
        expect: "gap",
        note: { ja: "2位がない", en: "No priority 2" },
        fields: { goal: "研修の充実", priority: "1位" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [{ layout: "ueda-kanri", fields: { goal: "防災の強化", priority: "3位" }, rows: [{ initiative: "訓練", target: "2回" }] }],
      },
      {
        expect: null,
        note: { ja: "1位と2位", en: "Priorities 1 and 2" },
        fields: { goal: "研修の充実", priority: "1位" },
        rows: [{ initiative: "研修", target: "2回" }],
        also: [{ layout: "ueda-kanri", fields: { goal: "防災の強化", priority: "2位" }, rows: [{ initiative: "訓練", target: "2回" }] }],
      },
    ],
  },
  *collection({ documents }) {
    for (const { sheets } of booksOf(documents)) yield* slipsOf(sheets);
  },
});

function* slipsOf(sheets: readonly GoalDocument[]): Iterable<Report & { file: number; sheet: string }> {
  const ranked = sheets.flatMap((document) => {
    const rank = rankOf(document);
    return rank === null ? [] : [{ document, rank, cell: document.fields.priority?.cell ?? null }];
  });
  const label = heading("priority");
  let duplicates = 0;
  for (const [index, { document, rank, cell }] of ranked.entries()) {
    const first = ranked.slice(0, index).find((other) => other.rank === rank);
    if (!first) continue;
    duplicates++;
    yield {
      messageId: "duplicate",
      file: document.file,
      sheet: document.sheet,
      cell,
      label,
      data: { rank, other: first.document.fields.goal?.text ?? "", sheet: first.document.sheet },
      related: [{ file: first.document.file, sheet: first.document.sheet, cell: first.cell, label, indicator: null }],
    };
  }
  const last = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (a && a.rank >= b.rank ? a : b), null);
  const missing = Array.from({ length: last?.rank ?? 0 }, (_, i) => i + 1).filter((rank) => !ranked.some((other) => other.rank === rank));
  if (!last || duplicates > 0 || missing.length === 0 || ranked.length < 2 || ranked.length !== sheets.length) return;
  const { file, sheet } = last.document;
  yield {
    messageId: "gap",
    severity: "info",
    file,
    sheet,
    cell: last.cell,
    label,
    data: { count: ranked.length, missing: missing.join("・") },
  };
}

/** 「3位」 → 3; null where there is no rank. */
function rankOf({ fields }: GoalDocument): number | null {
  const found = /^\D{0,4}(\d{1,2})\D{0,3}$/.exec((fields.priority?.text ?? "").normalize("NFKC").trim());
  return found ? Number(found[1]) : null;
}
