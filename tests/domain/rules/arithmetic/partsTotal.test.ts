import { testRule } from "../ruleTester";

testRule("KN401", {
  valid: [
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
  ],
  invalid: [
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
