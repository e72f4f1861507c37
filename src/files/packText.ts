import { deflateSync, inflateSync } from "fflate";

/** A long text made short for keeping inside a workbook: deflated, as base64. */
export function packText(text: string): string {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 4 });
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The text of `packText`; null where it is none. */
export function unpackText(packed: string): string | null {
  if (packed === "") return null;
  try {
    const binary = atob(packed);
    return new TextDecoder("utf-8", { fatal: true }).decode(inflateSync(Uint8Array.from(binary, (character) => character.charCodeAt(0))));
  } catch {
    // Another program changed the text: it is worth nothing, and the caller says so.
    return null;
  }
}
