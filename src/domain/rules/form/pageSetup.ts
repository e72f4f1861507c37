import type { PageFault } from "../../model";
import { defineRule, type Report } from "../defineRule";

/** A page that is set up otherwise than its form. */
export const pageSetup = defineRule({
  meta: {
    code: "KN702",
    name: "page-setup-differs",
    severity: "info",
    category: "form",
    title: { ja: "様式と違うページ設定", en: "Page set up otherwise than the form" },
    rationale: {
      ja: "用紙の向き・大きさ・印刷範囲が様式と違うシートは、集めて印刷したときに1枚だけ分かれたり、欄が欠けたりします。",
      en: "A sheet whose orientation, paper or print area differs from its form splits over pages or loses columns when all are printed together.",
    },
    notFor: {
      ja: "紙では配らない市。1ページの幅に収める設定なら、用紙の大きさの違いは指摘しません。",
      en: "Cities that never print. Another paper is no finding where the sheet is fitted to the page's width.",
    },
    options: null,
    defaults: null,
    messages: {
      unset: {
        ja: {
          what: "このシートにはページ設定がありません。",
          evidence: "用紙の向きも印刷範囲も決められていません。",
          advice: "「ページ設定」で、様式と同じ用紙・向きと「すべての列を1ページに印刷」を選んでください。",
        },
        en: {
          what: "The page of this sheet is not set up.",
          evidence: "Neither orientation nor print area is given.",
          advice: "Choose the form's paper and orientation in the page set-up, and fit all columns on one page.",
        },
      },
      portrait: {
        ja: {
          what: "印刷の向きが縦になっています。",
          evidence: "様式は横向きです。",
          advice: "「ページ設定」で印刷の向きを横にしてください。",
        },
        en: { what: "The page is set to portrait.", evidence: "The form is landscape.", advice: "Set the page to landscape." },
      },
      landscape: {
        ja: {
          what: "印刷の向きが横になっています。",
          evidence: "様式は縦向きです。",
          advice: "「ページ設定」で印刷の向きを縦にしてください。",
        },
        en: { what: "The page is set to landscape.", evidence: "The form is portrait.", advice: "Set the page to portrait." },
      },
      paper: {
        ja: {
          what: "用紙の大きさが様式と違います。",
          evidence: "このシートは「{now}」、様式は「{wanted}」です。",
          advice: "「ページ設定」で用紙を{wanted}にするか、「すべての列を1ページに印刷」を選んでください。",
        },
        en: {
          what: "The paper differs from the form's.",
          evidence: "This sheet is set to 「{now}」, the form to 「{wanted}」.",
          advice: "Set the paper to {wanted}, or fit all columns on one page.",
        },
      },
      wide: {
        ja: {
          what: "表が横{pages}ページに分かれて印刷される見込みです。",
          evidence: "列の幅の合計が用紙の幅を超えています。",
          advice: "「ページ設定」で「すべての列を1ページに印刷」を選んでください。",
        },
        en: {
          what: "The table is likely to be printed over {pages} pages side by side.",
          evidence: "Its columns together are wider than the paper.",
          advice: "Fit all columns on one page in the page set-up.",
        },
      },
      outside: {
        ja: {
          what: "印刷範囲の外に記入があります。",
          evidence: "印刷範囲は「{area}」ですが、{cell}にも記入があります。",
          advice: "印刷範囲を表の全体に広げてください。",
        },
        en: {
          what: "Some entries stand outside the print area.",
          evidence: "The print area is 「{area}」, but {cell} is filled in too.",
          advice: "Extend the print area to the whole table.",
        },
      },
    },
    examples: [
      { expect: "unset", note: { ja: "何も設定されていない", en: "Nothing set" }, facts: { page: [{ kind: "unset" }] } },
      {
        expect: "portrait",
        note: { ja: "横の様式を縦で印刷", en: "A landscape form printed upright" },
        facts: { page: [{ kind: "orientation", landscape: false }] },
      },
      {
        expect: "landscape",
        note: { ja: "縦の様式を横で印刷", en: "A portrait form printed sideways" },
        facts: { page: [{ kind: "orientation", landscape: true }] },
      },
      {
        expect: "paper",
        note: { ja: "A3の様式をA4で、縮小なしに印刷", en: "An A3 form on A4, not fitted" },
        facts: { page: [{ kind: "paper", now: "A4", wanted: "A3" }] },
      },
      { expect: "wide", note: { ja: "横2ページに分かれる", en: "Two pages side by side" }, facts: { page: [{ kind: "wide", pages: 2 }] } },
      {
        expect: "outside",
        note: { ja: "最後の項目が印刷範囲の外", en: "The last item outside the print area" },
        facts: { page: [{ kind: "outside", cell: "A18", area: "A1:L16" }] },
      },
      { expect: null, note: { ja: "様式のとおり", en: "As the form" }, facts: { page: [] } },
    ],
  },
  *sheet(facts) {
    for (const fault of facts.page) yield { cell: fault.kind === "outside" ? fault.cell : null, label: null, ...saying(fault) };
  },
});

function saying(fault: PageFault): Pick<Report, "messageId" | "data"> & { messageId: string } {
  switch (fault.kind) {
    case "orientation":
      return { messageId: fault.landscape ? "landscape" : "portrait" };
    case "paper":
      return { messageId: "paper", data: { now: fault.now, wanted: fault.wanted } };
    case "wide":
      return { messageId: "wide", data: { pages: fault.pages } };
    case "outside":
      return { messageId: "outside", data: { area: fault.area, cell: fault.cell } };
    case "unset":
      return { messageId: "unset" };
  }
}
