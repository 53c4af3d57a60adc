/** The items of 封面: each beside its label, which decides where its name stands elsewhere. */
import { COVER_ITEMS, definedNameWith } from '../../form';
import type { CoverKey } from '../../form';
import { areaNamed, EXCEL_COLUMNS, gridByName, textAt } from '../../grid';
import type { Address, Grid, Workbook } from '../../grid';
import { nameForm } from '../../text';

/** The words that stand left of a cell, the nearest ones. */
function wordsBefore(grid: Grid, row: number, column: number): string {
  for (let before = column - 1; before >= 0; before--) {
    const text = textAt(grid, row, before);
    if (text !== '') return text;
  }
  return '';
}

/** The cell right of the only one that reads so. */
function besideLabel(grid: Grid, label: string): Address | undefined {
  const [key, ...others] = [...grid.cells]
    .filter(([, { text }]) => nameForm(text) === label)
    .map(([place]) => place);
  if (key === undefined || others.length > 0) return undefined;
  const column = (key % EXCEL_COLUMNS) + 1;
  return { kind: 'sheet', grid: grid.name, row: Math.floor(key / EXCEL_COLUMNS), column };
}

/** The sheet that most items stand on. */
function coverGrid(workbook: Workbook, suffix: string): Grid | undefined {
  const counts = new Map<string, number>();
  for (const { definedName } of COVER_ITEMS) {
    const sheet = areaNamed(workbook, definedNameWith(definedName, suffix))?.sheet;
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && gridByName(workbook, most[0]);
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) => ({ row, column });

/** The cell of an item; undefined where neither its name nor its label leads to one. */
export function coverPlace(workbook: Workbook, suffix: string, key: CoverKey): Address | undefined {
  const item = COVER_ITEMS.find((each) => each.key === key);
  if (!item) return undefined;
  const target = areaNamed(workbook, definedNameWith(item.definedName, suffix));
  const grid = target && gridByName(workbook, target.sheet);
  const named = target && ({ kind: 'sheet', grid: target.sheet, ...placeOf(target.area) } as const);
  const before = grid && named && wordsBefore(grid, named.row, named.column);
  if (before === item.label) return named;
  const label = nameForm(item.label);
  if (before !== undefined && nameForm(before) === label) return named;
  const cover = coverGrid(workbook, suffix);
  return (cover && besideLabel(cover, label)) ?? named;
}

/** True where the workbook has 封面: it is ours, and holds more than a table of ours. */
export const hasCover = (workbook: Workbook, suffix: string): boolean =>
  (['unit', 'year'] as const).some((key) => coverPlace(workbook, suffix, key));
