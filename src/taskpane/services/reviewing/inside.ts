/** The inside of a reviewing worker. */
import { loadReader } from '../../../addin/readReport';
import { reviewFile } from '../../../desk/receive/reviewFile';
import type { ReviewSetting } from '../../../desk/receive/reviewFile';
import type { ReviewOutcome } from '../../../desk/types';
import type { Work } from '../../../threads';

export interface ReviewJob {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sent once, before the jobs: it is as large as last year's reports of all members. */
export interface ReviewStart {
  readonly setting: ReviewSetting;
}

export const isStart = (message: unknown): message is ReviewStart =>
  typeof message === 'object' && message !== null && 'setting' in message;

/** Does jobs with a setting. */
export const reviewInside =
  (setting: ReviewSetting): Work =>
  async (job, begin): Promise<ReviewOutcome> => {
    const { name, bytes } = job as ReviewJob;
    const milliseconds = await loadReader({ name, bytes });
    const goOn = () => begin(milliseconds);
    goOn();
    return reviewFile(bytes, name, setting, { onPart: goOn });
  };
