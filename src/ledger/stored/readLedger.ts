/** The ledger of a workbook that has our sheets, whatever was moved, renamed or sorted in them. */
import type { Grid, Workbook } from '../../grid';
import type { Beyond, Ledger } from '../types';
import { APPLICATION_SHAPE, readApplication } from './applications';
import { CASE_SHAPE, readCase } from './cases';
import { placeList, rowsOf } from './place';
import { readAnnounced, readArrangements, readToday, readYearCell } from './settings';

const beyond = (list: Beyond['list'], [first, ...others]: readonly number[]): readonly Beyond[] =>
  first === undefined ? [] : [{ list, row: first + 1, rows: others.length + 1 }];

/** From where on a sheet was not read. */
function unread(list: Beyond['list'], grid: Grid | undefined): readonly Beyond[] {
  const [read] = grid?.unread === 'rows' ? (grid.areas ?? []) : [];
  return read ? [{ list, row: read.row + read.rowCount + 1, rows: 0 }] : [];
}

/** Reads it by its names, or by its headers where those are lost; null where there is no sheet 依申请台账. */
export function readLedger(workbook: Workbook): Ledger | null {
  const applications = placeList(workbook, APPLICATION_SHAPE);
  if (!applications) return null;
  const cases = placeList(workbook, CASE_SHAPE);
  const own = rowsOf(applications);
  const ofCases = cases ? rowsOf(cases) : { rows: [], behind: [] };
  return {
    year: readYearCell(workbook),
    today: readToday(workbook),
    applications: own.rows.map((row) => readApplication(applications, row)),
    cases: cases ? ofCases.rows.map((row) => readCase(cases, row)) : [],
    arrangements: readArrangements(workbook),
    announced: readAnnounced(workbook),
    beyond: [
      ...beyond('applications', own.behind),
      ...unread('applications', applications.grid),
      ...beyond('cases', ofCases.behind),
      ...unread('cases', cases?.grid),
    ],
    columns: { applications: applications.columns, cases: cases?.columns ?? new Map() },
    sheets: { applications: applications.grid.name, cases: cases?.grid.name ?? null },
  };
}

/** The sheets on which it stands. */
export const ownSheets = (workbook: Workbook): ReadonlySet<string> =>
  new Set(
    [placeList(workbook, APPLICATION_SHAPE), placeList(workbook, CASE_SHAPE)].flatMap(
      (place) => place?.grid.name ?? [],
    ),
  );
