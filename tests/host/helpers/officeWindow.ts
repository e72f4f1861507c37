/** A jsdom window with the genuine, unmodified office.js in it, speaking to whatever responder is plugged in. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DOMWindow } from "jsdom";
import { win32External, type Win32Options } from "../../../src/workbench/responder/win32Glue";
import type { CommandDesk, WorkbookModel } from "../../../src/workbench/responder";
import type { EventMessage } from "../../../src/workbench/responder/events";
import { Responder } from "../../../src/workbench/responder/responder";

const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export interface OfficeWindow {
  window: DOMWindow;
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** Puts another responder behind the same library; it must have been made with `onEvent: push`. */
  plug: (responder: Responder) => void;
  responder: () => Responder;
  /** Uncaught errors of scripts in the window. */
  scriptErrors: readonly string[];
  push: (message: EventMessage) => void;
  /** Presses ribbon buttons. */
  commands: CommandDesk;
  /** Files the library loaded, by name. */
  loaded: string[];
}

/** Loads office.js and waits for its onReady. Only files of the package are served: any other request fails the test. */
export async function openOfficeWindow(model: WorkbookModel, options: Win32Options = {}): Promise<OfficeWindow> {
  const { JSDOM, ResourceLoader, VirtualConsole } = await import("jsdom");
  const loaded: string[] = [];
  class Loader extends ResourceLoader {
    override fetch(url: string): ReturnType<typeof ResourceLoader.prototype.fetch> {
      const path = new URL(url);
      if (path.origin !== "http://localhost" || !path.pathname.startsWith("/office/")) throw new Error(`office.js asked for ${url}`);
      loaded.push(path.pathname.slice("/office/".length));
      return Promise.resolve(readFileSync(join(dist, path.pathname.slice("/office/".length)))) as ReturnType<
        typeof ResourceLoader.prototype.fetch
      >;
    }
  }
  const glue = win32External(() => plugged, options);
  let plugged = new Responder(model, { onEvent: glue.push });
  const scriptErrors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => scriptErrors.push(String(error)));
  const dom = new JSDOM('<!doctype html><html><head><script src="/office/office.js"></script></head><body></body></html>', {
    url: "http://localhost/pane.html",
    runScripts: "dangerously",
    resources: new Loader(),
    virtualConsole,
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: glue.external, configurable: true });
    },
  });
  const window = dom.window;
  await new Promise<void>((resolve, reject) => {
    window.addEventListener("load", () => {
      const office = (window as unknown as { Office?: typeof Office }).Office;
      if (office === undefined) return reject(new Error(`office.js did not load: ${scriptErrors.join("; ")}`));
      void office.onReady().then(() => resolve());
    });
  });
  const globals = window as unknown as Pick<OfficeWindow, "Office" | "Excel" | "OfficeExtension">;
  return {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    plug: (responder) => void (plugged = responder),
    responder: () => plugged,
    scriptErrors,
    push: glue.push,
    commands: glue.commands,
    loaded,
  };
}
