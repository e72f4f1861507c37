/** Objects that the library asks for by type name beside the workbook. */
import { HostObject } from "../hostObject";
import { ExcelRefusal } from "../protocol";

/** Where the add-in's pane is: in sight, running out of sight, or not running. */
export type PaneState = "Visible" | "Background" | "Inactive";

export interface PaneSight {
  state: PaneState;
  /** Shows or hides the pane; may throw an ExcelRefusal. */
  change: (state: PaneState) => void;
}

class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  /** The add-in says that ribbon commands may come; the responder's page sends them then. */
  NotifyActionHandlerReady(): void {
    // Nothing waits for it in the in-memory host.
  }
}

/** The library reports its own use of the API here; the reports end here too. */
class TelemetryService extends HostObject {
  readonly className = "TelemetryService";

  SendTelemetryEvent(): void {
    // Nothing is collected.
  }
}

/** The pane of a shared runtime (`Office.addin.showAsTaskpane`). */
class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(private readonly pane: PaneSight) {
    super();
  }

  GetAppRuntimeState(): PaneState {
    return this.pane.state;
  }

  SetAppRuntimeState(state: PaneState): void {
    this.pane.change(state);
    this.pane.state = state;
  }
}

export function createService(typeName: string, pane: PaneSight): HostObject {
  if (typeName === "Microsoft.AppRuntime.AppRuntimeService") return new AppRuntimeService(pane);
  if (typeName === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
  if (typeName === "Microsoft.Telemetry.TelemetryService") return new TelemetryService();
  throw new ExcelRefusal("ApiNotFound", `the responder does not know ${typeName}`);
}
