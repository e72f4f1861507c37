import { testRule } from "../ruleTester";

testRule("KN101", {
  valid: [
    { why: "numbers run on in every column", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n(2) 3件" }] },
    {
      why: "① again in each (n) belongs to another part",
      rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) ① 新任 2回\n② 管理職 1回\n(2) ① 窓口 3件\n② 電話 5件" }],
    },
    { why: "(1) inside a sentence is a reference", rows: [{ initiative: "(1) 研修\n(2) 上記(1)の報告", target: "(1) 2回\n(2) 1回" }] },
  ],
  invalid: [
    {
      why: "(5) twice in the initiatives",
      rows: [{ initiative: "(1) 研修\n(2) 相談\n(2) 広報", target: "(1) 2回\n(2) 3件\n(3) 4回" }],
      errors: ["inCell C8 error"],
    },
    { why: "full-width marks count as well", rows: [{ initiative: "（１）研修\n（１）相談", target: "2回" }], errors: ["inCell C8"] },
    {
      why: "two rows with the same mark",
      rows: [
        { mark: "①", initiative: "研修", target: "2回" },
        { mark: "①", initiative: "相談", target: "3件" },
      ],
      errors: ["rows C9"],
    },
  ],
});
