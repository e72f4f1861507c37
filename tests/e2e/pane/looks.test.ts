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
    if ((across || down) && element.textContent !== "" && element.title !== element.textContent?.trim()) found.push(`${name(element)}: cut`);
    if (element instanceof HTMLInputElement && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} ${element.value || element.placeholder}: cut`);
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

test.each(languages.flatMap((lang) => widths.map((width) => ({ lang, width }))))("at $width px in $lang everything fits", async ({ lang, width }) => {
  await setPaneWidth(at, width);
  await setLook(at, { lang, theme: "light" });
  const found: Record<string, string[]> = {};
  for (const view of viewNames) {
    await openView(at, view);
    const here = await at.pane.locator("html").evaluate(misfits);
    if (here.length > 0) found[view] = here;
  }
  expect(found).toEqual({});
});

test.each(themes)("axe finds nothing wrong with any view in %s", async (theme) => {
  await setPaneWidth(at, usualWidth);
  await setLook(at, { lang: "ja", theme });
  const found: Record<string, unknown> = {};
  for (const view of viewNames) {
    await openView(at, view);
    const violations = await axeFindings();
    if (violations.length > 0) found[view] = violations.map(({ id, nodes }) => [id, ...nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`)]);
  }
  expect(found).toEqual({});
});
