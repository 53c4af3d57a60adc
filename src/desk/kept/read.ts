/** Reads what reviewers put on the tables of a review workbook: columns of their own, formats, widths. */
import { DESK_COLUMNS, DESK_NAMES, DESK_SHEETS } from '../../form';
import type { DeskColumn } from '../../form';
import { cellAt, columnName, textAt } from '../../grid';
import type { Workbook } from '../../grid';
import { DESK } from '../../messages';
import type { Platform } from '../../ooxml';
import { readWorkbookLook } from '../../readers/xlsx/looks';
import type { CellLook, SheetLook } from '../../readers/xlsx/looks';
import { columnOf } from '../sheets/extent';
import type { SheetTable } from '../sheets/extent';
import type { KeyedDesk } from '../stored';
import type { StoredRemark } from '../stored/remarks';
import { ownOf } from '../stored/standings';
import { lastOf, OWN_TABLES, rowsOf, sheetOf, storedTable } from '../stored/table';
import type { KeyedTable, OwnTable } from '../stored/table';
import { movedFormula } from './formulas';
import type { FormulaSetting, FormulaTable, MovedFormula } from './formulas';
import { HEADERS } from './types';
import type { Kept, KeptTable } from './types';

/** Long sheets that programs fill: nobody gives them a look. */
const MACHINE_SHEETS: ReadonlySet<string> = new Set(['figures', 'texts']);

const isOwnTable = (name: string): name is OwnTable => (OWN_TABLES as readonly string[]).includes(name);

/** Where each column of a table is planned, by where it stands now. */
function plannedColumns(
  name: SheetTable,
  { table, own }: Pick<KeyedTable, 'table' | 'own'>,
): Map<number, number> {
  const planned = new Map<number, number>();
  for (const [key, column] of table.columns) planned.set(column, columnOf(name, key as never));
  own.forEach(({ column }, index) => planned.set(column, DESK_COLUMNS[name].length + index));
  return planned;
}

/** Tables as formulas refer to them; each is looked through when one does. */
class FormulaTables {
  private readonly known = new Map<SheetTable, FormulaTable | undefined>();

  constructor(
    private readonly workbook: Workbook,
    private readonly keyed: KeyedDesk['tables'],
  ) {}

  of(name: SheetTable): FormulaTable | undefined {
    if (!this.known.has(name)) this.known.set(name, this.read(name));
    return this.known.get(name);
  }

  /** By a sheet's name in the workbook. */
  on(sheet: string): FormulaTable | undefined {
    const name = (Object.keys(DESK_COLUMNS) as (keyof typeof DESK_COLUMNS)[]).find(
      (each): each is SheetTable =>
        each !== 'unlisted' && each !== 'unread' && sheetOf(this.workbook, each)?.name === sheet,
    );
    return name && this.of(name);
  }

  private read(name: SheetTable): FormulaTable | undefined {
    const keyed = isOwnTable(name) ? this.keyed[name] : null;
    const table = keyed?.table ?? storedTable(this.workbook, name);
    if (!table) return undefined;
    const planned = plannedColumns(name, { table, own: keyed?.own ?? [] });
    const rows = keyed
      ? [...keyed.rows.values()]
      : rowsOf(table, name, () => undefined).map(({ row }) => row);
    const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const last = rows.reduce((most, row) => Math.max(most, row), -1);
    return {
      name,
      rows: last < 0 ? null : { first, last },
      planned: (column) => planned.get(column),
    };
  }
}

/** Columns of ours in which formulas of ours stand. */
const COMPUTED: ReadonlySet<string> = new Set<DeskColumn<'standings'>>([
  ...(['unit', 'kind', 'gap', 'due', 'inTime', 'counted', 'inScope', 'countedRound', 'lack'] as const),
]);

/** Headers of columns of ours that are values, where a person put a formula in. */
function typedFormulas(name: OwnTable, { table, rows }: KeyedTable): string[] {
  const columns = [...table.columns].filter(([key]) => name !== 'standings' || !COMPUTED.has(key));
  return columns.flatMap(([, column]) => {
    for (const row of rows.values())
      if ((cellAt(table.grid, row, column)?.formula ?? null) !== null)
        return [textAt(table.grid, table.headerRow, column)];
    return [];
  });
}

interface ReadFormulas {
  readonly formulas: KeptTable['formulas'];
  readonly usual: KeptTable['usual'];
  /** Headers of columns with a formula whose result is all that is kept. */
  readonly lost: readonly string[];
}

function formulasOf(
  name: OwnTable,
  keyed: KeyedTable,
  tables: FormulaTables,
  look: SheetLook | undefined,
): ReadFormulas {
  const { table, rows, own } = keyed;
  const formulas = new Map<string, Map<number, MovedFormula>>();
  const usual = new Map<number, MovedFormula>();
  const lost: string[] = [];
  const ownTable = tables.of(name);
  if (!ownTable) return { formulas, usual, lost };
  const setting: FormulaSetting = {
    own: ownTable,
    tableOn: (sheet) => tables.on(sheet),
    names: new Set(Object.values(DESK_NAMES)),
  };
  own.forEach(({ header, column }, index) => {
    const planned = DESK_COLUMNS[name].length + index;
    let isLost = false;
    const said = new Set<string | undefined>();
    let last: MovedFormula | undefined;
    for (const [key, row] of rows) {
      const formula = cellAt(table.grid, row, column)?.formula ?? null;
      const isArray = formula !== null && look?.isArray(row, column) === true;
      const moved = formula === null || isArray ? undefined : movedFormula(formula, row, setting);
      said.add(moved?.key);
      if (!moved) {
        isLost ||= formula !== null;
        continue;
      }
      last = moved;
      const ofRow = formulas.get(key) ?? new Map<number, MovedFormula>();
      formulas.set(key, ofRow.set(planned, moved));
    }
    if (last && said.size === 1 && rows.size > 1) usual.set(planned, last);
    if (isLost) lost.push(header);
  });
  return { formulas, usual, lost };
}

