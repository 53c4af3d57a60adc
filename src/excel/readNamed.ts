/** Reads whole sheets by their names: one round trip, or some where Excel does not send so much at once. */
import { areaNamed } from '../grid';
import type { Grid, GridCell, Rectangle, Workbook } from '../grid';
import { hostCode, runExcel, TOO_LARGE } from './errors';
import {
  addCells,
  areaOf,
  CELL_PROPERTIES,
  loadProperties,
  loadUsed,
  propertiesOf,
  referencesOf,
  usedArea,
} from './loaded';

const AREA_PROPERTIES = `${CELL_PROPERTIES},rowIndex,columnIndex,rowCount,columnCount`;

/** So many cells with their formulas and formats are less than that, whatever stands in them. */
const SLICE_CELLS = 10_000;

type Cells = Pick<Grid, 'rowCount' | 'columnCount'> & { readonly cells: Map<number, GridCell> };

const gridOf = (name: string, cells: Cells): Grid => ({ kind: 'sheet', name, merges: [], ...cells });

const extent = ({ row, column, rowCount, columnCount }: Rectangle) => ({
  rowCount: row + rowCount,
  columnCount: column + columnCount,
});

function cellsOf(range: Excel.Range): Cells {
  const cells = new Map<number, GridCell>();
  const area = areaOf(range);
  addCells(cells, range, area);
  return { cells, ...extent(area) };
}

const EMPTY: Cells = { cells: new Map(), rowCount: 0, columnCount: 0 };

const readAtOnce = (names: readonly string[]): Promise<Workbook> =>
  runExcel(async (context) => {
    const defined = context.workbook.names.load('items/name,items/formula');
    const properties = loadProperties(context);
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      return { name, sheet, range: sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES) };
    });
    await context.sync();
    return {
      grids: sheets.flatMap(({ name, sheet, range }) =>
        sheet.isNullObject ? [] : [gridOf(name, range.isNullObject ? EMPTY : cellsOf(range))],
      ),
      names: referencesOf(defined),
      properties: propertiesOf(properties),
    };
  });

interface Seen {
  readonly name: string;
  readonly area: Rectangle | null;
}

const look = (names: readonly string[]) =>
  runExcel(async (context) => {
    const defined = context.workbook.names.load('items/name,items/formula');
    const properties = loadProperties(context);
    const sheets = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      return { name, sheet, used: loadUsed(sheet) };
    });
    await context.sync();
    return {
      seen: sheets.flatMap(({ name, sheet, used }): Seen[] =>
        sheet.isNullObject ? [] : [{ name, area: usedArea(used) }],
      ),
      names: referencesOf(defined),
      properties: propertiesOf(properties),
    };
  });

/** Reads the rows of an area from one on into cells. */
async function readSlices(
  name: string,
  area: Rectangle,
  from: number,
  cells: Map<number, GridCell>,
): Promise<void> {
  const left = area.row + area.rowCount - from;
  if (left <= 0) return;
  const rowCount = Math.min(left, Math.max(1, Math.floor(SLICE_CELLS / area.columnCount)));
  await runExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(from, area.column, rowCount, area.columnCount)
      .load(CELL_PROPERTIES);
    await context.sync();
    addCells(cells, range, { row: from, column: area.column });
  });
  return readSlices(name, area, from + rowCount, cells);
}

async function readInSlices(names: readonly string[]): Promise<Workbook> {
  const { seen, ...workbook } = await look(names);
  const grids: Grid[] = [];
  for (const { name, area } of seen) {
    const cells = new Map<number, GridCell>();
    if (area) await readSlices(name, area, area.row, cells);
    grids.push(gridOf(name, { cells, ...(area ? extent(area) : { rowCount: 0, columnCount: 0 }) }));
  }
  return { grids, ...workbook };
}

async function readThese(names: readonly string[]): Promise<Workbook> {
  try {
    return await readAtOnce(names);
  } catch (thrown) {
    if (hostCode(thrown) !== TOO_LARGE) throw thrown;
    return readInSlices(names);
  }
}

/** See `ExcelWorkbook.readNamed`. */
export async function readNamed(names: readonly string[]): Promise<Workbook> {
  const workbook = await readThese(names);
  const found = new Set(workbook.grids.map(({ name }) => name));
  // A sheet that somebody renamed is still known by the name of the cells on it.
  const renamed = names.flatMap((name) => {
    const sheet = found.has(name) ? undefined : areaNamed(workbook, name)?.sheet;
    return sheet !== undefined && !found.has(sheet) ? [sheet] : [];
  });
  if (renamed.length === 0) return workbook;
  const others = await readThese([...new Set(renamed)]);
  return { ...workbook, grids: [...workbook.grids, ...others.grids] };
}
