/** The peer: an almost empty page with a Fluent list of as many entries, one line of text each, drawn by the same virtualizer. */
import { FluentProvider, List, ListItem, webLightTheme } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { createRoot } from "react-dom/client";
import { scrollThrough } from "./scrollThrough";

function PlainList() {
  const virtualizer = useWindowVirtualizer({ count: 5000, estimateSize: () => 60, overscan: 6 });
  return (
    <List style={{ position: "relative", height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <ListItem key={key} style={{ position: "absolute", top: start, height: 60 }}>
          {index + 1}
        </ListItem>
      ))}
    </List>
  );
}

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <PlainList />
  </FluentProvider>
);
Object.assign(window, { scrollThrough });
