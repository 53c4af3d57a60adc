/** Some workers that review one file after another: each has one in its hands and one waiting, so that memory stays flat. */
import type { ReviewSetting } from '../../../desk/receive/reviewFile';
import type { ReviewOutcome, UnreadReturn } from '../../../desk/types';
import { asUserError, describeError } from '../../../messages';
import { loadMessages } from '../../../messages/load';
import { Thread } from '../../../threads';
import type { StartHome } from '../../../threads';
import { sourceOf } from '../reading/source';
import type { ReviewStart } from './inside';
import type { Review, ReviewSource } from './types';

/** More than four wait for each other at the disk. */
const MOST_WORKERS = 4;
/** One core is left to the pane and to Excel; of two both are used, as the pane has little to do meanwhile. */
export const workersFor = (cores: number): number =>
  Math.max(1, Math.min(MOST_WORKERS, Math.max(cores - 1, Math.min(cores, 2))));

/** A home whose worker knows the setting before the first job, also where it takes the place of one that was ended. */
const knowing =
  (startHome: StartHome, setting: ReviewSetting): StartHome =>
  (events) => {
    const home = startHome(events);
    home.post({ setting } satisfies ReviewStart);
    return home;
  };

/** What is told of a file that could not be read, or that its worker did not come back from. */
async function unreadReturn(file: string, thrown: unknown, { locale }: ReviewSetting): Promise<UnreadReturn> {
  const error = asUserError(thrown);
  const { sentence, next } = describeError(error, await loadMessages(locale));
  return { kind: 'unread', file, digest: '', code: error.code, reason: sentence + next };
}

/** A file whose bytes are being read while its worker is busy with the one before. */
interface Claimed {
  readonly index: number;
  readonly source: ReviewSource;
  readonly bytes: Promise<Uint8Array>;
}

async function reviewIn(
  thread: Thread,
  { source: { name }, bytes }: Claimed,
  setting: ReviewSetting,
): Promise<ReviewOutcome> {
  try {
    return (await thread.run({ content: { name, bytes: await bytes }, file: name })) as ReviewOutcome;
  } catch (thrown) {
    return unreadReturn(name, thrown, setting);
  }
}

/** Reviews in so many workers, which end with the run. */
export function poolReview(startHome: StartHome, workers: number): Review {
  return (sources, setting, onDone) => {
    const threads = Array.from(
      { length: Math.min(workers, sources.length) },
      () => new Thread(knowing(startHome, setting)),
    );
    const outcomes: (ReviewOutcome | undefined)[] = sources.map(() => undefined);
    let next = 0;
    let done = 0;
    let stopped = false;
    const claim = (): Claimed | undefined => {
      const index = next++;
      const source = stopped ? undefined : sources[index];
      if (!source) return undefined;
      const bytes = sourceOf(source.file).then((read) => read.bytes);
      // It is told when its turn comes.
      bytes.catch(() => undefined);
      return { index, source, bytes };
    };
    const goOn = async (thread: Thread): Promise<void> => {
      let current = claim();
      while (current && !stopped) {
        const ahead = claim();
        const outcome = await reviewIn(thread, current, setting);
        // What was ended by 停止 is no file that could not be read.
        if (stopped) return;
        outcomes[current.index] = outcome;
        onDone({ done: ++done, all: sources.length, file: current.source.name });
        current = ahead;
      }
    };
    const end = () => threads.forEach((thread) => thread.end());
    const finished = Promise.all(threads.map(goOn)).then(() => {
      end();
      return outcomes.filter((each) => each !== undefined);
    });
    return {
      finished,
      stop: () => {
        stopped = true;
        end();
      },
    };
  };
}
