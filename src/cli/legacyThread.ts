/** Legacy workbooks are read in a thread of their own: the library can be led into hanging or eating all memory. */
import type { Workbook } from '../grid';
import { UserError } from '../messages';
import type { ErrorCode, ErrorDetails } from '../messages';
import { readLegacy } from '../readers';
import type { ReadOptions } from '../readers';
import { Thread } from './thread';
import { threadFailure } from './threadFailure';

const MILLISECONDS = 2_000;
const MEGABYTES = 400;

/** What the thread answers: an error crosses as its code and details. */
export type LegacyAnswer =
  { readonly workbook: Workbook } | { readonly code: ErrorCode; readonly details: ErrorDetails };

/** One thread serves all files; it does not keep the process from ending. */
const threads = new Map<string, Thread>();

function threadOf(file: string): Thread {
  const known = threads.get(file);
  if (known) return known;
  const thread = new Thread({ file, data: { task: 'legacy' }, megabytes: MEGABYTES });
  threads.set(file, thread);
  return thread;
}

/** Reads in a thread that is started from this file, or here when there is none. */
export function legacyReader(threadFile: string | undefined): NonNullable<ReadOptions['legacy']> {
  if (threadFile === undefined) return readLegacy;
  return async (bytes, file) => {
    let answer: LegacyAnswer;
    try {
      answer = (await threadOf(threadFile).run({ bytes, file }, MILLISECONDS)) as LegacyAnswer;
    } catch (thrown) {
      throw threadFailure(thrown, file);
    }
    if ('workbook' in answer) return answer.workbook;
    throw new UserError(answer.code, answer.details);
  };
}

/** The inside of the thread. */
export async function answerLegacy(bytes: Uint8Array, file: string): Promise<LegacyAnswer> {
  try {
    return { workbook: await readLegacy(bytes, file) };
  } catch (thrown) {
    if (thrown instanceof UserError) return { code: thrown.code, details: thrown.details };
    return { code: 'unexpected', details: { reason: String(thrown) } };
  }
}
