/** Reviews files in workers: nothing of it is part of the pane until there is something to review. */
import type { ReviewOutcome } from '../../../desk/types';
import { UserError } from '../../../messages';
import type { Review } from './types';

export type { Review, ReviewProgress, ReviewRun, ReviewSource } from './types';

/** As `Review`, but `finished` rejects with `file/no-reader` where the workers cannot be loaded. */
export const reviewFiles: Review = (sources, setting, onDone) => {
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  const begin = async (): Promise<readonly ReviewOutcome[]> => {
    const { reviewInWorkers } = await import('./workers').catch((thrown: unknown) => {
      throw new UserError('file/no-reader', { file: sources[0]?.name ?? '' }, thrown);
    });
    if (stopped) return [];
    const run = reviewInWorkers(sources, setting, onDone);
    stop = () => run.stop();
    return run.finished;
  };
  return { finished: begin(), stop: () => stop() };
};
