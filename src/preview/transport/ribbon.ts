/** The ribbon's buttons that run a function of the add-in, as `ExecuteFunction` in the manifest. */

/** A press as the client takes it: its number, the function's name, and which button it was. */
export type Press = readonly [string, string, string];

export class Ribbon {
  private handler: ((press: Press) => void) | undefined;
  private waiting: Press[] = [];
  private pressed = 0;
  private running = 0;
  private readonly idle = new Set<() => void>();

  /** The page with the functions is ready. */
  connect(handler: (press: Press) => void): void {
    this.handler = handler;
    for (const press of this.waiting.splice(0)) handler(press);
  }

  /** Presses the button of a function; resolves when the function says that it is done (`event.completed()`). */
  press(action: string): Promise<void> {
    this.pressed += 1;
    this.running += 1;
    const press: Press = [
      `press-${this.pressed}`,
      action,
      JSON.stringify({ source: { id: `Nianbao.${action}` } }),
    ];
    if (this.handler) this.handler(press);
    else this.waiting.push(press);
    return new Promise((resolve) => this.idle.add(resolve));
  }

  complete(): void {
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle.clear();
  }
}
