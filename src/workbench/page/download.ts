import { make } from "./elements";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the bytes to the browser as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  make("a", { href: url, download: name }).click();
  // The browser has taken the address over before the next task; keeping it would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
