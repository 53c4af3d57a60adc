/** The worker that reads, as the pane sees it. Loaded when there is something to read. */
import type { ListSource } from '../../../addin/readList';
import type { WorkbookSource } from '../../../addin/readWorkbook';
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import type { ParsedMembers } from '../../../desk/members/parse';
import type { Workbook } from '../../../grid';
import { editionOf } from '../../../report';
import { Thread } from '../../../threads';
import type { StartHome } from '../../../threads';
import { workerHome } from '../workerHome';
import type { Crossing } from './inside';
import type { FileSource } from './source';

export interface ThreadReader {
  readonly report: (source: ReportSource) => Promise<ReadReport>;
  readonly list: (source: FileSource) => Promise<ParsedMembers>;
  readonly workbook: (source: FileSource) => Promise<Workbook>;
}

/** Reads in a thread that is started when it is first needed. */
export function threadReader(start: StartHome): ThreadReader {
  const thread = new Thread(start);
  return {
    report: async (source) => {
      const { report } = (await thread.run({ content: source, file: source.name })) as Crossing;
      return { report, edition: editionOf(report) };
    },
    list: async (source) => {
      const content: ListSource = { list: true, ...source };
      return (await thread.run({ content, file: source.name })) as ParsedMembers;
    },
    workbook: async (source) => {
      const content: WorkbookSource = { workbook: true, ...source };
      return (await thread.run({ content, file: source.name })) as Workbook;
    },
  };
}

export const readInWorker = threadReader(
  workerHome(() => new Worker(new URL('./entry.ts', import.meta.url), { name: 'reader' })),
);
