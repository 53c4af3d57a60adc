/** The inside of the reading worker. */
import { loadReader, readReport } from '../../../addin/readReport';
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import type { Work } from '../../../threads';

/** An edition does not cross: there is one of each on either side. */
export type Crossing = Omit<ReadReport, 'edition'>;

export const readInside: Work = async (job, begin): Promise<Crossing> => {
  const source = job as ReportSource;
  const milliseconds = await loadReader(source);
  const goOn = () => begin(milliseconds);
  goOn();
  const { report } = await readReport(source, goOn);
  return { report };
};
