/** The genuine, unmodified office.js as a host that shares its runtime with functions for cells; the test is the sheet that calls them. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DOMWindow } from "jsdom";
import type { FunctionsRuntime } from "../../src/functions/runtime";
import { WorkbookModel } from "../../src/workbench/responder";
import { Responder } from "../../src/workbench/responder/responder";
import { win32External } from "../../src/workbench/responder/win32Glue";

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Excel's flags for a page that shares its runtime (1) and answers functions (2). */
const SHARED_WITH_FUNCTIONS = 3;
/** Excel's numbers: a call to a function, and what the library answers. */
const CALL = { category: 1, type: 1000 };

export interface CellResult {
  /** Null for an empty result. */
  value: unknown;
  /** Excel's own number of the error, 7 is #VALUE!; undefined where there is none. */
  error?: number;
}

export interface Sheet {
  window: DOMWindow;
  runtime: FunctionsRuntime;
  /** True once the library has told Excel that functions may be called. */
  ready: () => boolean;
  /** A cell is calculated: resolves with what the library hands back to Excel. */
  calculate: (id: string, args: readonly unknown[]) => Promise<CellResult>;
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
  const waiting = new Map<number, (result: CellResult) => void>();
  let ready = false;
  const grid = { sheet: "①", visible: true, cells: [], merges: [], hiddenRows: [], hiddenCols: [] };
  const responder = new Responder(new WorkbookModel([grid], { name: "関数.xlsx" }));
  const excel = Object.create(responder) as Responder;
  excel.answer = async (body, flags, customData) => {
    const answer = functionsAnswer(body, waiting, () => (ready = true));
    return answer ?? (await responder.answer(body, flags, customData));
  };
  const { external, push } = win32External(() => excel, {
    requirements: { excelapi: "1.13", customfunctionsruntime: "1.1", sharedruntime: "1.1" },
  });
  const host = external as { GetHostInfo: () => string };
  const dom = new JSDOM('<!doctype html><html><head><script src="/office/office.js"></script></head><body></body></html>', {
    url: "http://localhost/pane.html",
    runScripts: "dangerously",
    resources: new Loader(),
    beforeParse: (window) => {
      const GetHostInfo = () => host.GetHostInfo().replace(/\$0$/, `$${SHARED_WITH_FUNCTIONS}`);
      Object.defineProperty(window, "external", { value: { ...host, GetHostInfo }, configurable: true });
      before(window);
    },
  });
  const { window } = dom;
  await new Promise<void>((resolve) => {
    window.addEventListener("load", () => void (window as unknown as { Office: typeof Office }).Office.onReady().then(() => resolve()));
  });
  let calls = 0;
  return {
    window,
    runtime: (window as unknown as { CustomFunctions: FunctionsRuntime }).CustomFunctions,
    ready: () => ready,
    calculate: (id, args) =>
      new Promise((resolve) => {
        const invocationId = ++calls;
        waiting.set(invocationId, resolve);
        const message = { invocationId, functionName: id, parameterValues: args, address: "①!C8", flags: 0 };
        push([CALL.category, CALL.type, "", JSON.stringify(message), 0, false]);
      }),
  };
}

interface FunctionsRequest {
  Actions: { Id: number; Name: string; ObjectPathId: number; ArgumentInfo?: { Arguments?: unknown[] } }[];
  ObjectPaths: Record<string, { Name: string }>;
}

/** What Excel's part for functions answers; null where the request is for the workbook. */
function functionsAnswer(
  body: string,
  waiting: Map<number, (result: CellResult) => void>,
  onReady: () => void
): { code: number; body: string } | null {
  const request = JSON.parse(body) as FunctionsRequest;
  if (!Object.values(request.ObjectPaths).some(({ Name }) => Name === "Microsoft.ExcelServices.CustomFunctions")) return null;
  const Results = request.Actions.map((action) => {
    if (action.Name === "_SetOsfControlContainerReadyForCustomFunctions") onReady();
    if (action.Name === "SetInvocationResults") {
      const [results] = action.ArgumentInfo?.Arguments ?? [];
      for (const { id, value, errorCode } of results as { id: number; value: unknown; errorCode?: number }[])
        waiting.get(id)?.({ value, ...(errorCode !== undefined && { error: errorCode }) });
    }
    return { ActionId: action.Id, Value: null };
  });
  return { code: 0, body: JSON.stringify({ Results, TraceIds: [] }) };
}
