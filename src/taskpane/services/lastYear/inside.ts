/** The inside of the worker that reads last year's review workbook. */
import { loadReader } from '../../../addin/readReport';
import { lastYearOf } from '../../../desk/receive/previous';
import type { LastYear } from '../../../desk/receive/previous';
import { isDesk, readDesk } from '../../../desk/stored';
import { readFile } from '../../../readers';
import type { Work } from '../../../threads';

interface LastYearJob {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const lastYearInside: Work = async (job, begin): Promise<LastYear | null> => {
  const { name, bytes } = job as LastYearJob;
  const milliseconds = await loadReader({ name, bytes });
  const goOn = () => begin(milliseconds);
  goOn();
  const source = await readFile(bytes, name, { onPart: goOn });
  const read = source.kind !== 'report' && isDesk(source.workbook) ? readDesk(source.workbook) : null;
  return read && lastYearOf(read.desk);
};
