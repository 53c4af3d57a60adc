/** The channel between pages, by whichever way the browser has. */
import { openChannel } from '../../src/addin';

const globals = globalThis as unknown as Record<string, unknown>;
const { BroadcastChannel: own } = globals;

afterEach(() => {
  Object.assign(globalThis, { BroadcastChannel: own });
  for (const name of ['localStorage', 'addEventListener', 'removeEventListener'])
    Reflect.deleteProperty(globalThis, name);
});

/** Node's own keeps a process waiting; this one has what is used of it. */
class Broadcast {
  private static readonly all = new Set<Broadcast>();
  private readonly listeners = new Set<(event: { readonly data: unknown }) => void>();

  constructor(readonly name: string) {
    Broadcast.all.add(this);
  }

  postMessage(data: unknown): void {
    for (const each of Broadcast.all)
      if (each !== this && each.name === this.name) each.listeners.forEach((listener) => listener({ data }));
  }

  addEventListener = (_: string, listener: (event: { readonly data: unknown }) => void) =>
    this.listeners.add(listener);
  removeEventListener = (_: string, listener: (event: { readonly data: unknown }) => void) =>
    this.listeners.delete(listener);
}

test('BroadcastChannel: the other pages hear it, until they stop', () => {
  Object.assign(globalThis, { BroadcastChannel: Broadcast });
  const [one, other] = [openChannel()!, openChannel()!];
  const heard: unknown[] = [];
  const stop = other.listen((message) => heard.push(message));
  one.listen((message) => heard.push(['own', message]));
  one.post({ said: 'here' });
  expect(heard).toEqual([{ said: 'here' }]);
  stop();
  one.post({ said: 'here' });
  expect(heard).toHaveLength(1);
});

describe('without BroadcastChannel', () => {
  type Listener = (event: { key: string; newValue: string | null }) => void;

  function storagePage() {
    const listeners = new Set<Listener>();
    const written: [string, string | null][] = [];
    Object.assign(globalThis, {
      BroadcastChannel: undefined,
      localStorage: {
        setItem: (key: string, value: string) => written.push([key, value]),
        removeItem: (key: string) => written.push([key, null]),
      },
      addEventListener: (_: string, listener: Listener) => listeners.add(listener),
      removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    });
    const store = (key: string, newValue: string | null) =>
      listeners.forEach((listener) => listener({ key, newValue }));
    return { written, store, listening: () => listeners.size };
  }

  test('what one page stores, and does not keep, the others hear', () => {
    const { written, store, listening } = storagePage();
    const channel = openChannel()!;
    channel.post({ said: 'here' });
    expect(written).toEqual([
      ['nianbao.channel', '{"said":"here"}'],
      ['nianbao.channel', null],
    ]);
    const heard: unknown[] = [];
    const stop = channel.listen((message) => heard.push(message));
    store('nianbao.channel', '{"said":"mine"}');
    store('nianbao.channel', null);
    store('nianbao.preferences', '{"said":"mine"}');
    store('nianbao.channel', '{');
    expect(heard).toEqual([{ said: 'mine' }, null]);
    stop();
    expect(listening()).toBe(0);
  });

  test('nor storage: none', () => {
    Object.assign(globalThis, { BroadcastChannel: undefined });
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(openChannel()).toBeNull();
  });
});
