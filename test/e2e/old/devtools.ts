/** A browser of any age by its DevTools protocol, over two pipes: playwright-core asks old ones for what they lack. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CHROMIUM_FLAGS } from '../../support/chromium';

type Values = Readonly<Record<string, unknown>>;

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Values) => void;
  readonly reject: (error: Error) => void;
}

type OnEvent = (method: string, params: Values) => void;

/** One page of the browser. */
export interface Session {
  send(method: string, params?: Values): Promise<Values>;
  listen(onEvent: OnEvent): void;
}

export interface Devtools {
  newSession(): Promise<Session>;
  close(): Promise<void>;
}

/** Messages end with a zero. */
const END = '\0';

/** Starts the browser at `path` with a profile that goes with it. */
export function startBrowser(path: string): Devtools {
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-browser-'));
  const flags = [...CHROMIUM_FLAGS, '--no-zygote', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const child = spawn(path, [...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own: its helpers end with it, and write nothing into the profile any more.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, OnEvent[]>();
  let sent = 0;

  function take({ id, sessionId = '', method, params = {}, result = {}, error }: Incoming): void {
    if (id === undefined) {
      for (const listener of listeners.get(sessionId) ?? []) listener(method ?? '', params);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  let rest = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split(END);
    rest = messages.pop() ?? '';
    for (const message of messages) take(JSON.parse(message) as Incoming);
  });
  to.on('error', () => undefined);
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'));
  });

  const send = (method: string, params: Values = {}, sessionId?: string): Promise<Values> =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      to.write(JSON.stringify({ id: sent, method, params, ...(sessionId && { sessionId }) }) + END);
    });

  async function newSession(): Promise<Session> {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const id = String(sessionId);
    return {
      send: (method, params) => send(method, params, id),
      listen: (onEvent) => void listeners.set(id, [...(listeners.get(id) ?? []), onEvent]),
    };
  }

  return {
    newSession,
    async close() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
