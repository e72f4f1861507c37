/** The page around the pane: answers office.js by messages. */
import { attachWebHost } from "../../../src/workbench/responder";
import { makeBook } from "./book";

const frame = document.querySelector("iframe");
if (frame) {
  const host = attachWebHost(frame, makeBook(), { paneUrl: "pane.html", onPane: (state) => window.seen.pane.push(state) });
  window.seen.press = (command) => host.press(command);
}
