/**
 * Reads the report's cells in one round trip: defined names say where, one range per table holds what, its labels
 * included. What was moved out of its table is not here, and the labels tell that it is not. Of a ledger beside it the
 * values come along, as far down as there are any.
 */
import {
  BLANK_AS_ZERO,
  CONTROL,
  definedNameWith,
  EDITIONS,
  LEDGER_NAMES,
  PREVIOUS_AREA_NAME,
  REPORT_AREA_NAMES,
  suffixIn,
} from '../form';
import { areaNamed } from '../grid';
import type { Grid, GridCell, Rectangle, Workbook } from '../grid';
import { hostCode, runExcel, TOO_LARGE } from './errors';
import {
  addCells,
  addValues,
  areaOf,
  CELL_PROPERTIES,
  loadProperties,
  LOCAL_NAMES,
  localReferencesOf,
  propertiesOf,
  referencesOf,
} from './loaded';

/** Ranges that together hold every cell of a report. */
function areaNames(suffix: string): string[] {
  const names = EDITIONS.flatMap((edition) =>
    edition.tables.flatMap(({ name }) => [name, CONTROL.area(name), BLANK_AS_ZERO.name(name)]),
  );
  const report = [...new Set([...REPORT_AREA_NAMES, ...names])].map((name) => definedNameWith(name, suffix));
  return [...report, PREVIOUS_AREA_NAME];
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount,worksheet/name';
const RANGE_PROPERTIES = `${CELL_PROPERTIES},${PLACE}`;
const VALUE_PROPERTIES = `values,${PLACE}`;

interface Sheet {
  readonly cells: Map<number, GridCell>;
  readonly areas: Rectangle[];
  rowCount: number;
  columnCount: number;
}

const newSheet = (): Sheet => ({ cells: new Map(), areas: [], rowCount: 0, columnCount: 0 });

interface Part {
  readonly range: Excel.Range;
  readonly add: typeof addCells;
}

/** Collects ranges into one sparse grid per sheet. */
function gridsOf(parts: readonly Part[]): Grid[] {
  const sheets = new Map<string, Sheet>();
  for (const { range, add } of parts) {
    if (range.isNullObject) continue;
    const { name } = range.worksheet;
    const sheet = sheets.get(name) ?? newSheet();
    sheets.set(name, sheet);
    const area = areaOf(range);
    sheet.areas.push(area);
    sheet.rowCount = Math.max(sheet.rowCount, area.row + area.rowCount);
    sheet.columnCount = Math.max(sheet.columnCount, area.column + area.columnCount);
    add(sheet.cells, range, area);
  }
  return [...sheets].map(([name, sheet]) => ({ kind: 'sheet', name, merges: [], ...sheet }));
}

/** What people type into the lists, whole columns of it: rows below the last that is counted are to be told, too. */
const LISTS: ReadonlySet<string> = new Set([LEDGER_NAMES.applications, LEDGER_NAMES.cases]);

async function readAreas(
  context: Excel.RequestContext,
  suffix: string,
  withLedger: boolean,
): Promise<Workbook> {
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load(LOCAL_NAMES);
  const properties = loadProperties(context);
  const named = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const report = areaNames(suffix).map((name) => named(name).load(RANGE_PROPERTIES));
  const ledger = (withLedger ? Object.values(LEDGER_NAMES) : []).map((name) => {
    const area = LISTS.has(name) ? named(name).getEntireColumn() : named(name);
    return area.getUsedRangeOrNullObject(true).load(VALUE_PROPERTIES);
  });
  await context.sync();
  return {
    grids: gridsOf([
      ...report.map((range) => ({ range, add: addCells })),
      ...ledger.map((range) => ({ range, add: addValues })),
    ]),
    names: referencesOf(names),
    localNames: localReferencesOf(sheets),
    properties: propertiesOf(properties),
  };
}

/** A ledger that is too long to come along is read by itself, part by part. */
async function withLongLedger(workbook: Workbook): Promise<Workbook> {
  const read = new Set(workbook.grids.map(({ name }) => name));
  const sheets = Object.values(LEDGER_NAMES).flatMap((name) => areaNamed(workbook, name)?.sheet ?? []);
  const others = [...new Set(sheets)].filter((sheet) => !read.has(sheet));
  const { readNamed } = await import('./readNamed');
  return { ...workbook, grids: [...workbook.grids, ...(await readNamed(others)).grids] };
}

/** Remembers the suffix between reads, so that all but the first need one round trip, and that the ledger is too long for one. */
export function workbookReader(): () => Promise<Workbook> {
  let suffix = '';
  let isLong = false;
  const read = () =>
    runExcel(async (context) => {
      const workbook = await readAreas(context, suffix, !isLong);
      const recorded = suffixIn(workbook.properties);
      if (recorded === suffix) return workbook;
      suffix = recorded;
      return readAreas(context, suffix, !isLong);
    });
  return async () => {
    try {
      if (!isLong) return await read();
    } catch (thrown) {
      if (hostCode(thrown) !== TOO_LARGE) throw thrown;
      isLong = true;
    }
    return withLongLedger(await read());
  };
}
