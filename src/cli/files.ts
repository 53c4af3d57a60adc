/** Files in: every failure of the file system becomes a sentence. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
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

/** What the file system calls a failure, `ENOENT` for one; `unknown` of what it did not throw. */
export const codeOf = (thrown: unknown): string => {
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
 * The bytes of a file of at most 64 MB, read at once: one of thousands of small files is there sooner than a thread would be
 * woken for it. Throws `file/not-found`, `file/not-a-file`, `file/empty`, `file/too-large` or `file/cannot-read`; `file` is
 * named in the error as it was given.
 */
export function readInput(file: string, folder: string): Uint8Array {
  try {
    const handle = openSync(placeOf(folder, file), READING);
    try {
      const status = fstatSync(handle);
      if (!status.isFile()) throw new UserError('file/not-a-file', { file });
      if (status.size > LARGEST_INPUT) throw new UserError('file/too-large', { file, limit: 'file-size' });
      if (status.size === 0) throw new UserError('file/empty', { file });
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    throw fileFailure(UNREADABLE[codeOf(thrown)] ?? 'file/cannot-read', file, thrown);
  }
}
