/** Excel.Application and the workbook that createWorkbook makes; on the web a partition of its own does the same. */
import { HostObject } from "../hostObject";
import { ExcelRefusal } from "../protocol";
import type { World } from "./world";

function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== "string" || base64 === "") return new Uint8Array();
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ExcelRefusal("InvalidArgument", "no base64");
  }
}

/** A workbook is a zip file: other bytes cannot be opened. */
function opened(world: World, bytes: Uint8Array): void {
  if (bytes.length > 0 && (bytes[0] !== 0x50 || bytes[1] !== 0x4b)) throw new ExcelRefusal("InvalidArgument", "no workbook");
  world.model.onOpenWorkbook(bytes);
}

export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly world: World) {
    super();
  }

  get CalculationMode(): "Automatic" {
    return "Automatic";
  }

  CreateWorkbook(base64?: string): CreatedWorkbook {
    return new CreatedWorkbook(this.world, bytesOf(base64));
  }

  SuspendApiCalculationUntilNextSync(): void {
    // The in-memory workbook does not calculate by itself.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Nor does it paint.
  }
}

class CreatedWorkbook extends HostObject {
  readonly className = "WorkbookCreated";

  constructor(
    private readonly world: World,
    private readonly bytes: Uint8Array
  ) {
    super();
  }

  override get keptByReference(): boolean {
    return true;
  }

  Open(): void {
    opened(this.world, this.bytes);
  }
}

/** The root of requests with the custom data "WacPartition". */
export class WacWorkbook extends HostObject {
  readonly className = "WacWorkbook";

  constructor(private readonly world: World) {
    super();
  }

  CreateAndOpenWorkbook(base64?: string): void {
    opened(this.world, bytesOf(base64));
  }
}
