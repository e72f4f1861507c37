/** The functions through the custom functions runtime of the genuine office.js: as cells of Excel call them. */
import { defaultSettings, type Settings } from "../../src/domain/settings/settings";
import { cellFunctions } from "../../src/functions/list";
import { registerFunctions } from "../../src/functions/register";
import { openSheet, type Sheet } from "./support";

/** Excel's own number for #VALUE!. */
const VALUE_ERROR = 7;

let sheet: Sheet;
let settings: Settings = defaultSettings;
let lang: "ja" | "en" = "ja";
beforeAll(async () => {
  sheet = await openSheet();
  registerFunctions(sheet.runtime, () => Promise.resolve({ settings, lang }));
});
afterAll(() => sheet.window.close());
afterEach(() => {
  settings = defaultSettings;
  lang = "ja";
});

// What stands on the page comes out of the genuine runtime too; a batch, as a sheet calculates.
test("every example of the page", async () => {
  const rows = cellFunctions.flatMap(({ id, examples }) => examples.map(({ args, gives }) => ({ id, args, gives })));
  const results = await Promise.all(rows.map(({ id, args }) => sheet.calculate(id, args)));
  expect(results.map(({ value, error }) => (error === undefined ? value : null))).toEqual(rows.map(({ gives }) => gives));
});

test("a failure is #VALUE! with its message", async () => {
  expect(await sheet.calculate("ACHIEVEMENTRATE", ["適切に対応する", "対応した"])).toEqual({
    error: VALUE_ERROR,
    value: "目標に数がありません。目標は「適切に対応する」です。「6回以上」のように、数と単位を書いてください。",
  });
});

test("the message is in the user's language", async () => {
  lang = "en";
  expect(await sheet.calculate("DEADLINEDATE", ["随時"])).toMatchObject({
    error: VALUE_ERROR,
    value: expect.stringMatching(/^The day cannot be told\. .*「随時」/) as string,
  });
});

test("settings are asked for at each call", async () => {
  settings = { ...defaultSettings, rounding: "integer" };
  expect(await sheet.calculate("ACHIEVEMENTRATE", ["6回以上", "2回"])).toEqual({ value: 33 });
});

test("a function that does not exist is told as an error by the library", async () => {
  expect((await sheet.calculate("NOSUCHFUNCTION", [])).error).toBeDefined();
});

test("Excel is told that functions are ready only when they are", async () => {
  const held = await openSheet((window) => {
    (window as unknown as { CustomFunctionMappings: object }).CustomFunctionMappings = { __delay__: true };
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(held.ready()).toBe(false);
    registerFunctions(held.runtime, () => ({ settings, lang }));
    await expectSoon(() => held.ready());
    expect(await held.calculate("TARGETUNIT", ["6回以上"])).toEqual({ value: "回" });
  } finally {
    held.window.close();
  }
});

async function expectSoon(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
}
