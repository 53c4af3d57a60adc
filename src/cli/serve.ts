/** The inside of a thread: answers each job that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { COMMAND_MESSAGES } from '../messages/command';
import { checkFile } from './checkFile';
import type { CheckSetting } from './checkFile';
import { answerLegacy } from './legacyThread';
import { READY } from './thread';

/** What a thread is started for. */
type ThreadData = { readonly task: 'legacy' } | ({ readonly task: 'check' } & CheckSetting);

interface LegacyJob {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** Answers jobs until the thread is ended. */
export async function serve(): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const data = workerData as ThreadData;
  // What a library has to say about a file is not for the user.
  if (data.task === 'legacy') console.error = () => undefined;
  // Whoever waits counts the time of reading only, so the library is loaded first.
  if (data.task === 'legacy') await import(/* webpackMode: "eager" */ '@e965/xlsx');
  const answer = (job: unknown): Promise<unknown> => {
    if (data.task === 'check') return checkFile(job as string, data, COMMAND_MESSAGES[data.locale]);
    const { bytes, file } = job as LegacyJob;
    return answerLegacy(bytes, file);
  };
  port.on('message', (job: unknown) => void answer(job).then((result) => port.postMessage(result)));
  port.postMessage(READY);
}
