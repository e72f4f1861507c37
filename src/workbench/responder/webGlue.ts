/** The web glue: the page that holds the pane's iframe answers the messages of office.js (excel-web). */
import { CommandDesk, commandIds } from "./commandDesk";
import type { EventMessage } from "./events";
import type { WorkbookModel } from "./model/workbookModel";
import { Responder, type ResponderOptions } from "./responder";

/** The host's own origin as the fragment of the pane's URL tells it, and who talks to whom. */
const conversation = "juten-conversation";
const controlId = "juten-pane";

const oldestSupported = { excelapi: "1.13", sharedruntime: "1.1" };

const dispatch = { richApi: 93, saveSettings: 76, loadSettings: 75 };

interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  _actionType?: number;
  _errorCode?: number;
  _responseType?: number;
  _serializerVersion?: number;
}

export interface WebHostOptions extends Omit<ResponderOptions, "onEvent"> {
  /** The pane's page, "/taskpane.html". */
  paneUrl: string;
  /** Requirement sets of the host; {"excelapi":"1.13","sharedruntime":"1.1"} by default, as the oldest Excel we support. */
  requirements?: Readonly<Record<string, string>>;
  /** Language of the interface, "ja-JP" by default. */
  locale?: string;
}

export interface WebHost {
  readonly responder: Responder;
  /** Presses a ribbon button; resolves when the add-in has completed it, with false where it knows no such command (yet). */
  press(command: string): Promise<boolean>;
  /** Stops answering; the iframe is left as it is. */
  detach(): void;
}

/**
 * Makes `iframe` a pane of `model`: sets its address (which loads it) and answers office.js until `detach`.
 * Attach again, after `detach`, to show the pane on another workbook.
 */
export function attachWebHost(iframe: HTMLIFrameElement, model: WorkbookModel, options: WebHostOptions): WebHost {
  const locale = options.locale ?? "ja-JP";
  const pane = new URL(options.paneUrl, location.href);
  let eventsOn = false;
  const commands = new CommandDesk();
  const responder = new Responder(model, {
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.onPane ? { onPane: options.onPane } : {}),
    onEvent: (message) => pushEvent(message),
  });

  const post = (message: Omit<Message, "_conversationId" | "_origin" | "_messageType" | "_serializerVersion">): void => {
    const full = { _messageType: 1, _conversationId: conversation, _origin: location.origin, _serializerVersion: 1, ...message };
    iframe.contentWindow?.postMessage(JSON.stringify(full), pane.origin);
  };
  const pushEvent = (message: EventMessage): void => {
    if (eventsOn)
      post({ _actionName: "richApiMessage", _correlationId: 0, _responseType: 1, _errorCode: 0, _data: { ArrayData: [message] } });
  };
  const receive = async (event: MessageEvent): Promise<void> => {
    if (event.source !== iframe.contentWindow || event.origin !== pane.origin) return;
    const request = parseMessage(event.data);
    if (request === null || request._messageType !== 0 || request._conversationId !== conversation) return;
    if (request._actionName === "richApiMessage") eventsOn = request._actionType === 1;
    const data = await answerAction(request, { responder, commands }, { locale, requirements: options.requirements ?? oldestSupported });
    post({ _actionName: request._actionName, _correlationId: request._correlationId, _responseType: 0, _errorCode: 0, _data: data });
    if (request._actionName === commandIds.eventName && request._actionType === 1)
      commands.listen((invocation) =>
        post({ _actionName: commandIds.eventName, _correlationId: 0, _responseType: 1, _errorCode: 0, _data: invocation })
      );
  };
  const listener = (event: MessageEvent): void => void receive(event);

  addEventListener("message", listener);
  pane.searchParams.set("_host_Info", `Excel$Web$16.00$${locale}$juten$$$0`);
  pane.hash = `&_xdm_Info=${conversation}|${controlId}|${location.origin}`;
  iframe.src = pane.href;
  return {
    responder,
    press: (command) => commands.press(command),
    detach: () => {
      removeEventListener("message", listener);
      responder.close();
    },
  };
}

/** Anything on the page can post messages: only ours are JSON objects of this shape. */
function parseMessage(data: unknown): Message | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  try {
    return JSON.parse(data) as Message;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

interface Desks {
  responder: Responder;
  commands: CommandDesk;
}

async function answerAction(
  request: Message,
  desks: Desks,
  host: { locale: string; requirements: Readonly<Record<string, string>> }
): Promise<unknown> {
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(desks.responder.model, host);
    case "executeMethod":
      return execute(request._data as Record<string, unknown>, desks);
    default:
      return { Version: 1, Error: 0 };
  }
}

function appContext(model: WorkbookModel, host: { locale: string; requirements: Readonly<Record<string, string>> }): unknown {
  return {
    _id: controlId,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: model.name,
    _clientMode: 1,
    _settings: settingPairs(model),
    _reason: 0,
    _osfControlType: 1,
    // office.js reads the licence as XML; an empty text makes the browser draw an error page, which the content policy reports.
    _eToken: "<t/>",
    _correlationId: conversation,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: "16.0.17328.20068",
  };
}

function settingPairs(model: WorkbookModel): [string, string][] {
  return [...model.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

async function execute(data: Record<string, unknown>, { responder, commands }: Desks): Promise<unknown> {
  const { DispatchId } = data["DdaMethod"] as { DispatchId: number };
  switch (DispatchId) {
    case dispatch.richApi: {
      const request = data["ArrayData"] as readonly [string, string, string, unknown, string, number, number];
      const { code, body } = await responder.answer(request[4], Number(request[6]), request[0]);
      return code === 0 ? { Version: 1, Error: 0, Data: [200, [], body] } : { Version: 1, Error: code };
    }
    case commandIds.completed:
      commands.completed(String(data["0"]), Number(data["1"]));
      return { Version: 1, Error: 0 };
    case dispatch.saveSettings: {
      const pairs = (data["DdaSettingsMethod"] as { Properties: readonly [string, string][] }).Properties;
      responder.model.settings.clear();
      for (const [key, value] of pairs) responder.model.settings.set(key, JSON.parse(value) as unknown);
      return { Version: 1, Error: 0 };
    }
    case dispatch.loadSettings:
      return { Version: 1, Error: 0, Properties: settingPairs(responder.model) };
    default:
      // 5001: office.js says "internal error" for a method that this host does not have.
      return { Version: 1, Error: 5001 };
  }
}
