/** The desktop glue: the `window.external` object through which office.js (excel-win32) speaks to its host. */
import { CommandDesk, commandIds } from "./commandDesk";
import type { Responder } from "./responder";
import type { EventMessage } from "./events";

/** The arrays of the desktop host are COM safe arrays; the library asks them for a plain one. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

function safe(list: readonly unknown[]): SafeArray {
  return { toArray: () => list.map((item) => (Array.isArray(item) ? safe(item as unknown[]) : item)), dimensions: () => 1 };
}

const richApi = 93;
const richApiMessage = 33;

export interface Win32Options {
  /** Requirement sets, {"excelapi":"1.13"} by default. */
  requirements?: Readonly<Record<string, string>>;
  locale?: string;
  documentUrl?: string;
}

type Handler = (eventId: number, payload: SafeArray) => void;

/**
 * @returns the object to set as `window.external` before office.js is loaded, and the function that takes the
 * responder's event messages (`new Responder(model, { onEvent: push })` wants it first, so the responder is given later), and the
 * desk that presses ribbon buttons.
 */
export function win32External(
  responder: () => Responder,
  options: Win32Options = {}
): { external: object; push: (message: EventMessage) => void; commands: CommandDesk } {
  const locale = options.locale ?? "ja-JP";
  const handlers = new Set<Handler>();
  const commands = new CommandDesk();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "juten-navi",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? responder().model.name,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "<t/>",
    GetSupportedMatrix: () => JSON.stringify(options.requirements ?? { excelapi: "1.13" }),
    GetHostFullVersion: () => "16.0.17328.20068",
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x262626,
        controlBackgroundColor: 0xf3f3f3,
        controlForegroundColor: 0x262626,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of responder().model.settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        responder().model.settings.clear();
        keys.forEach((key, index) => responder().model.settings.set(key, JSON.parse(values[index] ?? "null")));
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$juten$$$0`,
    GetContext: () => context,
    Execute: (id: number, args: readonly unknown[], reply: (answer: SafeArray) => void): void => {
      if (id === commandIds.completed) {
        commands.completed(String(args[0]), Number(args[1]));
        return reply(safe([0]));
      }
      if (id !== richApi) return reply(safe([5001]));
      const list = args[0] as readonly [string, string, string, unknown, string, number, number];
      void responder()
        .answer(list[4], Number(list[6]), list[0])
        .then(({ code, body }) => reply(code === 0 ? safe([0, 200, [], body]) : safe([code])));
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, reply: (code: number) => void): void => {
      if (id === richApiMessage) handlers.add(handler);
      if (id === commandIds.invoked) commands.listen((invocation) => handler(id, safe(invocation)));
      reply(0);
    },
    UnregisterEvent: (id: number, _target: string, reply: (code: number) => void): void => {
      if (id === richApiMessage) handlers.clear();
      reply(0);
    },
  };
  return { external, push: (message) => handlers.forEach((handler) => handler(richApiMessage, safe([message]))), commands };
}
