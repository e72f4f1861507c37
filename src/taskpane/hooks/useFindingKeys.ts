import { useEffect } from "react";
import { usePane } from "../state/context";

/** F8 and Shift+F8 walk along the findings from anywhere in the pane, as in code editors; never while Japanese is being composed. */
export function useFindingKeys(): void {
  const pane = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      pane.store.dispatch({ type: "view", view: "check" });
      pane.step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}
