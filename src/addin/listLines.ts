/** The lines of a list on 校验: what stands in them, and how to write into them. */
import type { CellWrite } from '../excel';
import { cellAt, gridByName } from '../grid';
import type { Workbook } from '../grid';
import { UserError } from '../messages';
import type { ErrorCode } from '../messages';
import { namedArea } from './places';

export interface ListLine<Column extends string> {
  readonly texts: Readonly<Record<Column, string>>;
  readonly free: boolean;
  /** Writes a value into each of its cells. */
  readonly write: (entries: Readonly<Record<Column, string | null>>) => CellWrite[];
}

/** The lines of the list with this name; throws `missing` for a workbook that was made without one. */
export function listLines<Column extends string>(
  workbook: Workbook,
  name: string,
  columns: readonly Column[],
  missing: ErrorCode,
): readonly ListLine<Column>[] {
  const target = namedArea(workbook, name);
  if (!target) throw new UserError(missing);
  const { sheet, area } = target;
  const grid = gridByName(workbook, sheet);
  return Array.from({ length: area.rowCount }, (_, index) => {
    const row = area.row + index;
    const entries = columns.map((column, offset) => [
      column,
      String((grid && cellAt(grid, row, area.column + offset)?.value) ?? '').trim(),
    ]);
    return {
      texts: Object.fromEntries(entries) as Record<Column, string>,
      free: entries.every(([, text]) => text === ''),
      write: (values) =>
        columns.map((column, offset) => ({
          address: { kind: 'sheet', grid: sheet, row, column: area.column + offset },
          value: values[column],
        })),
    };
  });
}
