/** The inside of the reading worker. */
import { readList } from '../../../addin/readList';
import type { ListSource } from '../../../addin/readList';
import { readWorkbook } from '../../../addin/readWorkbook';
import type { WorkbookSource } from '../../../addin/readWorkbook';
import { loadReader, readReport } from '../../../addin/readReport';
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import type { Work } from '../../../threads';

/** An edition does not cross: there is one of each on either side. */
export type Crossing = Omit<ReadReport, 'edition'>;

export const readInside: Work = async (job, begin) => {
  const source = job as ReportSource | ListSource | WorkbookSource;
  const milliseconds = await loadReader(source);
  const goOn = () => begin(milliseconds);
  goOn();
  if ('list' in source) return readList(source, goOn);
  if ('workbook' in source) return readWorkbook(source, goOn);
  const { report } = await readReport(source, goOn);
  return { report } satisfies Crossing;
};
