/** Hands finished bytes to the browser's own download, under a name. */
export function saveToDisk(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
