/** What the ledger's single cells say, and what a user added to 工作日历. */
import { ARRANGEMENT_COLUMNS, LEDGER_NAMES } from '../../form';
import type { LedgerName } from '../../form';
import { cellAt, textAt } from '../../grid';
import type { GridCell, Workbook } from '../../grid';
import { LEDGER } from '../../messages/official/ledger';
import { compatible, labelForm, readYear, withoutSpaces } from '../../text';
import { ARRANGEMENT_LIST, readChoiceCell, readDayCell, shownIn } from '../cells';
import type { Arrangement, IsoDay } from '../types';
import { smallArea } from './place';

function firstCell(workbook: Workbook, name: LedgerName): GridCell | undefined {
  const place = smallArea(workbook, LEDGER_NAMES[name]);
  return place && cellAt(place.grid, place.area.row, place.area.column);
}

/** 2025, 2025年度, 二〇二五年. */
const YEAR = /^([\d〇零○一二三四五六七八九]{4})(?:年度?)?$/;

function yearIn(cell: GridCell | undefined): number | null {
  const year = YEAR.exec(withoutSpaces(compatible(shownIn(cell))))?.[1];
  const read = year === undefined ? NaN : readYear(year);
  return read >= 1900 && read < 2200 ? read : null;
}

export const readYearCell = (workbook: Workbook): number | null => yearIn(firstCell(workbook, 'year'));
export const readAnnounced = (workbook: Workbook): number | null => yearIn(firstCell(workbook, 'announced'));
export const readToday = (workbook: Workbook): IsoDay | null =>
  readDayCell(firstCell(workbook, 'today')).value;

/** Lines from a day to a day, in either order; one day where there is no other. A line with a day that is none is no arrangement. */
export function readArrangements(workbook: Workbook): readonly Arrangement[] {
  const place = smallArea(workbook, LEDGER_NAMES.arrangements);
  if (!place) return [];
  const { grid, area } = place;
  const at = (row: number, column: (typeof ARRANGEMENT_COLUMNS)[number]) =>
    cellAt(grid, row, area.column + ARRANGEMENT_COLUMNS.indexOf(column));
  const isHeader = labelForm(textAt(grid, area.row, area.column)) === LEDGER.arrangementColumns.from;
  const arrangements: Arrangement[] = [];
  for (let row = area.row + (isHeader ? 1 : 0); row < area.row + area.rowCount; row++) {
    const ends = (['from', 'to'] as const).map((column) => readDayCell(at(row, column)));
    if (ends.some(({ code }) => code === 'day-unreadable')) continue;
    const [from, to = from] = ends.flatMap(({ value }) => value ?? []).sort();
    const works = readChoiceCell(at(row, 'what'), ARRANGEMENT_LIST).value;
    if (from !== undefined && to !== undefined && works !== null) arrangements.push({ from, to, works });
  }
  return arrangements;
}
