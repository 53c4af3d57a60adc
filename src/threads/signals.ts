/** What crosses between a thread and whoever waits for it: an error as its code and details, since classes do not. */
import { UserError } from '../messages';
import type { ErrorCode, ErrorDetails } from '../messages';

export type Answer =
  | { readonly result: unknown }
  | { readonly code: ErrorCode; readonly details: ErrorDetails }
  /** What nobody foresaw. */
  | { readonly reason: string };

export type Signal =
  /** All that the job needs is loaded. */
  { readonly sign: 'begun' } | { readonly sign: 'done'; readonly answer: Answer };

/** Other messages may pass on the same way: a library has its own. */
export function isSignal(message: unknown): message is Signal {
  const sign =
    typeof message === 'object' && message !== null && 'sign' in message ? message.sign : undefined;
  return sign === 'begun' || sign === 'done';
}

/** Does a job; `begin` is to be called when all it needs is loaded. */
export type Work = (job: unknown, begin: () => void) => Promise<unknown>;

const answerTo = (thrown: unknown): Answer =>
  thrown instanceof UserError
    ? { code: thrown.code, details: thrown.details }
    : { reason: thrown instanceof Error ? thrown.message : String(thrown) };

/** The inside of a thread: the job done and its answer sent. Never throws. */
export async function answerJob(job: unknown, work: Work, post: (signal: Signal) => void): Promise<void> {
  try {
    const result = await work(job, () => post({ sign: 'begun' }));
    post({ sign: 'done', answer: { result } });
  } catch (thrown) {
    post({ sign: 'done', answer: answerTo(thrown) });
  }
}
