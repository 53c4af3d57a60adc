/** Sheets that list applications or cases one by one: their wordings are those of the form, their rows are none of it. */
import { LEDGER_HEADERS, LEDGER_NAMES } from '../form';
import type { ApplicationColumn } from '../form';
import { areaNamed, textAt } from '../grid';
import type { Grid, Workbook } from '../grid';
import { LEDGER } from '../messages';
import { labelForm } from '../text';

const ROWS_TO_LOOK_AT = 40;
/** So many columns of applications, a day of receipt among them, are a list. */
const FEWEST_COLUMNS = 5;
const CASE_DAYS = [LEDGER.caseColumns.opened, LEDGER.caseColumns.closed];

const LISTS = [LEDGER_NAMES.applications, LEDGER_NAMES.cases];

function isHeaderRow(grid: Grid, row: number): boolean {
  const texts: string[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const text = labelForm(textAt(grid, row, column));
    if (text !== '') texts.push(text);
  }
  if (CASE_DAYS.every((day) => texts.includes(day))) return true;
  if (texts.length < FEWEST_COLUMNS) return false;
  const found = new Set<ApplicationColumn>();
  for (const text of texts) {
    const known = LEDGER_HEADERS.find(({ sure, not }) => sure.test(text) && !not?.test(text));
    if (known) found.add(known.column);
  }
  return found.size >= FEWEST_COLUMNS && found.has('received');
}

function isList(grid: Grid): boolean {
  const rows = Math.min(ROWS_TO_LOOK_AT, grid.rowCount);
  for (let row = 0; row < rows; row++) if (isHeaderRow(grid, row)) return true;
  return false;
}

/** The sheets of a workbook without such lists, ours or anybody's, and without what our lists choose from. */
export function withoutLists(
  grids: readonly Grid[],
  workbook: Pick<Workbook, 'names' | 'localNames'>,
): readonly Grid[] {
  const named = new Set(LISTS.flatMap((name) => areaNamed(workbook, name)?.sheet ?? []));
  return grids.filter(
    (grid) =>
      grid.kind !== 'sheet' || !(named.has(grid.name) || grid.name === LEDGER.sheets.lists || isList(grid)),
  );
}
