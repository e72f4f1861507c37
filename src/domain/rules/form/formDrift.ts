import { driftOfLabels } from "../../layouts/drift";
import type { FormDrift, SheetFacts } from "../../model";
import { defineRule, type Report, type CollectionContext } from "../defineRule";
import { yearPairs } from "../support/pairs";
import { excerpt } from "../support/texts";

/** A difference of a form on one sheet, by the message that tells it. */
interface Difference {
  facts: SheetFacts;
  drift: FormDrift;
  messageId: string;
}

const label = { text: "取組項目", cell: "A7" };

/** Labels that are gone, new, moved or reworded, against the form's definition and against last year's sheet. */
export const formDrift = defineRule({
  meta: {
    code: "KN703",
    name: "form-drift",
    severity: "info",
    category: "form",
    title: { ja: "様式の見出しの変更", en: "Labels of the form changed" },
    rationale: {
      ja: "見出しの削除・変更・移動は、取りまとめや前年度との比較で欄を取り違えるもとになります。様式の定義と、前年度の同じ様式のシートがあればその見出しと比べます。",
      en: "Labels that are removed, reworded or moved make columns be mistaken in the consolidation and beside last year. They are compared with the form's definition and, where given, with last year's sheet of the same form.",
    },
    notFor: {
      ja: "市が様式を改めた年度。新しい様式は「様式の登録」で覚えさせてください。",
      en: "Years in which the city changed its form: register the new one.",
    },
    options: null,
    defaults: null,
    messages: {
      variant: {
        ja: {
          what: "このブックのシートには、様式の定義にある欄の一部がありません。",
          evidence: "同じ様式{count}枚のどれにも「{labels}」がありません。",
          advice: "市の様式がこのとおりなら、「様式の登録」で覚えさせると次から示しません。消えた欄であれば戻してください。",
        },
        en: {
          what: "The sheets of this book lack some labels of the form.",
          evidence: "None of the {count} sheets has 「{labels}」.",
          advice: "If this is your form, register it and it is not said again; otherwise put the labels back.",
        },
      },
      missing: {
        ja: {
          what: "様式にある「{label}」の欄が見当たりません。",
          evidence: "このブックの同じ様式{count}枚で、「{label}」が見つかりません。",
          advice: "消した欄でなければ、見出しを元に戻してください。",
        },
        en: {
          what: "The form's 「{label}」 is not there.",
          evidence: "「{label}」 is missing on {count} sheets of this form in the book.",
          advice: "Put the label back unless it was removed on purpose.",
        },
      },
      renamed: {
        ja: {
          what: "見出しが様式の定義と違います。",
          evidence: "「{label}」とありますが、様式では「{before}」です（同じ様式{count}枚）。",
          advice: "同じ欄であれば、見出しを「{before}」に直してください。",
        },
        en: {
          what: "A label is not that of the form.",
          evidence: "It reads 「{label}」; the form has 「{before}」 ({count} sheets).",
          advice: "Change it to 「{before}」 if it is the same column.",
        },
      },
      missingSince: {
        ja: {
          what: "前年度のシートにあった「{label}」の欄がありません。",
          evidence: "前年度は「{label}」が{place}にありました（同じ様式{count}枚）。",
          advice: "消した理由を確かめ、必要な欄であれば戻してください。",
        },
        en: {
          what: "Last year's 「{label}」 is gone.",
          evidence: "Last year 「{label}」 stood in {place} ({count} sheets).",
          advice: "Check why it was removed and put it back if it is needed.",
        },
      },
      renamedSince: {
        ja: {
          what: "見出しが前年度のシートと違います。",
          evidence: "「{label}」とありますが、前年度は「{before}」でした（同じ様式{count}枚）。",
          advice: "同じ欄であれば、どちらかの見出しにそろえてください。",
        },
        en: {
          what: "A label differs from last year's sheet.",
          evidence: "It reads 「{label}」; last year it was 「{before}」 ({count} sheets).",
          advice: "Use one wording if it is the same column.",
        },
      },
      movedSince: {
        ja: {
          what: "見出しの並ぶ順が前年度のシートと違います。",
          evidence: "「{label}」は、前年度は{place}にありました（同じ様式{count}枚）。",
          advice: "前年度と比べる資料を作るときは、欄の位置に注意してください。",
        },
        en: {
          what: "A label stands at another place than last year.",
          evidence: "Last year 「{label}」 stood in {place} ({count} sheets).",
          advice: "Mind the order of the columns when you compare the years.",
        },
      },
      addedSince: {
        ja: {
          what: "前年度のシートにない見出しがあります。",
          evidence: "「{label}」は前年度にはありません（同じ様式{count}枚）。",
          advice: "ほかの部局のシートにも同じ欄があるかを確かめてください。",
        },
        en: {
          what: "A label was not there last year.",
          evidence: "「{label}」 is new ({count} sheets).",
          advice: "Check that the other departments' sheets have it too.",
        },
      },
    },
    examples: [
      {
        expect: "variant",
        note: { ja: "SDGsの欄のない様式", en: "A form without SDGs" },
        initiative: "研修",
        target: "2回",
        facts: { drift: [{ kind: "missing", label: "SDGsの目標", cell: null, before: null }] },
      },
      {
        expect: "missing",
        note: { ja: "1枚だけ優先順位の欄を消した", en: "The column for the rank was removed on one sheet" },
        fields: { goal: "研修の充実" },
        rows: [{ initiative: "研修", target: "2回" }],
        facts: { drift: [{ kind: "missing", label: "優先順位", cell: null, before: null }] },
        also: [{ layout: "ueda-kanri", fields: { goal: "防災" }, rows: [{ initiative: "訓練", target: "2回" }], facts: { drift: [] } }],
      },
      {
        expect: "renamed",
        note: { ja: "言葉を足した見出し", en: "Words added to a label" },
        initiative: "研修",
        target: "2回",
        facts: { drift: [{ kind: "renamed", label: "目的・効果・ねらい", cell: "A6", before: "目的・効果" }] },
      },
      lastYearExample(
        "missingSince",
        { ja: "期限の欄がなくなった", en: "The column for deadlines is gone" },
        [label],
        [label, { text: "期限", cell: "D7" }]
      ),
      lastYearExample(
        "renamedSince",
        { ja: "期限が時期になった", en: "期限 became 時期" },
        [label, { text: "時期", cell: "D7" }],
        [label, { text: "期限", cell: "D7" }]
      ),
      lastYearExample(
        "movedSince",
        { ja: "期限が先頭に来た", en: "期限 stands first now" },
        [
          { text: "期限", cell: "A7" },
          { text: "取組項目", cell: "B7" },
          { text: "数値目標", cell: "E7" },
        ],
        [label, { text: "数値目標", cell: "D7" }, { text: "期限", cell: "E7" }]
      ),
      lastYearExample(
        "addedSince",
        { ja: "担当者の欄が増えた", en: "A new column for the person in charge" },
        [label, { text: "担当者", cell: "F7" }],
        [label]
      ),
      lastYearExample(
        null,
        { ja: "行が増えて下の見出しがずれただけ", en: "Rows between shifted a label" },
        [label, { text: "特記事項", cell: "A14" }],
        [label, { text: "特記事項", cell: "A12" }]
      ),
    ],
  },
  *collection(context) {
    const lacking = lackedByAll(context.facts);
    for (const { sheets, labels } of lacking.values()) yield* variant(sheets, labels);
    const definition = context.facts.flatMap((facts) =>
      fromDefinition(facts).filter(({ drift }) => !lacking.get(formOf(facts))?.labels.includes(drift.label))
    );
    const found = [...definition, ...fromLastYear(context)];
    const groups = new Map<string, Difference[]>();
    for (const one of found) {
      const { facts, drift, messageId } = one;
      const key = JSON.stringify([facts.file, facts.layout, messageId, drift.label, messageId.startsWith("renamed") ? drift.before : ""]);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    for (const same of groups.values()) yield* report(same);
  },
});

const formOf = ({ file, layout }: SheetFacts): string => `${file}\n${layout}`;

/** Labels that no sheet of a book has: the city's own form, not a slip. */
function lackedByAll(facts: readonly SheetFacts[]): Map<string, { sheets: SheetFacts[]; labels: string[] }> {
  const forms = new Map<string, { sheets: SheetFacts[]; labels: string[] }>();
  for (const one of facts) {
    const missing = one.drift.filter(({ kind }) => kind === "missing").map(({ label: own }) => own);
    const form = forms.get(formOf(one));
    if (!form) forms.set(formOf(one), { sheets: [one], labels: missing });
    else {
      form.sheets.push(one);
      form.labels = form.labels.filter((own) => missing.includes(own));
    }
  }
  return forms;
}

function* variant(
  [first, ...others]: readonly SheetFacts[],
  labels: readonly string[]
): Iterable<Report & { file: number; sheet: string }> {
  if (!first || labels.length === 0) return;
  yield {
    messageId: "variant",
    file: first.file,
    sheet: first.sheet,
    cell: null,
    label: null,
    data: { labels: labels.map((own) => inOneLine(own)).join("」「"), count: others.length + 1 },
    related: others.map(({ file, sheet }) => ({ file, sheet, cell: null, label: null, indicator: null })),
  };
}

/** A label without the line breaks it has on the sheet. */
const inOneLine = (text: string): string => excerpt(text.replace(/\s+/g, ""), 30);

function fromDefinition(facts: SheetFacts): Difference[] {
  return facts.drift.map((drift) => ({ facts, drift, messageId: drift.kind }));
}

function fromLastYear({ documents, facts }: CollectionContext<unknown>): Difference[] {
  const bySheet = new Map(facts.map((one) => [`${one.file}\n${one.sheet}`, one]));
  const compared = new Set<string>();
  return yearPairs(documents).flatMap(({ left, right }) => {
    const [before, now] = [bySheet.get(`${left.file}\n${left.sheet}`), bySheet.get(`${right.file}\n${right.sheet}`)];
    if (!before || !now || before.layout !== now.layout || compared.has(`${now.file}\n${now.sheet}`)) return [];
    compared.add(`${now.file}\n${now.sheet}`);
    return driftOfLabels(now.labels, before.labels).map((drift) => ({ facts: now, drift, messageId: `${drift.kind}Since` }));
  });
}

/** One finding for a difference that several sheets of a book share, on the first of them. */
function* report(same: readonly Difference[]): Iterable<Report & { file: number; sheet: string }> {
  const [first, ...others] = same;
  if (!first) return;
  const { facts, drift, messageId } = first;
  yield {
    messageId,
    file: facts.file,
    sheet: facts.sheet,
    cell: drift.cell,
    label: drift.kind === "missing" ? inOneLine(drift.label) : null,
    data: dataOf(messageId, drift, same.length),
    related: others.map((one) => ({ file: one.facts.file, sheet: one.facts.sheet, cell: one.drift.cell, label: null, indicator: null })),
  };
}

function dataOf(messageId: string, { label: own, before }: FormDrift, count: number): Record<string, string | number> {
  const data = { label: inOneLine(own), count };
  if (messageId.startsWith("renamed")) return { ...data, before: inOneLine(before ?? "") };
  return messageId === "missingSince" || messageId === "movedSince" ? { ...data, place: before ?? "" } : data;
}

/** Two years of one goal, for the page. */
function lastYearExample(expect: string | null, note: { ja: string; en: string }, now: SheetFacts["labels"], before: SheetFacts["labels"]) {
  const sheet = { fields: { goal: "研修の充実" }, rows: [{ initiative: "研修", target: "2回" }] };
  return {
    expect,
    note,
    ...sheet,
    fiscalYear: 2025,
    facts: { labels: now },
    also: [{ layout: "ueda-kanri" as const, fiscalYear: 2024, ...sheet, facts: { labels: before } }],
  };
}
