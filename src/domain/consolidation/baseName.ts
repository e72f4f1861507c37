/** The last part of a path, whichever slash it uses. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
