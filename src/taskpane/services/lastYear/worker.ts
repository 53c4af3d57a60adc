/** The worker that reads last year's review workbook, as the pane sees it. */
import type { LastYear } from '../../../desk/receive/previous';
import { Thread } from '../../../threads';
import type { StartHome } from '../../../threads';
import { sourceOf } from '../reading/source';
import { workerHome } from '../workerHome';
import type { ReadLastYear } from './types';

/** Reads in a thread that is started for it and ends with it. */
export const lastYearIn =
  (start: StartHome): ReadLastYear =>
  async ({ name, file }) => {
    const { bytes } = await sourceOf(file);
    const thread = new Thread(start);
    try {
      return (await thread.run({ content: { name, bytes }, file: name })) as LastYear | null;
    } finally {
      thread.end();
    }
  };

export const lastYearInWorker = lastYearIn(
  workerHome(() => new Worker(new URL('./entry.ts', import.meta.url), { name: 'lastYear' })),
);
