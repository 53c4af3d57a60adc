/** Taking back what installing did: each step finds what is there, so that it may be repeated. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteWords } from '../../messages/site';
import { CERTIFICATE_NAME, thumbprintOf } from './certificate';
import { idOf } from './manifest';
import { INSTALLED, REGISTRY } from './places';
import { serverAt, waitFor } from './running';
import { readSettings } from './settings';
import { UnfinishedStep } from './steps';
import type { Step } from './steps';
import type { System } from './system';
import { distrust, isTrusted, removeKey, removeValue } from './windows';

const certificateOf = (home: string): Promise<string | undefined> =>
  readFile(join(home, INSTALLED.certificate), 'utf8').catch(() => undefined);

/** Ends the server that is installed, if it runs; false where it does not. */
export async function stopServer(system: System): Promise<boolean> {
  const { home } = system;
  const [settings, certificate] = [await readSettings(home), await certificateOf(home)];
  if (!settings || certificate === undefined) return false;
  const find = () => serverAt(settings.port, certificate).catch(() => undefined);
  const running = await find();
  if (!running) return false;
  system.stop(running.pid);
  if (!(await waitFor(async () => (await find()) === undefined, system.patience)))
    throw new UnfinishedStep(`PID ${running.pid}`);
  return true;
}

/** The trust in a certificate that is known, and in any that is called as ours are. */
async function removeTrust(system: System, beforeTrust: Removal['beforeTrust']): Promise<boolean> {
  const certificate = await certificateOf(system.home);
  const thumbprint = certificate === undefined ? undefined : thumbprintOf(certificate);
  let removed = false;
  for (const name of [thumbprint, CERTIFICATE_NAME]) {
    if (name === undefined || !(await isTrusted(system, name))) continue;
    beforeTrust(CERTIFICATE_NAME, thumbprint ?? '');
    await distrust(system, name);
    if (await isTrusted(system, name)) throw new UnfinishedStep('certutil -store');
    removed = true;
  }
  return removed;
}

async function removeAddIn(system: System): Promise<boolean> {
  const text = await readFile(join(system.home, INSTALLED.manifest), 'utf8').catch(() => '');
  const id = idOf(text);
  return id !== undefined && removeValue(system, REGISTRY.addIns, id);
}

/** Removes the folder; what Windows does not let go, the program that is running, goes when it has ended. */
async function removeProgram(system: System): Promise<boolean> {
  const { home } = system;
  if (!existsSync(home)) return false;
  for (const name of await readdir(home))
    await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined);
  await rmdir(home).catch(() => system.removeLater(home));
  return true;
}

export interface Removal {
  readonly system: System;
  /** Tells what Windows will ask, before it does. */
  readonly beforeTrust: (name: string, thumbprint: string) => void;
}

export type RemovalStep = Step<keyof SiteWords['uninstall']['steps']>;

/** What is taken back first, each whatever becomes of the others: without its key a certificate does no harm. */
export const removal = ({ system, beforeTrust }: Removal): readonly RemovalStep[] => [
  { name: 'server', act: () => stopServer(system) },
  { name: 'login', act: () => removeValue(system, REGISTRY.login, REGISTRY.own) },
  { name: 'addIn', act: () => removeAddIn(system) },
  {
    name: 'key',
    act: async () => {
      const file = join(system.home, INSTALLED.key);
      if (!existsSync(file)) return false;
      await rm(file);
      return true;
    },
  },
  { name: 'trust', act: () => removeTrust(system, beforeTrust) },
];

/** What is taken back when all else is: until then it can be tried again. */
export const lastRemoval = ({ system }: Pick<Removal, 'system'>): readonly RemovalStep[] => [
  { name: 'app', act: () => removeKey(system, REGISTRY.apps) },
  { name: 'program', act: () => removeProgram(system) },
];
