/** 导入: reads a report that was brought along, and writes what it changes. */
import type { ImportLine } from '../../addin/importReport';
import type { Pasted, ReadReport } from '../../addin/readReport';
import { UserError } from '../../messages';
import type { Report } from '../../report';
import { sourceOf } from '../services/reading/source';
import { newestOnly } from './latest';
import type { PaneEvent } from './reducer';
import type { StepTools } from './stepActions';

export interface ImportActions {
  /** Reads a file; more than one is refused. */
  readonly bringFiles: (files: readonly File[]) => Promise<void>;
  readonly bringPasted: (pasted: Pasted) => Promise<void>;
  /** Writes the lines that the user saw and kept, unless the workbook has changed since. */
  readonly importLines: (incoming: Report, kept: readonly ImportLine[]) => Promise<void>;
}

type ImportTools = Pick<
  StepTools,
  'services' | 'messages' | 'attempt' | 'attemptReading' | 'readNow' | 'readAfresh' | 'writeStep'
> & {
  readonly dispatch: (event: PaneEvent) => void;
};

/** A line as the user saw it. */
const seen = (line: ImportLine): string => JSON.stringify([line.place, line.from, line.to, line.cells]);

export function createImportActions(tools: ImportTools): ImportActions {
  const { services, messages, attempt, attemptReading, readNow, readAfresh, writeStep, dispatch } = tools;

  const newest = newestOnly<ReadReport>();
  const bring = (
    source: string,
    read: () => Promise<ReadReport>,
    withFiles?: (files: readonly File[]) => void,
  ): Promise<void> =>
    attemptReading(async () => {
      dispatch({ type: 'bringing', source });
      try {
        const result = await newest(read);
        if (result) dispatch({ type: 'brought', read: result });
      } catch (thrown) {
        dispatch({ type: 'brought', read: null });
        throw thrown;
      }
    }, withFiles);

  const bringFiles: ImportActions['bringFiles'] = (files) => {
    const [file] = files;
    if (!file) return Promise.resolve();
    const read = async () => {
      if (files.length > 1) throw new UserError('import/several', { count: files.length });
      return services.read(await sourceOf(file));
    };
    return bring(file.name, read, (others) => void bringFiles(others));
  };

  return {
    bringFiles,

    bringPasted: (pasted) => {
      const name = messages().pane.importing.pasted;
      return bring(name, () => services.read({ name, pasted }));
    },

    importLines: (incoming, kept) =>
      attempt(async () => {
        const { importCells, planImport } = await import('../../addin/importReport');
        const now = new Set(planImport(await readNow(), incoming).lines.map(seen));
        if (!kept.every((line) => now.has(seen(line)))) {
          await readAfresh();
          throw new UserError('import/changed-since');
        }
        await writeStep('import', importCells(kept), messages().pane.importing.written(kept.length));
        dispatch({ type: 'view', view: 'checking' });
      }),
  };
}
