/** Whether the names of a table stand at its labels: each figure behind the label of its row, under the header of its column. */
import { definedNameWith } from '../../form';
import type { FieldId, FormTable } from '../../form';
import { areaNamed, gridByName, textAt } from '../../grid';
import type { Address, Grid, Workbook } from '../../grid';
import { nameForm } from '../../text';
import type { Template } from './find';
import { printedRows } from './printed';
import type { PrintedRow } from './printed';

/** Where a row of figures was found. */
interface Line {
  readonly row: number;
  readonly columns: readonly number[];
}

const isSame = (text: string, printed: string): boolean =>
  text === printed || (text !== '' && nameForm(text) === nameForm(printed));

/** The nearest words left of a cell are these. */
function isLabelled(grid: Grid, { row, columns }: Line, label: string): boolean {
  if (label === '') return true;
  for (let column = (columns[0] ?? 0) - 1; column >= 0; column--) {
    const text = textAt(grid, row, column);
    if (text !== '') return isSame(text, label);
  }
  return false;
}

/** What stands over a cell, down to the row `floor`, begins with these words from the lowest up. */
function isHeaded(grid: Grid, row: number, column: number, words: readonly string[], floor: number): boolean {
  let found = 0;
  for (let above = row - 1; above > floor && found < words.length; above--) {
    const text = textAt(grid, above, column);
    if (text === '') continue;
    if (!isSame(text, words[found] ?? '')) return false;
    found++;
  }
  return found === words.length;
}

/** Rows that somebody put between two of the form are empty. */
function isEmptyBetween(grid: Grid, above: Line, { row, columns }: Line): boolean {
  for (let between = above.row + 1; between < row; between++)
    if (columns.some((column) => textAt(grid, between, column) !== '')) return false;
  return true;
}

/** Columns that somebody put between two of the form are empty, too. */
function isGapless(grid: Grid, { row, columns }: Line, printed: readonly number[]): boolean {
  return columns.every((column, index) => {
    const before = columns[index - 1];
    if (before === undefined) return true;
    if (column <= before) return false;
    if (column - before <= (printed[index] ?? 0) - (printed[index - 1] ?? 0)) return true;
    for (let between = before + 1; between < column; between++)
      if (textAt(grid, row, between) !== '') return false;
    return true;
  });
}

const isSameColumns = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((column, index) => column === other[index]);

/** True where a row of figures stands as it is printed, below the one above it. */
function stands(grid: Grid, line: Line, printed: PrintedRow, above: Line | undefined): boolean {
  if (above && line.row <= above.row) return false;
  if (!isLabelled(grid, line, printed.label) || !isGapless(grid, line, printed.columns)) return false;
  if (printed.headers === null)
    return (
      above !== undefined && isSameColumns(line.columns, above.columns) && isEmptyBetween(grid, above, line)
    );
  const floor = above?.row ?? -1;
  return printed.headers.every((words, index) =>
    isHeaded(grid, line.row, line.columns[index] ?? 0, words, floor),
  );
}

/** True where these words stand somewhere over a cell; a merged header stands over all its columns. */
export function isUnder(grid: Grid, { row, column }: Address, words: string): boolean {
  const over = grid.merges.filter(
    (merge) => merge.row < row && merge.column <= column && column < merge.column + merge.columnCount,
  );
  if (over.some((merge) => isSame(textAt(grid, merge.row, merge.column), words))) return true;
  for (let above = row - 1; above >= 0; above--) if (isSame(textAt(grid, above, column), words)) return true;
  return false;
}

/** The cells of a table's figures, or undefined where a name is lost or stands elsewhere than at its labels. */
export function standingPlaces(
  workbook: Workbook,
  { edition, suffix }: Template,
  table: FormTable,
): ReadonlyMap<FieldId, Address> | undefined {
  const places = new Map<FieldId, Address>();
  let grid: Grid | undefined;
  let above: Line | undefined;
  for (const printed of printedRows(edition, table)) {
    const columns: number[] = [];
    let row = -1;
    for (const { id, definedName } of printed.fields) {
      const target = areaNamed(workbook, definedNameWith(definedName, suffix));
      if (!target) return undefined;
      grid ??= gridByName(workbook, target.sheet);
      if (!grid || target.sheet !== grid.name || (row >= 0 && target.area.row !== row)) return undefined;
      ({ row } = target.area);
      columns.push(target.area.column);
      places.set(id, { kind: 'sheet', grid: grid.name, row, column: target.area.column });
    }
    const line = { row, columns };
    if (!grid || !stands(grid, line, printed, above)) return undefined;
    above = line;
  }
  return places;
}

/** The sheet that most names of a table stand on; undefined where it has none. */
export function homeOf(
  workbook: Workbook,
  { edition, suffix }: Template,
  table: FormTable,
): Grid | undefined {
  const counts = new Map<string, number>();
  for (const { table: of, definedName } of edition.fields) {
    const sheet =
      of === table.id ? areaNamed(workbook, definedNameWith(definedName, suffix))?.sheet : undefined;
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && gridByName(workbook, most[0]);
}

/** True where names of single sheets tell of another copy of a table. */
export function isCopied(workbook: Workbook, template: Template, table: FormTable): boolean {
  if (!workbook.localNames?.size) return false;
  const home = homeOf(workbook, template, table)?.name;
  const names = template.edition.fields
    .filter((field) => field.table === table.id)
    .map(({ definedName }) => definedNameWith(definedName, template.suffix));
  return [...workbook.localNames].some(
    ([sheet, local]) => sheet !== home && names.some((name) => local.has(name)),
  );
}
