/** The ledger of the open workbook, with what is worked out from it for today. Loaded with the section of the pane that shows it. */
import { APPLICATION_COLUMNS, CASE_COLUMNS, EDITIONS, editionForYear, LEDGER_NAMES } from '../../form';
import type { ApplicationColumn, CaseColumn, Edition } from '../../form';
import { areaNamed } from '../../grid';
import type { Workbook } from '../../grid';
import { overviewOf, workdayCalendar, yearOf } from '../../ledger';
import type { IsoDay, Ledger, Overview, WorkdayCalendar } from '../../ledger';
import { readLedger } from '../../ledger/stored';
import { UserError } from '../../messages';
import { dayOf } from '../../text';

/** A list of the ledger as it stands on its sheet; rows and columns count from 0. */
export interface ListPlace<Column extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Column, number>;
}

export interface LedgerBook {
  readonly ledger: Ledger;
  readonly calendar: WorkdayCalendar;
  readonly today: IsoDay;
  /** As its cell 年度 says, else this year. */
  readonly year: number;
  /** The form of that year, whose outcomes the rows have. */
  readonly edition: Edition;
  readonly overview: Overview;
  /** Null where the names of the sheet are lost: it is read, not written. */
  readonly applications: ListPlace<ApplicationColumn> | null;
  readonly cases: ListPlace<CaseColumn> | null;
}

function placeOf<Column extends string>(
  workbook: Workbook,
  name: string,
  columns: readonly Column[],
  found: ReadonlyMap<Column, number> | undefined,
): ListPlace<Column> | null {
  const named = areaNamed(workbook, name);
  if (!named) return null;
  const { sheet, area } = named;
  return {
    sheet,
    headerRow: area.row,
    lastRow: area.row + area.rowCount - 1,
    columns: found ?? new Map(columns.map((column, index) => [column, area.column + index])),
  };
}

/** The ledger that was read from a workbook. */
export function ledgerBook(
  { ledger, workbook }: { readonly ledger: Ledger; readonly workbook: Workbook },
  now: Date,
): LedgerBook {
  const today = ledger.today ?? dayOf(now);
  const year = ledger.year ?? yearOf(today);
  const calendar = workdayCalendar({ arrangements: ledger.arrangements, announced: ledger.announced, year });
  const { columns } = ledger;
  return {
    ledger,
    calendar,
    today,
    year,
    edition: editionForYear(year) ?? (EDITIONS[0] as Edition),
    overview: overviewOf(ledger, calendar, today),
    applications: placeOf(workbook, LEDGER_NAMES.applications, APPLICATION_COLUMNS, columns?.applications),
    cases: placeOf(workbook, LEDGER_NAMES.cases, CASE_COLUMNS, columns?.cases),
  };
}

/** The same of the workbook as it stands now; throws `excel/missing` where the ledger is gone. */
export function ledgerBookNow(workbook: Workbook, now: Date): LedgerBook {
  const ledger = readLedger(workbook);
  if (!ledger) throw new UserError('excel/missing');
  return ledgerBook({ ledger, workbook }, now);
}
