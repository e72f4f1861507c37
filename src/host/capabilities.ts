/** Which parts of Excel's API this Excel has, decided at run time. The floor of the manifest is ExcelApi 1.13. */
import { HostFailure } from "./hostErrors";

export const floor = "1.13";

/** Requirement set of each optional part; the self-hosted library ends at 1.15 and keeps onNameChanged in the online set. */
const optional = {
  /** `event.triggerSource`: tells our own writes from people's. */
  triggerSource: [["ExcelApi", "1.14"]],
  /** `worksheets.onNameChanged`. */
  nameChanged: [
    ["ExcelApi", "1.17"],
    ["ExcelApiOnline", "1.1"],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

export type Capability = keyof typeof optional;

/** True where this Excel offers the part. */
export function has(capability: Capability): boolean {
  return optional[capability].some(([set, version]) => Office.context.requirements.isSetSupported(set, version));
}

/** Throws the "old-excel" failure below the floor. */
export function requireFloor(): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", floor)) throw new HostFailure("old-excel", { code: `ExcelApi ${floor}` });
}
