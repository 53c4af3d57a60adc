/** Names of files that are being written, by which those that a kill left behind are known: machine, process, chance. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { placeOf } from './fileNames';

const MILLISECONDS_A_DAY = 86_400_000;
const UNFINISHED = /^\.nianbao-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$/;

/** Folders are shared between machines, and a number of a process says nothing on another. */
const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A name for a file until it is whole; it is short, whatever the file will be called. */
export const unfinishedName = (): string =>
  `.nianbao-${machine()}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    // What runs as somebody else may not be asked.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

/** Nobody goes on writing: the process is no more, or the file has been lying there for a day. */
async function isLeftOver(name: string, place: string | Buffer): Promise<boolean> {
  const [, home, pid] = UNFINISHED.exec(name) ?? [];
  if (home === undefined) return false;
  if (home === machine() && !isRunning(Number(pid))) return true;
  return Date.now() - (await stat(place)).mtimeMs > MILLISECONDS_A_DAY;
}

/** Removes from a folder what a killed process of ours left behind; never throws. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(placeOf('', folder)).catch(() => []);
  for (const name of names) {
    const place = placeOf(folder, name);
    if (await isLeftOver(name, place).catch(() => false))
      await rm(place, { force: true }).catch(() => undefined);
  }
}
