/** Failures that a test orders: before or after which action of which request, and how. */
import type { ActionInfo } from "./protocol";
import { ExcelRefusal } from "./protocol";

export interface Fault {
  /** Counted from 0 over all requests since the fault was set. */
  request: number;
  /** The action it happens at (earlier ones are done); Infinity: after the last one, when the answer is lost on its way. */
  action: number;
  /** Excel's error code; "HostGone" never answers. */
  code: string;
  /** Runs when the fault strikes: deletes the sheet, switches on cell edit mode … */
  then?: () => void;
}

/** The fault plan of one responder. Each fault strikes once. */
export class FaultPlan {
  private faults: (Fault & { at: number })[] = [];
  private requests = 0;
  private current = -1;

  set(...faults: Fault[]): void {
    this.faults = faults.map((fault) => ({ ...fault, at: this.requests + fault.request }));
  }

  get pending(): number {
    return this.faults.length;
  }

  beginRequest(): void {
    this.current = this.requests++;
  }

  /** Throws the ordered refusal where its turn has come. */
  beforeAction(_action: ActionInfo, index: number): void {
    const fault = this.take((one) => one.action <= index);
    if (fault !== undefined) throw new ExcelRefusal(fault.code, `ordered by the test: ${fault.code}`);
  }

  /** Ends the request. @returns the code of a fault that strikes after all actions were done; null where there is none. */
  afterRequest(): string | null {
    const code = this.take((one) => one.action === Infinity)?.code ?? null;
    this.current = -1;
    return code;
  }

  private take(strikes: (fault: Fault) => boolean): Fault | undefined {
    const index = this.faults.findIndex((one) => one.at === this.current && strikes(one));
    if (index < 0) return undefined;
    const [fault] = this.faults.splice(index, 1);
    fault?.then?.();
    return fault;
  }
}
