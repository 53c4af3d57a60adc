/** Work of the main thread that is ended when it takes too long; that of another thread is ended from outside. */
import { createContext, Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { UserError } from '../messages';

/** No file takes this long to be read, or to be checked. */
export const MILLISECONDS = 30_000;

/** Does work, and throws `file/too-large` when time is up. */
export type Limited = <Result>(work: () => Result) => Result;

interface Room {
  work: () => unknown;
}

/** Node ends a script after a time, and with it whatever it has called. */
const script = new Script('work()');
let room: Room | undefined;
let ended = false;

/** What was ended may have left things half done: the files after it are better read in another thread. */
export const hasEnded = (): boolean => ended;

const isTimeUp = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** All that is done through one limit has its time together; `file` is named in the error. */
export function limitFor(file: string, milliseconds = MILLISECONDS): Limited {
  if (!isMainThread) return (work) => work();
  let left = milliseconds;
  return <Result>(work: () => Result): Result => {
    const start = performance.now();
    room ??= createContext({ work }) as Room;
    room.work = work;
    try {
      return script.runInContext(room, { timeout: Math.max(1, Math.ceil(left)) }) as Result;
    } catch (thrown) {
      if (!isTimeUp(thrown)) throw thrown;
      ended = true;
      throw new UserError('file/too-large', { file, limit: 'time-limit' }, thrown);
    } finally {
      left -= performance.now() - start;
    }
  };
}
