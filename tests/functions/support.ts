/** The genuine, unmodified office.js as a host that shares its runtime with functions for cells; the test is the sheet that calls them. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DOMWindow } from "jsdom";
import type { FunctionsRuntime } from "../../src/functions/runtime";
import { desktopExcel, type DesktopExcel } from "./desktopExcel";

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export interface Sheet {
  window: DOMWindow;
  runtime: FunctionsRuntime;
  ready: DesktopExcel["ready"];
  calculate: DesktopExcel["calculate"];
}

/** @param before scripts that run before office.js, as the pane's own does. */
export async function openSheet(before: (window: DOMWindow) => void = () => undefined): Promise<Sheet> {
  const { JSDOM, ResourceLoader } = await import("jsdom");
  class Loader extends ResourceLoader {
    override fetch(url: string): ReturnType<typeof ResourceLoader.prototype.fetch> {
      const { origin, pathname } = new URL(url);
      if (origin !== "http://localhost" || !pathname.startsWith("/office/")) throw new Error(`office.js asked for ${url}`);
      return Promise.resolve(readFileSync(join(dist, pathname.slice("/office/".length)))) as ReturnType<
        typeof ResourceLoader.prototype.fetch
      >;
    }
  }
  const grid = { sheet: "①", visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] };
  const { external, ready, calculate } = desktopExcel([grid], { name: "関数.xlsx" });
  const dom = new JSDOM('<!doctype html><html><head><script src="/office/office.js"></script></head><body></body></html>', {
    url: "http://localhost/pane.html",
    runScripts: "dangerously",
    resources: new Loader(),
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: external, configurable: true });
      before(window);
    },
  });
  const { window } = dom;
  await new Promise<void>((resolve) => {
    window.addEventListener("load", () => void (window as unknown as { Office: typeof Office }).Office.onReady().then(() => resolve()));
  });
  return { window, runtime: (window as unknown as { CustomFunctions: FunctionsRuntime }).CustomFunctions, ready, calculate };
}
