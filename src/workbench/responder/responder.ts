/** One add-in's connection to one workbook: takes request bodies, gives response bodies, sends event messages. */
import { EventDesk, type EventMessage } from "./events";
import { Executor } from "./executor";
import { FaultPlan } from "./faults";
import type { HostObject } from "./hostObject";
import { excelLimits, type Limits } from "./limits";
import type { WorkbookModel } from "./model/workbookModel";
import { WacWorkbook } from "./objects/application";
import { createService, type PaneSight, type PaneState } from "./objects/services";
import { Workbook } from "./objects/workbook";
import type { World } from "./objects/world";
import { readRequest, type RequestBody, type ResponseBody } from "./protocol";

/** What goes back over the wire: office.js's own error number (0 for none) and the response body. */
export interface Answer {
  code: number;
  body: string;
}

/** Numbers that office.js turns into errors before it looks at a body. */
const wire = { cellEditMode: 5004, hostGone: 5001, requestTooBig: 5103, responseTooBig: 5104 };

/** The answer to a text that is no request. */
const notARequest: ResponseBody = {
  Results: [],
  TraceIds: [],
  Error: { Code: "InvalidRequest", Message: "not a request of office.js", Location: null, ActionIndex: 0, HttpStatusCode: 400 },
};

/** Flag of requests that wait until the person has left the cell editor (`Excel.run({ delayForCellEdit: true })`). */
const waitsForCellEdit = 64;

export interface ResponderOptions {
  limits?: Partial<Limits>;
  /** Takes event messages; the glue passes them to office.js. */
  onEvent?: (message: EventMessage) => void;
  /** Shows or hides the pane as the add-in asks; may throw an ExcelRefusal. */
  onPane?: (state: PaneState) => void;
}

export class Responder {
  readonly faults = new FaultPlan();
  readonly limits: Limits;
  readonly events: EventDesk;
  /** Requests answered (`syncs`: those that the add-in itself made) and characters moved, for tests and the bench. */
  readonly traffic = { requests: 0, syncs: 0, sent: 0, received: 0 };
  private readonly workbook: Executor;
  private readonly web: Executor;

  constructor(
    readonly model: WorkbookModel,
    options: ResponderOptions = {}
  ) {
    this.limits = { ...excelLimits, ...options.limits };
    this.events = new EventDesk(model, options.onEvent ?? (() => undefined));
    const world: World = { model, limits: this.limits, events: this.events };
    const pane: PaneSight = { state: "Visible", change: options.onPane ?? (() => undefined) };
    const create = (typeName: string): HostObject => createService(typeName, pane);
    const beforeAction = this.faults.beforeAction.bind(this.faults);
    this.workbook = new Executor({ root: new Workbook(world), create, beforeAction });
    this.web = new Executor({ root: new WacWorkbook(world), create, beforeAction });
  }

  /**
   * Answers one request.
   * @param body the request as JSON text; @param flags the request's flags; @param customData "WacPartition" names the web's own root.
   */
  async answer(body: string, flags = 0, customData = ""): Promise<Answer> {
    this.traffic.requests++;
    this.traffic.received += body.length;
    if (body.length > this.limits.payload) return { code: wire.requestTooBig, body: "" };
    const request = readRequest(body);
    if (request === null) return { code: 0, body: JSON.stringify(notARequest) };
    const housekeeping = isHousekeeping(request);
    if (!housekeeping) {
      this.traffic.syncs++;
      if (this.model.editingCell) {
        if ((flags & waitsForCellEdit) === 0) return { code: wire.cellEditMode, body: "" };
        await this.model.cellEditEnded();
      }
      this.faults.beginRequest();
    }
    const response = (customData === "WacPartition" ? this.web : this.workbook).run(request);
    const lost = this.faults.afterRequest();
    if (lost !== null || response.Error?.Code === "HostGone") return { code: wire.hostGone, body: "" };
    const text = JSON.stringify(response);
    if (text.length > this.limits.payload) return { code: wire.responseTooBig, body: "" };
    this.traffic.sent += text.length;
    return { code: 0, body: text };
  }

  /** How many objects office.js keeps by reference at present. */
  get references(): number {
    return this.workbook.references.size;
  }

  /** Lets go of the workbook: no more events. */
  close(): void {
    this.events.close();
  }
}

/** The library's own requests: letting go of references after Excel.run, reports about itself. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === 2)) return true;
  return Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference");
}
