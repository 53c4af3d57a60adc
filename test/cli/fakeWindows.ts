/**
 * Windows as installing meets it: reg, certutil, icacls and whoami answer with the exit codes of the real ones from a
 * registry and a store that the test can look at, and what is started runs in this process until it is stopped.
 */
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Ran, System, Tool } from '../../src/cli/site/system';

const USER = 'S-1-5-21-1004336348-1177238915-682003330-1001';
const [FAILED, NOT_FOUND, CANCELLED] = [1, -2146885628, 2147943623];

export interface FakeWindows {
  readonly system: System;
  /** Values by key, backslash and name. */
  readonly registry: Map<string, string>;
  /** Thumbprints and names of the certificates that the user trusts. */
  readonly root: Map<string, string>;
  /** Every call of a program of Windows. */
  readonly calls: string[];
  /** What was started, with its arguments. */
  readonly started: string[][];
  /** Whom each file with rights of its own is for, and how many bytes it had then. */
  readonly rights: Map<string, readonly [user: string, size: number]>;
  readonly removedLater: string[];
  /** How a person answers the questions of Windows. */
  answers: boolean;
  /** How a person answers ours: Enter, or by closing the window. */
  enters: boolean;
  /** Which program does not work, as where a policy forbids it. */
  broken: Tool | undefined;
  /** Ends what runs. */
  end(): Promise<void>;
}

export function fakeWindows(scratch: string, change: Partial<System> = {}): FakeWindows {
  const [registry, root] = [new Map<string, string>(), new Map<string, string>()];
  const rights: FakeWindows['rights'] = new Map();
  let [stopping, ending] = [new AbortController(), Promise.resolve<unknown>(undefined)];

  function reg([what, key = '', ...rest]: readonly string[]): Ran {
    const after = (option: string) => rest[rest.indexOf(option) + 1] ?? '';
    const place = `${key}\\${rest.includes('/v') ? after('/v') : ''}`;
    const own = [...registry.keys()].filter(
      (each) => each === place || (place.endsWith('\\') && each.startsWith(place)),
    );
    if (what === 'add') registry.set(place, after('/d'));
    else if (own.length === 0) return { code: FAILED, out: '' };
    else if (what === 'delete') own.forEach((each) => registry.delete(each));
    return { code: 0, out: '' };
  }

  function certutil([user, what, store, which = '']: readonly string[]): Ran {
    if (user !== '-user' || store !== 'Root') return { code: FAILED, out: '' };
    if (what === '-addstore') {
      if (!fake.answers) return { code: CANCELLED, out: '' };
      const { fingerprint, subject } = new X509Certificate(readFileSync(which));
      root.set(fingerprint.replaceAll(':', ''), subject.replace('CN=', ''));
      return { code: 0, out: '' };
    }
    const found = [...root].filter((each) => each.includes(which));
    if (found.length === 0) return { code: NOT_FOUND, out: '' };
    if (what === '-delstore' && !fake.answers) return { code: CANCELLED, out: '' };
    if (what === '-delstore') found.forEach(([thumbprint]) => root.delete(thumbprint));
    return { code: 0, out: '' };
  }

  function icacls([file = '', ...rest]: readonly string[]): Ran {
    if (rest[0] !== '/inheritance:r' || rest[1] !== '/grant:r') return { code: FAILED, out: '' };
    rights.set(file, [rest[2] ?? '', statSync(file).size]);
    return { code: 0, out: '' };
  }

  const tools: Readonly<Record<Tool, (args: readonly string[]) => Ran>> = {
    reg,
    certutil,
    icacls,
    whoami: () => ({ code: 0, out: `"pc\\张三","${USER}"\r\n` }),
  };

  const fake: FakeWindows = {
    registry,
    root,
    rights,
    calls: [],
    started: [],
    removedLater: [],
    answers: true,
    enters: true,
    broken: undefined,
    end: async () => {
      stopping.abort();
      await ending;
    },
    system: {
      platform: 'win32',
      home: join(scratch, '用户', 'nianbao'),
      executable: join(scratch, '下载', 'nianbao.exe'),
      isOneFile: () => Promise.resolve(true),
      patience: 150,
      now: () => new Date('2026-11-30T00:00:00Z'),
      run: (tool, args) => {
        fake.calls.push([tool, ...args].join(' '));
        return Promise.resolve(fake.broken === tool ? { code: -1, out: '' } : tools[tool](args));
      },
      start: (program, args) => {
        fake.started.push([program, ...args]);
        stopping = new AbortController();
        const silent = { write: () => true };
        const { signal } = stopping;
        const { system } = fake;
        const io = { stdout: silent, stderr: silent, cwd: scratch, signal, system };
        const threadFile = join(scratch, '1.0.0-0123456789', 'command', 'nianbao.cjs');
        ending = run(args.slice(args.indexOf('serve')), { ...io, threadFile });
      },
      stop: () => stopping.abort(),
      removeLater: (folder) => void fake.removedLater.push(folder),
      enter: () => Promise.resolve(fake.enters),
      ...change,
    },
  };
  return fake;
}
