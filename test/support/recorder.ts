/** A stand-in for an object of Office.js that writes down what is asked of it, in order. */

/** `log` receives `path = value` for what is set and `path(arguments)` for what is called. */
export function recorder<T extends object>(path: string, log: string[]): T {
  const told = (value: unknown) => JSON.stringify(value) ?? 'undefined';
  return new Proxy(() => undefined, {
    get: (_, key): unknown => recorder<object>(path === '' ? String(key) : `${path}.${String(key)}`, log),
    set: (_, key, value) => {
      log.push(`${path === '' ? '' : `${path}.`}${String(key)} = ${told(value)}`);
      return true;
    },
    apply: (_, __, given: unknown[]): unknown => {
      const call = `${path}(${given.map(told).join(', ')})`;
      log.push(call);
      return recorder<object>(call, log);
    },
  }) as unknown as T;
}
