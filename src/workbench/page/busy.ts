/** Shown over the sheet while something takes time; several may run at once. */
import { byId } from "./elements";

let running = 0;

/** @returns the function to call when it is done. */
export function showBusy(sentence: string): () => void {
  running++;
  byId("busy-text", HTMLSpanElement).textContent = sentence;
  byId("busy", HTMLDivElement).hidden = false;
  return () => {
    if (--running === 0) byId("busy", HTMLDivElement).hidden = true;
  };
}
