/** Files out: whole or not at all, where a link leads, with the rights of the file before. */
import { chmod, lstat, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../messages';
import { nameFrom, placeOf } from './fileNames';
import { fileFailure } from './files';
import { removeLeftovers, unfinishedName } from './leftovers';

/** As many links after one another as Linux follows. */
const MOST_LINKS = 40;
const RIGHTS = 0o7777;

/** Throws `file/exists` where something stands at the place, unless it may be overwritten. */
export async function refuseExisting(file: string, folder: string, force: boolean): Promise<void> {
  const place = placeOf(folder, file);
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory()) throw new UserError('file/cannot-write', { file, reason: 'is-folder' });
  if (found && !found.isFile()) throw new UserError('file/cannot-write', { file, reason: 'no-file' });
  const stands = found ?? (await lstat(place).catch(() => undefined));
  if (stands && !force) throw new UserError('file/exists', { file });
}

/** Where links lead in the end, whether something stands there or not; throws where they go round. */
async function whereLinksLead(file: string, folder: string): Promise<string> {
  let place = resolve(folder, file);
  for (let links = 0; links < MOST_LINKS; links++) {
    const target = await readlink(placeOf('', place), 'buffer').catch(() => undefined);
    if (!target) return place;
    place = resolve(dirname(place), nameFrom(target));
  }
  throw new UserError('file/cannot-write', { file, reason: 'links' });
}

/**
 * Writes a whole file or nothing: beside its place first, then renamed. Throws `file/exists` or `file/cannot-write`.
 */
export async function writeOutput(
  file: string,
  folder: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  await refuseExisting(file, folder, force);
  const place = await whereLinksLead(file, folder);
  const beside = placeOf(dirname(place), unfinishedName());
  try {
    await removeLeftovers(dirname(place));
    const before = await stat(placeOf('', place)).catch(() => undefined);
    const rights = before && { mode: before.mode & RIGHTS };
    await writeFile(beside, content, { flag: 'wx', ...rights });
    // Rights that this process gives to no new file are given now.
    if (rights) await chmod(beside, rights.mode);
    await rename(beside, placeOf('', place));
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileFailure('file/cannot-write', file, thrown);
  }
}
