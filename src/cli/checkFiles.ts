/** Many files in threads, in the order given: as many at a time as there are processors, and never all in memory. */
import { availableParallelism } from 'node:os';
import { asUserError } from '../messages';
import type { CommandMessages } from '../messages/command';
import { Thread } from '../threads';
import { checkFile, unreadable } from './checkFile';
import type { Checked, CheckSetting } from './checkFile';
import { inOrder } from './inOrder';
import type { Input } from './inputs';
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

/** Checks what is given; what is written about each, in its order. */
export async function* checkFiles(
  inputs: readonly Input[],
  setting: CheckSetting,
  messages: CommandMessages,
): AsyncGenerator<Checked> {
  const { threadFile, json } = setting;
  const readable =
    (check: (file: string) => Promise<Checked>) =>
    async ({ file, error }: Input): Promise<Checked> =>
      error ? unreadable(file, error, json, messages) : check(file);
  if (threadFile === undefined || inputs.length < WORTH_THREADS) {
    yield* inOrder(
      inputs,
      AHEAD,
      readable((file) => checkFile(file, setting, messages)),
    );
    return;
  }
  const places = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => ({
    thread: new Thread(
      nodeHome({ file: threadFile, data: { task: 'check', ...setting }, megabytes: MEGABYTES }),
    ),
    jobs: 0,
  }));
  try {
    const check = readable((file) => checkIn(places, file, setting, messages));
    yield* inOrder(inputs, places.length * AHEAD, check);
  } finally {
    places.forEach(({ thread }) => thread.end());
  }
}
