/** What Chromium 80 lacks of what the add-in and its dependencies call. Comes before everything else that runs. */

/** Gives an object a member unless it has one; like those of the language it is not listed. */
function supply(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

/** `at` of arrays, typed arrays and strings. */
function at<Item>(
  this: { readonly [index: number]: Item; readonly length: number },
  index = 0,
): Item | undefined {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? place + this.length : place];
}

for (const owner of [
  Array.prototype,
  String.prototype,
  Object.getPrototypeOf(Uint8Array.prototype) as object,
])
  supply(owner, 'at', at);

/** Keeps what it should let go: Fluent's watchers of the focus, a few for the life of a page. */
class StrongRef<Target extends object> {
  private readonly target: Target;
  constructor(target: Target) {
    this.target = target;
  }
  deref(): Target {
    return this.target;
  }
}

supply(globalThis, 'WeakRef', StrongRef);

export {};
