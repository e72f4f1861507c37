import { bareLabel } from "../../language";
import type { Field, GoalDocument } from "../../model";
import type { Settings } from "../../settings/settings";
import { type Report, defineRule } from "../defineRule";
import { sameDepartment } from "../support/books";
import { heading } from "../support/columns";
import { listSheetPairs, pairItems, titleOf } from "../support/pairs";
import { textFix } from "../support/fixes";
import { excerpt } from "../support/texts";

/** Items that only one of list and sheet has, items in another order, and goals under another name. */
export const listSheetItems = defineRule({
  meta: {
    code: "KN503",
    name: "list-sheet-items-differ",
    severity: "warning",
    category: "cross",
    title: { ja: "一覧表と管理シートの項目の過不足", en: "Items differ between list and sheet" },
    rationale: {
      ja: "一覧表にある取組が管理シートにない（または逆の）ときは、取りやめた取組の消し忘れか、書き漏れです。番号が違うときは、報告や督促で取り違えます。",
      en: "An item that only one of list and sheet has was either dropped and not removed, or forgotten. Different numbers lead to mix-ups in reports and reminders.",
    },
    notFor: { ja: "一覧表に主な取組だけを載せる市。", en: "Cities whose list holds only the main items." },
    options: null,
    defaults: null,
    messages: {
      department: {
        ja: {
          what: "一覧表と管理シートで部局名が違います。",
          evidence: "重点目標「{title}」の部局名は、一覧表が「{own}」、管理シートが「{other}」です。",
          advice: "正しい部局名を確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet name different departments.",
          evidence: "For 「{title}」 the list says 「{own}」, the sheet 「{other}」.",
          advice: "Check which is right and use it in both.",
        },
      },
      rank: {
        ja: {
          what: "一覧表の番号と管理シートの優先順位が違います。",
          evidence: "重点目標「{title}」は、一覧表では「{own}」、管理シートでは「{other}」です。",
          advice: "どちらの順位が正しいかを確かめ、そろえてください。",
        },
        en: {
          what: "The number in the list is not the sheet's priority.",
          evidence: "「{title}」 is number 「{own}」 in the list and 「{other}」 on its sheet.",
          advice: "Check which order is right and use it in both.",
        },
      },
      onlyList: {
        ja: {
          what: "一覧表にある取組項目が、管理シートにありません。",
          evidence: "一覧表の{mark}「{title}」に当たる項目が、シート{sheet}に見当たりません。",
          advice: "取りやめた取組であれば一覧表から消し、続ける取組であれば管理シートに加えてください。",
        },
        en: {
          what: "An item of the list is missing on the sheet.",
          evidence: "Nothing on the sheet {sheet} matches {mark} 「{title}」 of the list.",
          advice: "Remove it from the list if it was dropped, or add it to the sheet.",
        },
      },
      onlySheet: {
        ja: {
          what: "管理シートにある取組項目が、一覧表にありません。",
          evidence: "シート{sheet}の{mark}「{title}」に当たる項目が、一覧表に見当たりません。",
          advice: "一覧表に加えてください。",
        },
        en: {
          what: "An item of the sheet is missing in the list.",
          evidence: "Nothing in the list matches {mark} 「{title}」 of the sheet {sheet}.",
          advice: "Add it to the list.",
        },
      },
      number: {
        ja: {
          what: "一覧表と管理シートで取組項目の番号が違います。",
          evidence: "「{title}」は、一覧表では{mark}、管理シートでは{other}です。",
          advice: "番号をそろえてください。",
        },
        en: {
          what: "List and sheet number the item differently.",
          evidence: "「{title}」 is {mark} in the list and {other} on the sheet.",
          advice: "Use the same number.",
        },
      },
      goal: {
        ja: {
          what: "一覧表と管理シートで重点目標の名前が違います。",
          evidence: "一覧表は「{title}」、管理シートは「{other}」です。",
          advice: "正しい名前を確かめ、そろえてください。",
        },
        en: {
          what: "List and sheet give the goal different names.",
          evidence: "The list says 「{title}」, the sheet 「{other}」.",
          advice: "Check which is right and use it in both.",
        },
      },
    },
    examples: [
      {
        expect: "department",
        note: { ja: "部局名が違う", en: "Another department" },
        fields: { goal: "交通安全の推進", department: "市民生活部" },
        rows: [{ initiative: "交通安全教室の開催", target: "2回" }],
        also: [
          {
            layout: "ueda-ichiran",
            file: 1,
            fields: { goal: "交通安全の推進", department: "建設部" },
            rows: [{ initiative: "① 交通安全教室の開催", target: "2回" }],
          },
        ],
      },
      {
        expect: "rank",
        note: { ja: "一覧表では2番目、管理シートでは3位", en: "Second in the list, third on the sheet" },
        fields: { goal: "交通安全の推進", priority: "3位" },
        rows: [{ initiative: "交通安全教室の開催", target: "2回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "交通安全の推進", number: "2" },
            rows: [{ initiative: "① 交通安全教室の開催", target: "2回" }],
          },
        ],
      },
      {
        expect: "onlyList",
        note: { ja: "一覧表だけにある", en: "Only in the list" },
        fields: { goal: "交通安全の推進" },
        rows: [{ initiative: "交通安全教室の開催", target: "2回" }],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "交通安全の推進" },
            rows: [
              { initiative: "① 交通安全教室の開催", target: "2回" },
              { initiative: "② 国際会議への出展", target: "1回" },
            ],
          },
        ],
      },
      {
        expect: "onlySheet",
        note: { ja: "管理シートだけにある", en: "Only on the sheet" },
        fields: { goal: "交通安全の推進" },
        rows: [
          { initiative: "交通安全教室の開催", target: "2回" },
          { initiative: "反射材の配付", target: "800人" },
        ],
        also: [
          { layout: "ueda-ichiran", fields: { goal: "交通安全の推進" }, rows: [{ initiative: "① 交通安全教室の開催", target: "2回" }] },
        ],
      },
      {
        expect: "number",
        note: { ja: "番号が入れ替わっている", en: "Numbers exchanged" },
        fields: { goal: "交通安全の推進" },
        rows: [
          { initiative: "交通安全教室の開催", target: "2回" },
          { initiative: "夜光反射材の配付", target: "800人" },
        ],
        also: [
          {
            layout: "ueda-ichiran",
            fields: { goal: "交通安全の推進" },
            rows: [
              { initiative: "① 夜光反射材の配付", target: "800人" },
              { initiative: "② 交通安全教室の開催", target: "2回" },
            ],
          },
        ],
      },
      {
        expect: "goal",
        note: { ja: "目標名の違い", en: "Other name of the goal" },
        fields: { goal: "交通安全の推進と意識の向上" },
        rows: [{ initiative: "交通安全教室の開催", target: "2回" }],
        also: [
          { layout: "ueda-ichiran", fields: { goal: "交通安全の推進" }, rows: [{ initiative: "① 交通安全教室の開催", target: "2回" }] },
        ],
      },
      {
        expect: null,
        note: { ja: "同じ項目", en: "The same items" },
        fields: { goal: "交通安全の推進" },
        rows: [{ initiative: "交通安全教室の開催", target: "2回" }],
        also: [
          { layout: "ueda-ichiran", fields: { goal: "交通安全の推進" }, rows: [{ initiative: "① 交通安全教室の開催", target: "2回" }] },
        ],
      },
    ],
  },
  *collection({ documents, settings }) {
    for (const pair of listSheetPairs(documents)) {
      const { left: list, right: sheet } = pair;
      yield* headsDiffer(list, sheet, settings);
      const at = { file: list.file, sheet: list.sheet, label: heading("initiative") };
      const [a, b] = [list.fields.goal, sheet.fields.goal];
      if (a && b && bareLabel(a.text) !== bareLabel(b.text)) {
        const related = [{ file: sheet.file, sheet: sheet.sheet, cell: b.cell, label: heading("goal"), indicator: null }];
        yield {
          ...at,
          label: heading("goal"),
          cell: a.cell,
          messageId: "goal",
          data: { title: excerpt(a.text, 50), other: excerpt(b.text, 50) },
          related,
          fix: textFix(list, a.cell, () => b.text),
        };
      }
      const items = pairItems(pair);
      const broken =
        new Set(sheet.items.map(({ mark }) => mark)).size !== sheet.items.length || sheet.items.some(({ mark }) => mark === "");
      for (const { left, right } of items) {
        if (broken || left.mark === "" || left.mark === right.mark) continue;
        yield {
          ...at,
          cell: left.cell,
          messageId: "number",
          severity: "info",
          data: { title: excerpt(titleOf(left)), mark: left.mark, other: right.mark },
          fix: textFix(list, left.cell, (text) => (text.startsWith(left.mark) ? right.mark + text.slice(left.mark.length) : text)),
        };
      }
      for (const item of list.items) {
        if (items.some(({ left }) => left === item) || titleOf(item) === "") continue;
        yield {
          ...at,
          cell: item.columns.initiative?.cell ?? item.cell,
          messageId: "onlyList",
          data: { mark: item.mark, title: excerpt(titleOf(item)), sheet: sheet.sheet },
        };
      }
      for (const item of sheet.items) {
        if (items.some(({ right }) => right === item) || titleOf(item) === "") continue;
        const related = [{ file: sheet.file, sheet: sheet.sheet, cell: item.cell, label: heading("initiative"), indicator: null }];
        yield {
          ...at,
          cell: list.items.at(-1)?.cell ?? list.fields.goal?.cell ?? null,
          messageId: "onlySheet",
          data: { mark: item.mark, title: excerpt(titleOf(item)), sheet: sheet.sheet },
          related,
        };
      }
    }
  },
});

