/** Some workers that review one file after another: each has one file in its hands, so that memory stays flat. */
import type { ReviewSetting } from '../../../desk/receive/reviewFile';
import type { ReviewOutcome, UnreadReturn } from '../../../desk/types';
import { asUserError, describeError } from '../../../messages';
import { loadMessages } from '../../../messages/load';
import { Thread } from '../../../threads';
import type { StartHome } from '../../../threads';
import { sourceOf } from '../reading/source';
import type { ReviewStart } from './inside';
import type { Review, ReviewSource } from './types';

/** One core is left to the pane and to Excel; more than four wait for each other at the disk. */
const MOST_WORKERS = 4;
export const workersFor = (cores: number): number => Math.max(1, Math.min(MOST_WORKERS, cores - 1));

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

async function reviewIn(
  thread: Thread,
  { name, file }: ReviewSource,
  setting: ReviewSetting,
): Promise<ReviewOutcome> {
  try {
    const { bytes } = await sourceOf(file);
    return (await thread.run({ content: { name, bytes }, file: name })) as ReviewOutcome;
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
    const goOn = async (thread: Thread): Promise<void> => {
      for (let index = next++; index < sources.length && !stopped; index = next++) {
        const source = sources[index] as ReviewSource;
        const outcome = await reviewIn(thread, source, setting);
        // What was ended by 停止 is no file that could not be read.
        if (stopped) return;
        outcomes[index] = outcome;
        onDone({ done: ++done, all: sources.length, file: source.name });
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
