/** Many files in threads, in the order given: as many at a time as there are processors, and never all in memory. */
import { availableParallelism } from 'node:os';
import { asUserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { Thread } from '../threads';
import { checkFile, unreadable } from './checkFile';
import type { Checked, CheckSetting } from './checkFile';
import { inOrder } from './inOrder';
import { nodeHome } from './nodeHome';

/** A thread takes as long to start as a dozen files take to be read. */
const WORTH_THREADS = 24;
const MOST_THREADS = 8;
const AHEAD = 8;
const MEGABYTES = 500;

/** The thread that has least to do. */
interface Place {
  readonly thread: Thread;
  jobs: number;
}

async function checkIn(
  places: readonly Place[],
  file: string,
  { json }: CheckSetting,
  messages: CommandMessages,
): Promise<Checked> {
  const place = places.reduce((least, each) => (each.jobs < least.jobs ? each : least));
  place.jobs++;
  try {
    return (await place.thread.run({ content: file, file })) as Checked;
  } catch (thrown) {
    return unreadable(file, asUserError(thrown), json, messages);
  } finally {
    place.jobs--;
  }
}

/** Checks the files; what is written about each, in their order. */
export async function* checkFiles(
  files: readonly string[],
  setting: CheckSetting,
  messages: CommandMessages,
): AsyncGenerator<Checked> {
  const { threadFile } = setting;
  if (threadFile === undefined || files.length < WORTH_THREADS) {
    yield* inOrder(files, AHEAD, (file) => checkFile(file, setting, messages));
    return;
  }
  const places = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => ({
    thread: new Thread(
      nodeHome({ file: threadFile, data: { task: 'check', ...setting }, megabytes: MEGABYTES }),
    ),
    jobs: 0,
  }));
  try {
    yield* inOrder(files, places.length * AHEAD, (file) => checkIn(places, file, setting, messages));
  } finally {
    places.forEach(({ thread }) => thread.end());
  }
}
