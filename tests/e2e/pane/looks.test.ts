/** Every view of the pane in every look: nothing cut, nothing wider than the pane, and nothing that axe objects to (its contrast check included). */
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { check, languages, openView, setLook, setPaneWidth, themes, usualWidth, viewNames } from "../support/paneViews";
import { visit, type Visit } from "../support/workbench";

let at: Visit;
beforeAll(async () => {
  at = await visit();
  await check(at);
});
afterAll(() => at.close());

/**
 * What does not fit, as "element: reason": the page or a part of it is wider than the pane, or a text is cut without its whole wording in a title.
 * Runs in the page, so it uses nothing from outside.
 */
function misfits(): string[] {
  const name = (element: Element) => `${element.tagName.toLowerCase()} 「${(element.textContent ?? "").trim().slice(0, 30)}」`;
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} px in ${root.clientWidth} px`);
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    const { width, height, left, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // Words for a screen reader only are one pixel large on purpose.
    if (width <= 1 || height <= 1 || style.visibility === "hidden" || element.closest("svg")) continue;
    if (right > root.clientWidth + 1 || left < -1) found.push(`${name(element)}: from ${Math.round(left)} to ${Math.round(right)} px`);
    const across = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const down = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
    if ((across || down) && element.textContent !== "" && element.title !== element.textContent?.trim())
      found.push(`${name(element)}: cut`);
    if (element instanceof HTMLInputElement && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name(element)} ${element.value || element.placeholder}: cut`);
  }
  return found;
}

/** axe as its own package brings it; it runs in the pane's frame alone, for the grid beside it is a library's canvas. */
const { source } = createRequire(require.resolve("@axe-core/playwright"))("axe-core") as { source: string };

async function axeFindings(): Promise<AxeResults["violations"]> {
  const frame = at.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("no frame holds the pane");
  await at.page.mouse.move(5, 5);
  // Colours on their way from one state to the next are measured when they have arrived.
  await frame.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await axe.run()).violations;
  });
}

const widths = [320, usualWidth, 420, 600];

test.each(languages.flatMap((lang) => widths.map((width) => ({ lang, width }))))(
  "at $width px in $lang everything fits",
  async ({ lang, width }) => {
    await setPaneWidth(at, width);
    await setLook(at, { lang, theme: "light" });
    const found: Record<string, string[]> = {};
    for (const view of viewNames) {
      await openView(at, view);
      const here = await at.pane.locator("html").evaluate(misfits);
      if (here.length > 0) found[view] = here;
    }
    expect(found).toEqual({});
  }
);

