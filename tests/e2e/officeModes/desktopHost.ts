/** Runs before office.js in the same page: sets the `window.external` that a desktop host sets. */
import { Responder } from "../../../src/workbench/responder";
import { win32External } from "../../../src/workbench/responder/win32Glue";
import { makeBook } from "./book";

const model = makeBook();
const glue = win32External(() => responder);
const responder = new Responder(model, { onEvent: glue.push, onPane: (state) => window.seen.pane.push(state) });
window.seen.press = (command) => glue.commands.press(command);
Object.defineProperty(window, "external", { value: glue.external, configurable: true });
