import { testRule } from "../ruleTester";

testRule("KN401", {
  valid: [
    { why: "by month, right", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 4月12件、5月18件、6月20件の計50件" }] },
    {
      why: "each is not a part",
      rows: [{ initiative: "(1) 委員", target: "(1) 50人", midterm: "(1) 委員50人（右岸・左岸：各20人、武石：17人）" }],
    },
    {
      why: "dates are no parts",
      rows: [{ initiative: "(1) 部会", target: "(1) 6回", midterm: "(1) 交流部会を5回（5月・6月・7月・8月2回）開催" }],
    },
    {
      why: "a total in other words",
      rows: [{ initiative: "(1) ツアー", target: "(1) 1回", midterm: "(1) 下半期に2回（ツアー1回、関連セミナー1回）実施予定" }],
    },
    {
      why: "last year beside this year",
      rows: [{ initiative: "(1) 相談", target: "(1) 50件", midterm: "(1) 相談30件（前年20件、前々年15件）" }],
    },
    { why: "a sum that comes out", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 単身6件＋世帯11件＝17件" }] },
    { why: "the total first", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 17件＝単身6件＋世帯11件" }] },
    { why: "a list and its total", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 東部3回、西部2回、計5回" }] },
    {
      why: "lines and their total",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 実施状況\n・東部 3回\n・西部 2回\n計 5回" }],
    },
    {
      why: "the target stands in front of the parts",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 目標6回に対し、前期2回、後期3回、計5回" }],
    },
    {
      why: "other units in between",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 4月に2回（30人）、9月に3回（45人）、計5回" }],
    },
    {
      why: "累計 is no total of the list",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 本年度3回、来年度2回、累計12回" }],
    },
    { why: "a word that ends in 計", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 4月2回、5月3回、設計8件" }] },
    { why: "each is no part", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 東部・西部で各2回、計4回" }] },
    {
      why: "a breakdown that comes out",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 17件の内訳は、単身6件、世帯11件" }],
    },
    { why: "rough numbers", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 約3回＋約2回＝6回" }] },
    { why: "a product", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 12回×20人＝240人" }] },
    { why: "people counted twice", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 講座20人、相談15人、延べ計50人" }] },
    {
      why: "months and years are no parts",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 令和5年度3回、令和6年度2回、計8回" }],
    },
    {
      why: "an address of a web page",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 詳細は https://example.jp/?a=1+2=4 を参照" }],
    },
  ],
  invalid: [
    {
      why: "by month",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 4月12件、5月18件、6月20件の計52件" }],
      errors: ["sum F8 error"],
    },
    {
      why: "by session",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 1回目20人、2回目35人の計65人" }],
      errors: ["sum F8 error"],
    },
    {
      why: "a written sum",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 単身6件＋世帯11件＝18件" }],
      errors: ["sum F8 error"],
    },
    {
      why: "the total in front",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 18件＝単身6件＋世帯11件" }],
      errors: ["sum F8 error"],
    },
    {
      why: "a list with an equals sign",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 単身6件、世帯11件＝18件" }],
      errors: ["sum F8 error"],
    },
    {
      why: "a list and its total",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 東部3回、西部2回、計6回開催" }],
      errors: ["sum F8 error"],
    },
    {
      why: "lines and their total",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) ・東部 3回\n・西部 2回\n合計 6回" }],
      errors: ["sum F8 error"],
    },
    {
      why: "a list with 合わせて",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 春3回、秋4回、合わせて8回実施" }],
      errors: ["sum F8 error"],
    },
    {
      why: "done and planned",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 4回実施、2回予定、計7回" }],
      errors: ["sum F8 error"],
    },
    {
      why: "a breakdown in words",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 17件（内訳：単身6件、世帯12件）" }],
      errors: ["sum F8 error"],
    },
    {
      why: "a breakdown without brackets",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 採択17件、内訳は全市枠10件、地域枠9件" }],
      errors: ["sum F8 error"],
    },
    {
      why: "parts beside the total",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 交付決定17件 単身6件、世帯12件" }],
      errors: ["sum F8 warning"],
    },
    {
      why: "a product",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 年12回×20人＝260人" }],
      errors: ["product F8 error"],
    },
    {
      why: "money",
      rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 工事費1,200千円＋委託費300千円＝1,600千円" }],
      errors: ["sum F8 error"],
    },
    { why: "bare numbers", rows: [{ initiative: "(1) 講座", target: "(1) 10回", midterm: "(1) 6＋11＝18件" }], errors: ["sum F8 error"] },
    {
      why: "10 and 9 are not 18",
      rows: [{ initiative: "(1) 支援金", target: "(1) 20件", midterm: "(1) 18件を採択(全市枠：10件、地域枠：9件)" }],
      errors: ["sum F8 error"],
    },
    {
      why: "in the text above the table",
      fields: { goal: "移住", background: "移住者は42人（単身10人、世帯30人）でした。" },
      rows: [{ initiative: "(1) 相談", target: "(1) 50件" }],
      errors: ["sum B3"],
    },
    {
      why: "a part above the whole",
      rows: [{ initiative: "(1) 移住", target: "(1) 50人", midterm: "(1) 42人（うち子ども52人）" }],
      errors: ["portion F8"],
    },
  ],
});
