/** The inside of a thread: answers each job that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { COMMAND_MESSAGES } from '../messages/command';
import { answerJob } from '../threads';
import type { Work } from '../threads';
import { checkFile } from './checkFile';
import { reviewJob } from './desk/reviewJob';
import type { RoundSetting } from './desk/setting';
import type { CheckSetting } from './checked';
import { readInThread } from './libraryThread';
import { MILLISECONDS } from './limit';
import { nameBody } from './previous';

/** What a thread is started for. */
type ThreadData =
  | { readonly task: 'library' }
  | ({ readonly task: 'review' } & RoundSetting)
  | ({ readonly task: 'check' | 'name' } & CheckSetting);

function workFor(data: ThreadData): Work {
  if (data.task === 'library') return readInThread;
  const messages = COMMAND_MESSAGES[data.locale];
  const work = (file: string): Promise<unknown> => {
    if (data.task === 'review') return reviewJob(file, data, messages);
    return data.task === 'check' ? checkFile(file, data, messages) : nameBody(file, data, messages);
  };
  return (job, begin) => {
    begin(MILLISECONDS);
    return work(job as string);
  };
}

/** Answers jobs until the thread is ended. */
export function serve(): void {
  const port = parentPort;
  if (!port) return;
  const data = workerData as ThreadData;
  const work = workFor(data);
  // What a library has to say about a file is not for the user.
  if (data.task === 'library') console.error = console.warn = console.log = () => undefined;
  port.on('message', (job: unknown) => void answerJob(job, work, (signal) => port.postMessage(signal)));
}
