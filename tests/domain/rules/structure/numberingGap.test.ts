import { testRule } from "../ruleTester";

testRule("KN102", {
  valid: [
    { why: "a single (1) is no gap", rows: [{ initiative: "(1) 研修", target: "(1) 2回" }] },
    {
      why: "the row's own mark at the start of the text numbers the row",
      rows: [
        { initiative: "研修", target: "2回" },
        { initiative: "② 相談の充実", target: "3件" },
      ],
    },
    { why: "a number used twice is the other rule's", rows: [{ initiative: "(1) 研修\n(2) 相談\n(2) 広報", target: "2回" }] },
  ],
  invalid: [
    {
      why: "the same gap in several columns is one finding",
      rows: [{ initiative: "(1) 研修\n(3) 相談", target: "(1) 2回\n(3) 3件", midterm: "(1) 1回\n(3) 2件" }],
      errors: ["gap C8 warning"],
    },
    { why: "parts that start at ②", rows: [{ initiative: "(1) 研修\n(2) 相談", target: "(1) 2回\n② 3件\n(2) 4回" }], errors: ["start E8"] },
    {
      why: "③ before ②",
      rows: [
        { mark: "①", initiative: "研修", target: "2回" },
        { mark: "③", initiative: "相談", target: "3件" },
        { mark: "②", initiative: "広報", target: "3件" },
      ],
      errors: ["order C10"],
    },
    {
      why: "rows ① and ③",
      rows: [
        { mark: "①", initiative: "研修", target: "2回" },
        { mark: "③", initiative: "相談", target: "3件" },
      ],
      errors: ["gap C9"],
    },
  ],
});
