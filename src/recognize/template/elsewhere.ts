/** Copies of our tables on sheets that are none of ours: where one has other figures, it is told. */
import { isAsideName } from '../../form';
import type { Edition, FormTable } from '../../form';
import type { Grid, Workbook } from '../../grid';
import type { Oddity, Report } from '../../report';
import { labelForm } from '../../text';
import { isSetAside } from '../hidden';
import { ownSheets } from './find';

/** How much of the printed words and of the figures there has to be for a table to be a copy. */
const ENOUGH = 0.5;

/** Reads sheets by labels; undefined where they hold no table. */
export type ReadByLabels = (grids: readonly Grid[]) => Report | undefined;

/** True where at least half of what is printed in a table stands on a sheet. */
function holdsWords(grid: Grid, { cells }: FormTable): boolean {
  const missing = new Set(cells.map(({ text }) => text).filter((text) => text !== ''));
  const most = missing.size * ENOUGH;
  for (const { value } of grid.cells.values())
    if (typeof value === 'string' && missing.delete(value.trim()) && missing.size <= most) return true;
  return false;
}

/** Sheets beside ours that may be copies of them. */
function sheetsBeside(workbook: Workbook, grids: readonly Grid[]): readonly Grid[] {
  const own = ownSheets(workbook);
  return grids.filter(
    (grid) => !own.has(grid.name) && !isSetAside(grid) && !isAsideName(labelForm(grid.name)),
  );
}

/** What a copy says of a table that the report says otherwise. */
function difference(
  copy: Report,
  { figures, year }: Report,
  edition: Edition,
  table: FormTable,
  grid: Grid,
): Oddity[] {
  const own = edition.fields.filter((field) => field.table === table.id);
  const both = own.filter(({ id }) => copy.figures.has(id) && figures.has(id));
  const values = both.map(({ id }) => copy.figures.get(id)?.value ?? 0);
  const other = both.filter(({ id }, index) => (figures.get(id)?.value ?? 0) !== values[index]);
  const isOfAnotherYear = copy.year !== null && year !== null && copy.year !== year;
  if (isOfAnotherYear || both.length < own.length * ENOUGH || values.every((value) => value === 0)) return [];
  const [first] = other;
  if (!first) return [];
  return [
    {
      kind: 'copy-elsewhere',
      table: table.id,
      address: copy.figures.get(first.id)?.address ?? null,
      text: grid.name,
      expected: table.name,
      fields: other.map(({ id }) => id),
    },
  ];
}

/** Copies with other figures of these tables of a report, on sheets that it was not read from. */
export function copiesElsewhere(
  workbook: Workbook,
  grids: readonly Grid[],
  report: Report,
  edition: Edition,
  tables: readonly FormTable[],
  read: ReadByLabels,
): Oddity[] {
  const sources = new Set([...report.figures.values()].map(({ address }) => address?.grid));
  return sheetsBeside(workbook, grids)
    .filter(({ name }) => !sources.has(name))
    .flatMap((grid) => {
      const held = tables.filter((table) => holdsWords(grid, table));
      const copy = held.length > 0 ? read([grid]) : undefined;
      return copy ? held.flatMap((table) => difference(copy, report, edition, table, grid)) : [];
    });
}