test.each(themes)("axe finds nothing wrong with any view in %s", async (theme) => {
  await setPaneWidth(at, usualWidth);
  await setLook(at, { lang: "ja", theme });
  const found: Record<string, unknown> = {};
  for (const view of viewNames) {
    await openView(at, view);
    const violations = await axeFindings();
    if (violations.length > 0)
      found[view] = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`)]);
  }
  expect(found).toEqual({});
});

/**
 * Icons, borders of fields and bars that stand out from their ground by less than 3:1 (WCAG 1.4.11), as "element: ratio". A field is told by its
 * strongest border; what is switched off is exempt. Runs in the page, so it uses nothing from outside.
 */
function faintParts(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((channels(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const sides = ["Top", "Bottom", "Left", "Right"] as const;
  const found: string[] = [];
  let measured = 0;
  const judge = (element: Element, colours: string[], ground: string) => {
    const { width, height } = element.getBoundingClientRect();
    const seen = colours.filter((colour) => (channels(colour)[3] ?? 1) > 0);
    if (
      width <= 1 ||
      height <= 1 ||
      seen.length === 0 ||
      element.closest(":disabled, [aria-disabled=true]") ||
      element.querySelector(":disabled")
    )
      return;
    measured += 1;
    const best = Math.max(...seen.map((colour) => ratio(colour, ground)));
    if (best < 3)
      found.push(
        `${element.tagName} ${element.getAttribute("class")?.split(" ")[0] ?? ""} 「${(element.closest("[aria-label]")?.getAttribute("aria-label") ?? element.parentElement?.textContent ?? "").slice(0, 20)}」: ${best.toFixed(2)}`
      );
  };
  for (const icon of document.querySelectorAll("svg:not([role=img])"))
    if (getComputedStyle(icon).visibility !== "hidden") judge(icon, [getComputedStyle(icon).color], groundOf(icon));
  for (const bar of document.querySelectorAll("svg[role=img]"))
    for (const part of bar.querySelectorAll(":scope > rect")) {
      const { stroke, fill } = getComputedStyle(part);
      judge(
        part,
        [stroke, fill].filter((colour) => colour.startsWith("rgb")),
        groundOf(bar)
      );
    }
  for (const field of document.querySelectorAll("input, select, textarea")) {
    const box = field.matches("[type=checkbox], [type=radio]")
      ? field.parentElement?.querySelector('[class*="__indicator"]')
      : [field, field.parentElement, field.parentElement?.parentElement].find(
          (one) => one && sides.some((side) => parseFloat(getComputedStyle(one)[`border${side}Width`]) > 0)
        );
    if (!box) continue;
    const style = getComputedStyle(box);
    judge(
      box,
      [
        ...sides.filter((side) => parseFloat(style[`border${side}Width`]) > 0).map((side) => style[`border${side}Color`]),
        style.backgroundColor,
      ],
      groundOf(box.parentElement)
    );
  }
  return measured === 0 ? ["nothing was measured"] : [...new Set(found)];
}

test.each(themes)("icons, fields and bars stand out by 3:1 in %s", async (theme) => {
  await setPaneWidth(at, usualWidth);
  await setLook(at, { lang: "ja", theme });
  const found: Record<string, string[]> = {};
  for (const view of viewNames) {
    await openView(at, view);
    await at.page.mouse.move(5, 5);
    await at.pane.locator("html").evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const faint = await at.pane.locator("html").evaluate(faintParts);
    if (faint.length > 0) found[view] = faint;
  }
  expect(found).toEqual({});
});

/** Everything that is wrong with what is shown now: cut or too wide, objected to by axe, or too faint. */
async function faults(): Promise<unknown[]> {
  const axe = await axeFindings();
  const root = at.pane.locator("html");
  return [
    ...(await root.evaluate(misfits)),
    ...axe.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    ...(await root.evaluate(faintParts)),
  ];
}

test.each(themes)("the panels for fixing and letting stand and the print view are as sound in %s", async (theme) => {
  const { pane } = at;
  await setPaneWidth(at, usualWidth);
  await setLook(at, { lang: "ja", theme });
  await pane.locator("#tab-check").click();
  await pane.getByRole("searchbox", { name: "指摘を探す" }).fill("直す案");
  const folded = pane.locator('[role="row"][aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
  await pane.getByRole("row").filter({ hasText: "直す案あり" }).first().click();
  await pane.getByRole("button", { name: "直す…", exact: true }).click();
  await pane.getByRole("heading", { name: "書き換えの確認" }).waitFor();
  expect(await faults()).toEqual([]);
  await pane.getByRole("button", { name: "見送る…" }).click();
  await pane.getByRole("heading", { name: "この指摘を見送る" }).waitFor();
  expect(await faults()).toEqual([]);
  await pane.locator("body").press("Escape");
  await pane.getByRole("searchbox", { name: "指摘を探す" }).fill("");
  await pane.locator("#tab-export").click();
  await pane.getByRole("button", { name: "印刷用に開く" }).click();
  await pane.getByRole("button", { name: "印刷する" }).waitFor();
  expect(await faults()).toEqual([]);
  await pane.getByRole("button", { name: "出力へ戻る" }).click();
});

test.each(themes)("the first sight, before any check, is as sound in %s", async (theme) => {
  const checked = at;
  at = await visit();
  try {
    await setPaneWidth(at, usualWidth);
    await setLook(at, { lang: "ja", theme });
    await at.pane.locator("#tab-check").click();
    await at.pane.getByText("「検査する」を押します").waitFor();
    expect(await faults()).toEqual([]);
  } finally {
    await at.close();
    at = checked;
  }
});
