import fc from "fast-check";
import { csv, parseCsv } from "../../src/files/csv";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("begins with a BOM, ends rows with CRLF and quotes what needs it", () => {
  expect(csv([["a", 'b"c', "d,e", "f\ng", " h", null, 1.5, true]])).toBe('\uFEFFa,"b""c","d,e","f\ng"," h",,1.5,TRUE\r\n');
});

test.each(["=1+1", "+3件", "-3件", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "=cmd|' /C calc'!A0"])("%j stays a text", (text) => {
  const line = csv([[text]]).slice(1);
  expect(line.replace(/^"/, "").startsWith("'")).toBe(true);
});

test("numbers and lone signs are not touched", () => {
  expect(csv([[-5, "-", "―", "△3"]])).toBe("\uFEFF-5,-,―,△3\r\n");
});

test("what is written is read back", () => {
  const text = fc
    .string({ unit: fc.constantFrom("a", "上", "=", "+", "-", "@", "'", '"', ",", "\n", "\t", " ", "＝"), maxLength: 8 })
    .filter((one) => !/^'['=+\-@＝＋－＠\t\r]/.test(one));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const filled = rows.map((row) => ["x", ...row]);
      expect(parseCsv(bytes(csv(filled)))).toEqual(filled);
    }),
    { numRuns: 300 }
  );
});

describe("reading", () => {
  const table = [
    ["部局名", "略称"],
    ["総務部", "総務"],
  ];
  test.each<[string, Uint8Array]>([
    ["UTF-8", bytes("部局名,略称\n総務部,総務\n")],
    ["UTF-8 with BOM and CRLF", bytes("\uFEFF部局名,略称\r\n総務部,総務\r\n")],
    ["CR only, no break at the end", bytes("部局名,略称\r総務部,総務")],
    ["empty lines", bytes("部局名,略称\n\n,\n総務部,総務\n")],
    [
      "Shift_JIS",
      Uint8Array.from([
        0x95, 0x94, 0x8b, 0xc7, 0x96, 0xbc, 0x2c, 0x97, 0xaa, 0x8f, 0xcc, 0x0a, 0x91, 0x8d, 0x96, 0xb1, 0x95, 0x94, 0x2c, 0x91, 0x8d, 0x96,
        0xb1,
      ]),
    ],
    ["tabs", bytes("部局名\t略称\n総務部\t総務")],
  ])("%s", (_, content) => {
    expect(parseCsv(content)).toEqual(table);
  });

  test("quotes with breaks inside, doubled quotes, an open quote at the end", () => {
    expect(parseCsv(bytes('a,"b\nc","d""e"\nf,"g'))).toEqual([
      ["a", "b\nc", 'd"e'],
      ["f", "g"],
    ]);
  });

  test("other encodings and huge files are refused with a code", () => {
    expect(() => parseCsv(Uint8Array.from([0x81, 0xff, 0xfe, 0x80]))).toThrow("csv-encoding");
    expect(() => parseCsv(new Uint8Array(5 * 1024 * 1024))).toThrow("too-large");
  });
});
