/**
 * Excel for Windows as office.js sees it, with the part that calculates functions for cells. No Node in here: the browser tests
 * put it before office.js in the page.
 */
import type { Grid } from "../../src/domain/grid/grid";
import { WorkbookModel, type WorkbookOptions } from "../../src/workbench/responder";
import { Responder } from "../../src/workbench/responder/responder";
import { win32External } from "../../src/workbench/responder/win32Glue";

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

export interface DesktopExcel {
  /** To be set as `window.external` before office.js runs. */
  external: object;
  model: WorkbookModel;
  /** True once the library has told Excel that functions may be called. */
  ready: () => boolean;
  /** A cell is calculated: resolves with what the library hands back to Excel. */
  calculate: (id: string, args: readonly unknown[]) => Promise<CellResult>;
}

/** @param old an Excel of 2018, whose office.js might speak to a telemetry server by itself; it allows no logging. */
export function desktopExcel(grids: readonly Grid[], options: WorkbookOptions & { old?: boolean }): DesktopExcel {
  const waiting = new Map<number, (result: CellResult) => void>();
  let ready = false;
  const model = new WorkbookModel(grids, options);
  const excel: Responder = Object.create(new Responder(model, { onEvent: (message) => push(message) })) as Responder;
  const workbook = excel.answer.bind(excel);
  excel.answer = async (body, flags, customData) =>
    functionsAnswer(body, waiting, () => (ready = true)) ?? (await workbook(body, flags, customData));
  const { external, push } = win32External(() => excel, {
    requirements: { excelapi: "1.13", customfunctionsruntime: "1.1", sharedruntime: "1.1" },
  });
  const host = external as { GetHostInfo: () => string; GetContext: () => object };
  const context = { ...host.GetContext(), ...(options.old === true && { GetHostFullVersion: () => "16.0.10730.20102" }) };
  let calls = 0;
  return {
    external: {
      ...host,
      GetHostInfo: () => host.GetHostInfo().replace(/\$0$/, `$${SHARED_WITH_FUNCTIONS}`),
      GetContext: () => context,
      ...(options.old === true && { GetLoggingAllowed: () => false }),
    },
    model,
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
