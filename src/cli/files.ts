/** Files in and out: every failure of the file system becomes a sentence. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../messages';
import type { ErrorCode } from '../messages';
import type { Reason } from '../messages/reasons';

/** Larger files are not read at all. */
const LARGEST_INPUT = 64 * 1024 * 1024;

const REASONS: Readonly<Record<string, Reason>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
  ENOSPC: 'no-space',
  EROFS: 'read-only',
};
const UNREADABLE: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file/not-found',
  ENOTDIR: 'file/not-found',
  ERR_INVALID_ARG_VALUE: 'file/not-found',
  EISDIR: 'file/not-a-file',
};

const codeOf = (thrown: unknown): string => {
  const code: unknown = typeof thrown === 'object' && thrown && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
};

/** What the file system threw, as the error about this file. */
export function fileFailure(code: ErrorCode, file: string, thrown: unknown): UserError {
  if (thrown instanceof UserError) return thrown;
  const reason = codeOf(thrown);
  return new UserError(code, { file, reason: REASONS[reason] ?? reason }, thrown);
}

/**
 * The bytes of a file of at most 64 MB. Throws `file/not-found`, `file/not-a-file`, `file/empty`, `file/too-large` or
 * `file/cannot-read`; `file` is named in the error as it was given.
 */
export async function readInput(file: string, folder: string): Promise<Uint8Array> {
  try {
    const handle = await open(resolve(folder, file), 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) throw new UserError('file/not-a-file', { file });
      if (status.size > LARGEST_INPUT) throw new UserError('file/too-large', { file, limit: 'file-size' });
      if (status.size === 0) throw new UserError('file/empty', { file });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    throw fileFailure(UNREADABLE[codeOf(thrown)] ?? 'file/cannot-read', file, thrown);
  }
}

/** Throws `file/exists` where something stands at the place, unless it may be overwritten. */
export async function refuseExisting(file: string, folder: string, force: boolean): Promise<void> {
  const found = await stat(resolve(folder, file)).catch(() => undefined);
  if (found?.isDirectory()) throw new UserError('file/cannot-write', { file, reason: 'is-folder' });
  if (found && !force) throw new UserError('file/exists', { file });
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
  const place = resolve(folder, file);
  const beside = join(dirname(place), `.${basename(place)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, place);
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fileFailure('file/cannot-write', file, thrown);
  }
}
