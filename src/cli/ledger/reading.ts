/** From a file to the ledger in it: our own sheets, else a list that is taken for one. */
import { LEDGER_NAMES } from '../../form';
import { areaNamed, cellAt, gridByName } from '../../grid';
import type { Workbook } from '../../grid';
import type { IsoDay, Ledger } from '../../ledger';
import { readLedger } from '../../ledger/stored';
import { asUserError, UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import { recognize } from '../../recognize';
import type { Report } from '../../report';
import type { CommandIo } from '../io';
import { readNamedAs } from '../reports';
import { takeLists } from './lists';
import type { LedgerMap } from './mapFile';
import type { NamedLedger } from './named';

/** The report beside a ledger, or null where there is none. */
function reportBeside(workbook: Workbook): Report | null {
  try {
    return recognize(workbook).report;
  } catch (thrown) {
    if (asUserError(thrown).code === 'report/not-found') return null;
    throw thrown;
  }
}

/** What somebody typed into the cell 今天; a formula there says the day on which the file was saved. */
function todayIn(workbook: Workbook, { today }: Ledger, now: IsoDay): IsoDay {
  const named = areaNamed(workbook, LEDGER_NAMES.today);
  const grid = named && gridByName(workbook, named.sheet);
  const cell = grid && cellAt(grid, named.area.row, named.area.column);
  return cell?.formula === null && today !== null ? today : now;
}

export interface LedgerWish {
  /** What `--map` says. */
  readonly map: LedgerMap | null;
  /** The year that is asked for. */
  readonly year: number | null;
  /** The day it is. */
  readonly now: IsoDay;
}

/** Throws `UserError`: `ledger/none` where there is no ledger, `ledger/columns` where its columns are not clear, what readers throw. */
export const readNamedLedger = (
  file: string,
  { map, year, now }: LedgerWish,
  messages: CommandMessages,
  io: CommandIo,
): Promise<NamedLedger> =>
  readNamedAs(file, messages, io, (source): NamedLedger => {
    if (source.kind !== 'workbook') throw new UserError('ledger/none', { file });
    const { workbook } = source;
    // Who says which columns of which list wants that one.
    const ledger = map === null ? readLedger(workbook) : null;
    if (ledger) {
      const report = reportBeside(workbook);
      return { file, ledger, today: todayIn(workbook, ledger, now), taken: null, report, workbook };
    }
    const { ledger: own, taken } = takeLists(file, workbook, map, year, messages);
    return { file, ledger: own, today: now, taken, report: null, workbook };
  });
