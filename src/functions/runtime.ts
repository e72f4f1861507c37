/** What we use of the custom functions runtime; office.js brings it. Requirement set: CustomFunctionsRuntime 1.1. */
export interface FunctionsRuntime {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  Error: new (code: string, message: string) => Error;
  ErrorCode: { invalidValue: string };
}
