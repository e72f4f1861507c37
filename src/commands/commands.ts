/** The ribbon's commands. They run in the pane's own runtime, so that a press can show the pane and start its work. */

/** Names in the manifest's `<FunctionName>`. */
export const commandNames = ["check", "list", "report", "settings"] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * Tells Office what each button does. Call it once, after Office.onReady.
 * Requirement set: SharedRuntime 1.1 (the manifest with a ribbon asks for it; without one these are never called).
 * @param actions what the pane does; each opens the view that shows its work.
 * @param failed takes what an action throws, and Office's refusal to show the pane.
 */
export function registerCommands(actions: Record<CommandName, () => unknown>, failed: (thrown: unknown) => void): void {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(actions[name], event, failed));
  }
}

/**
 * Shows the pane and runs the action, also where the pane could not be shown. Office keeps the button busy until `completed`, so that
 * is said in every case.
 */
async function runCommand(action: () => unknown, event: Office.AddinCommands.Event, failed: (thrown: unknown) => void): Promise<void> {
  const attempt = async (job: () => unknown): Promise<void> => {
    try {
      await job();
    } catch (thrown) {
      failed(thrown);
    }
  };
  try {
    await attempt(() => Office.addin.showAsTaskpane());
    await attempt(action);
  } finally {
    event.completed();
  }
}
