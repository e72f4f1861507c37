/** Presses of ribbon buttons: sent to the add-in's library, and kept open until the add-in says that it is done. */

/** What the library takes: an id of ours, the name in the manifest's `<FunctionName>`, the event as JSON. */
export type Invocation = readonly [id: string, name: string, event: string];

export class CommandDesk {
  private send: ((invocation: Invocation) => void) | null = null;
  private readonly early: Invocation[] = [];
  private readonly open = new Map<string, (done: boolean) => void>();
  private presses = 0;

  /**
   * Presses the button of a command; one that comes before the library listens waits for it.
   * @param control id of the button, which the add-in can ask for.
   * @returns when the add-in has completed the command; false where it knows no command of this name (yet).
   */
  press(name: string, control = name): Promise<boolean> {
    const id = String(++this.presses);
    const invocation: Invocation = [id, name, JSON.stringify({ source: { id: control } })];
    return new Promise((resolve) => {
      this.open.set(id, resolve);
      if (this.send === null) this.early.push(invocation);
      else this.send(invocation);
    });
  }

  /** How many commands have not been completed: their buttons are still busy. */
  get busy(): number {
    return this.open.size;
  }

  /** The library has registered for commands. */
  listen(send: (invocation: Invocation) => void): void {
    this.send = send;
    for (const invocation of this.early.splice(0)) send(invocation);
  }

  /** The library reports the end of a command. @param status 0, or the library's error where nothing is registered under the name. */
  completed(id: string, status: number): void {
    this.open.get(id)?.(status === 0);
    this.open.delete(id);
  }
}

/** Numbers of the library for commands: the event, and the method that ends one. */
export const commandIds = { invoked: 39, completed: 94, eventName: "appCommandInvoked" } as const;
