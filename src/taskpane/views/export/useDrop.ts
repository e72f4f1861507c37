import { useEffect, useRef, useState, type RefObject } from "react";
import type { PickedFile } from "../../state/collection";
import { droppedFiles } from "./droppedFiles";

/** A place to drop files on: dropping is only a shorter way to what the button beside it does. @returns its ref, and whether something is held over it */
export function useDrop(take: (files: readonly PickedFile[]) => void): { zone: RefObject<HTMLDivElement>; over: boolean } {
  const zone = useRef<HTMLDivElement>(null);
  const latest = useRef(take);
  const [over, setOver] = useState(false);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const element = zone.current;
    if (!element) return;
    const stop = new AbortController();
    const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", handle: (event: DragEvent) => void) =>
      element.addEventListener(type, handle, { signal: stop.signal });
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    on("dragenter", hold);
    on("dragover", hold);
    on("dragleave", () => setOver(false));
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => (files.length > 0 ? latest.current(files) : undefined));
    });
    return () => stop.abort();
  }, []);
  return { zone, over };
}
