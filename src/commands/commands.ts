/** The ribbon's commands. They run in the pane's own runtime, so that a press can show the pane and start its work. */

/** Names in the manifest's `<FunctionName>`. */
export type CommandName = "check";

/**
 * Tells Office what each button does. Call it once, after Office.onReady.
 * Requirement set: SharedRuntime 1.1 (the manifest with a ribbon asks for it; without one these are never called).
 * @param actions what the pane does; they show their own errors.
 */
export function registerCommands(actions: Record<CommandName, () => unknown>): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(action, event));
  }
}

/** Shows the pane and runs the action. Office keeps the button busy until `completed`, so that is said in every case. */
async function runCommand(action: () => unknown, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await action();
  } finally {
    event.completed();
  }
}