function looksOf(name: OwnTable, keyed: KeyedTable, look: SheetLook) {
  const { table, rows } = keyed;
  const columns = [...plannedColumns(name, keyed)];
  const at = (row: number): number[] => {
    const styles: number[] = [];
    for (const [column, planned] of columns) styles[planned] = look.styleAt(row, column);
    return styles;
  };
  const looks = new Map([...rows].map(([key, row]) => [key, at(row)] as const));
  looks.set(HEADERS, at(table.headerRow));
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  for (const [column, planned] of columns) {
    const { pixels = null, hidden: isHidden = false } = look.columnAt(column) ?? {};
    if (pixels !== null && pixels > 0) widths.set(planned, pixels);
    if (isHidden) hidden.add(planned);
  }
  const heights = new Map(
    [...rows].flatMap(([key, row]) => {
      const height = look.heights.get(row);
      return height === undefined ? [] : [[key, height] as const];
    }),
  );
  const usualLooks = new Map<number, number>();
  for (const [column, planned] of columns) {
    if (planned < DESK_COLUMNS[name].length) continue;
    const seen = new Set<number>();
    for (const row of rows.values()) seen.add(look.styleAt(row, column));
    const [usual, ...others] = seen;
    if (usual !== undefined && others.length === 0 && rows.size > 1) usualLooks.set(planned, usual);
  }
  return { looks, usualLooks, widths, hidden, heights };
}

/** Columns that are called otherwise from now on, and headers of ours that stand twice. */
function headersTold(name: OwnTable, { table, own }: KeyedTable): StoredRemark[] {
  const ours: ReadonlySet<string> = new Set(Object.values(DESK.columns[name]));
  return own.flatMap(({ header, column }): StoredRemark[] => {
    const written = textAt(table.grid, table.headerRow, column);
    const place = { sheet: name, column: columnName(column) };
    if (written !== header) return [{ code: 'own-renamed', ...place, header: written, as: header }];
    return ours.has(header) ? [{ code: 'header-twice', ...place, header }] : [];
  });
}

/** Whether somebody wrote beside the table: above its headers, or below its rows. */
function isStrewn({ table, rows, end }: KeyedTable, workbook: Workbook): boolean {
  const { grid, headerRow } = table;
  const last = Math.max(headerRow, lastOf(rows));
  const due = workbook.names.get(DESK_NAMES.due);
  const titles = table.columns.get('id');
  for (const [key, { value }] of grid.cells) {
    if (value === null || value === '') continue;
    const row = Math.floor(key / COLUMN_COUNT);
    if (row >= headerRow && row <= last) continue;
    const column = key % COLUMN_COUNT;
    const isDue = due?.sheet === grid.name && due.area.row === row && due.area.column === column;
    const isOurs = column === titles || isDue || value === DESK.due;
    if (row < headerRow ? !isOurs : row < end) return true;
  }
  return false;
}

/** As `cellKey` counts. */
const COLUMN_COUNT = 16_384;

const valuesOf = ({ table, rows, own }: KeyedTable): KeptTable['values'] =>
  own.length === 0
    ? new Map()
    : new Map([...rows].map(([key, row]) => [key, ownOf(row, table, own)] as const));

/** What of a workbook, of these bytes, is kept with its rows and columns. Formats are those of an .xlsx; of others it is said that they go. */
export function readKept(
  bytes: Uint8Array,
  workbook: Workbook,
  { tables }: Pick<KeyedDesk, 'tables'>,
  platform?: Platform,
): Kept {
  const called = new Map(
    DESK_SHEETS.flatMap((sheet) => {
      const name = sheetOf(workbook, sheet)?.name;
      return name === undefined ? [] : [[sheet, name] as const];
    }),
  );
  const asked = new Map(
    [...called].flatMap(([sheet, name]) =>
      MACHINE_SHEETS.has(sheet) ? [] : [[name, isOwnTable(sheet) ? 'cells' : 'rules'] as const],
    ),
  );
  const look = readWorkbookLook(bytes, (sheet) => asked.get(sheet) ?? null, platform);
  const formulaTables = new FormulaTables(workbook, tables);
  const remarks: StoredRemark[] = look ? [] : [{ code: 'formats-unread' }];
  const strewn = new Set<OwnTable>();
  const kept: Partial<Record<OwnTable, KeptTable>> = {};
  for (const name of OWN_TABLES) {
    const keyed = tables[name];
    if (!keyed) continue;
    const sheet = look?.sheets.get(keyed.table.grid.name);
    const { formulas, usual, lost } = formulasOf(name, keyed, formulaTables, sheet);
    remarks.push(...headersTold(name, keyed));
    for (const column of [...typedFormulas(name, keyed), ...lost])
      remarks.push({ code: 'own-formulas', sheet: name, column });
    if (isStrewn(keyed, workbook)) strewn.add(name);
    const none = {
      looks: new Map(),
      widths: new Map(),
      hidden: new Set<number>(),
      heights: new Map(),
      usualLooks: new Map(),
    };
    kept[name] = {
      ...(sheet ? looksOf(name, keyed, sheet) : none),
      own: keyed.own.map(({ header }) => header),
      values: valuesOf(keyed),
      formulas,
      usual,
    };
  }
  const looks: readonly CellLook[] = look?.looks ?? [];
  return {
    tables: kept,
    looks,
    sheets: look?.sheets ?? new Map(),
    beside: look?.beside ?? new Map(),
    called,
    strewn,
    remarks,
  };
}
