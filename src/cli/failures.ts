/** The command line was not understood, or an input it needs could not be used: exit code 2, nothing on stdout. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
