/** The report in a workbook that was read whole. Loaded when it is first asked for: it brings the recognisers of tables. */
import type { SheetsReading, Unread } from '../excel';
import { listNames } from '../grid';
import type { Workbook } from '../grid';
import { asUserError, UserError } from '../messages';
import { recognize } from '../recognize';
import type { Origin } from '../recognize';
import type { Report } from '../report';

/** A report as it was found in the open workbook. */
export interface Found {
  readonly workbook: Workbook;
  readonly report: Report;
  /** What only our template has (封面, 说明清单, 控制数) is there where it is `template`. */
  readonly origin: Origin;
  /** What of the workbook was not looked at. */
  readonly unread: readonly Unread[];
}

const MOST_NAMED = 6;

/** What was looked at in vain. */
function noTables({ grids }: Workbook, cause: unknown): UserError {
  const names = grids.map(({ name }) => name);
  const sheets = listNames(names, MOST_NAMED);
  return new UserError('report/no-tables', { sheets, count: names.length }, cause);
}

/** By our names if they are there, else by labels on all sheets. Throws `report/no-tables`. */
export function findTables({ workbook, unread }: SheetsReading): Found {
  try {
    const { report, origin } = recognize(workbook);
    return { workbook, report, origin, unread };
  } catch (thrown) {
    throw asUserError(thrown).code === 'report/not-found' ? noTables(workbook, thrown) : thrown;
  }
}
