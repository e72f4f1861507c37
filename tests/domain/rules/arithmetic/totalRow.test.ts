import { testRule } from "../ruleTester";

const rows = (...targets: [string, string, string?][]) =>
  targets.map(([initiative, target, midterm = ""]) => ({ initiative, target, midterm }));

testRule("KN405", {
  valid: [
    { why: "the sum of the rows above", rows: rows(["東部", "12回"], ["西部", "8回"], ["計", "20回"]) },
    { why: "rates are not added", rows: rows(["東部", "12％"], ["西部", "8％"], ["計", "10％"]) },
    { why: "a row above counts something else", rows: rows(["講座", "12回"], ["参加者", "80人"], ["計", "12回"]) },
    { why: "one row and its total say nothing", rows: rows(["東部", "12回"], ["計", "20回"]) },
    { why: "a word that ends in 計", rows: rows(["講座", "12回"], ["相談", "8回"], ["道路の設計", "2回"]) },
  ],
  invalid: [
    { why: "a sum that was not corrected", rows: rows(["東部", "12回"], ["西部", "9回"], ["合計", "20回"]), errors: ["total E10 error"] },
    { why: "in the reports", rows: rows(["東部", "12回", "6回"], ["西部", "8回", "4回"], ["合計", "20回", "11回"]), errors: ["total F10"] },
    {
      why: "the second of two blocks",
      rows: rows(["東部", "1回"], ["西部", "1回"], ["小計", "2回"], ["南部", "3回"], ["北部", "4回"], ["小計", "8回"]),
      errors: ["total E13"],
    },
  ],
});