/** Department and rank of a goal. Within one book the department is another rule's: there the odd sheet is told. */
function* headsDiffer(list: GoalDocument, sheet: GoalDocument, settings: Settings): Iterable<Report & { file: number; sheet: string }> {
  const title = excerpt(list.fields.goal?.text ?? "", 40);
  const at = (key: "department" | "number") => ({
    file: list.file,
    sheet: list.sheet,
    cell: list.fields[key]?.cell ?? null,
    label: heading(key),
  });
  const related = (key: "department" | "priority") => [
    { file: sheet.file, sheet: sheet.sheet, cell: sheet.fields[key]?.cell ?? null, label: heading(key), indicator: null },
  ];
  const [own, other] = [oneLine(list.fields.department), oneLine(sheet.fields.department)];
  if (list.file !== sheet.file && own !== "" && other !== "" && !sameDepartment(own, other, settings)) {
    yield { ...at("department"), messageId: "department", data: { title, own, other }, related: related("department") };
  }
  const [number, rank] = [oneLine(list.fields.number), oneLine(sheet.fields.priority)];
  if (figure(number) !== null && figure(rank) !== null && figure(number) !== figure(rank)) {
    yield { ...at("number"), messageId: "rank", severity: "info", data: { title, own: number, other: rank }, related: related("priority") };
  }
}

const oneLine = (field: Field | undefined): string => (field?.text ?? "").replace(/\s+/g, " ").trim();

/** 「3位」 → "3"; null where there is no number. */
const figure = (text: string): string | null => /\d{1,2}/.exec(text.normalize("NFKC"))?.[0] ?? null;
