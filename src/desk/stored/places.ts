/** Where single cells of the desk stand in a workbook as it is now, to be written into. */
import { DESK_NAMES } from '../../form';
import type { DeskCell, DeskColumn } from '../../form';
import { areaNamed } from '../../grid';
import type { Address, Workbook } from '../../grid';
import { rowsOf, storedTable } from './table';

/** Tables that single cells are written into. */
type Written = 'standings' | 'members' | 'issues' | 'figures' | 'letterWords';

/** What a row is known by. */
export interface RowKeys {
  readonly standings: number;
  readonly members: number;
  readonly issues: { readonly member: number; readonly matter: string };
  readonly figures: { readonly member: number | null; readonly digest: string };
  readonly letterWords: string;
}

export interface DeskPlaces {
  /** The cell of a row and column; null where the row or the column is not there. */
  readonly cell: <Table extends Written>(
    table: Table,
    key: RowKeys[Table],
    column: DeskColumn<Table>,
  ) => Address | null;
  /** A single cell with a name. */
  readonly named: (cell: DeskCell) => Address | null;
}

const keyOf: { readonly [Table in Written]: (key: RowKeys[Table]) => string } = {
  standings: String,
  members: String,
  issues: ({ member, matter }) => `${member} ${matter}`,
  figures: ({ member, digest }) => `${member ?? ''} ${digest}`,
  letterWords: (key) => key,
};

/** The columns that a row is known by, joined as `keyOf` joins them. */
const KEY_COLUMNS: { readonly [Table in Written]: readonly DeskColumn<Table>[] } = {
  standings: ['id'],
  members: ['id'],
  issues: ['id', 'matter'],
  figures: ['id', 'digest'],
  letterWords: ['key'],
};

interface Rows {
  readonly stored: ReturnType<typeof storedTable<Written>>;
  readonly rows: ReadonlyMap<string, number>;
}

function lookThrough<Table extends Written>(workbook: Workbook, table: Table): Rows {
  const stored = storedTable(workbook, table);
  const rows = new Map<string, number>();
  for (const row of stored ? rowsOf(stored, table, () => undefined) : []) {
    const key = KEY_COLUMNS[table].map((column) => row.text(column).trim()).join(' ');
    if (!rows.has(key)) rows.set(key, row.row);
  }
  return { stored: stored, rows };
}

/** The places in this workbook; each table is looked through once, when it is first asked for. */
export function deskPlaces(workbook: Workbook): DeskPlaces {
  const known = new Map<Written, Rows>();
  const rowsIn = (table: Written): Rows => {
    const found = known.get(table) ?? lookThrough(workbook, table);
    known.set(table, found);
    return found;
  };
  return {
    cell(table, key, column) {
      const { stored, rows } = rowsIn(table);
      const row = rows.get(keyOf[table](key));
      const at = stored?.columns.get(column);
      if (!stored || row === undefined || at === undefined) return null;
      return { kind: 'sheet', grid: stored.grid.name, row, column: at };
    },
    named(cell) {
      const area = areaNamed(workbook, DESK_NAMES[cell]);
      return area ? { kind: 'sheet', grid: area.sheet, row: area.area.row, column: area.area.column } : null;
    },
  };
}
