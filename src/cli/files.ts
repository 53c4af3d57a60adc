/** Files in: every failure of the file system becomes a sentence. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { UserError } from '../messages';
import type { ErrorCode } from '../messages';
import type { Reason } from '../messages/reasons';
import { placeOf } from './fileNames';

/** A pipe that nobody writes to would never open otherwise. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Larger files are not read at all. */
const LARGEST_INPUT = 64 * 1024 * 1024;

const REASONS: Readonly<Record<string, Reason>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  ENAMETOOLONG: 'name-length',
};
const UNREADABLE: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file/not-found',
  ENOTDIR: 'file/not-found',
  ERR_INVALID_ARG_VALUE: 'file/not-found',
  EISDIR: 'file/not-a-file',
  // A socket, or a device that is not there.
  ENXIO: 'file/not-a-file',
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
    const handle = await open(placeOf(folder, file), READING);
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
