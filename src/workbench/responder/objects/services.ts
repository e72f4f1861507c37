/** Objects that the library asks for by type name beside the workbook. */
import { HostObject } from "../hostObject";
import { ExcelRefusal } from "../protocol";

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

export function createService(typeName: string): HostObject {
  if (typeName === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService();
  if (typeName === "Microsoft.Telemetry.TelemetryService") return new TelemetryService();
  throw new ExcelRefusal("ApiNotFound", `the responder does not know ${typeName}`);
}
