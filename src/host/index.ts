/** The door of this room: the port over the open workbook, and the failures it throws. */
export { createOfficePort } from "./officePort";
export type { OfficePortOptions } from "./officePort";
export { HostFailure } from "./hostErrors";
export type { HostFailureCode } from "./hostErrors";
