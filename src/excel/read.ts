/**
 * Reads the report's cells in one round trip: defined names say where, one range per table holds what, its labels
 * included. What was moved out of its table is not here, and the labels tell that it is not.
 */
import {
  BLANK_AS_ZERO,
  CONTROL,
  definedNameWith,
  EDITIONS,
  PREVIOUS_AREA_NAME,
  REPORT_AREA_NAMES,
  suffixIn,
} from '../form';
import type { Grid, GridCell, Rectangle, Workbook } from '../grid';
import { runExcel } from './errors';
import {
  addCells,
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

const RANGE_PROPERTIES = `${CELL_PROPERTIES},rowIndex,columnIndex,rowCount,columnCount,worksheet/name`;

interface Sheet {
  readonly cells: Map<number, GridCell>;
  readonly areas: Rectangle[];
  rowCount: number;
  columnCount: number;
}

const newSheet = (): Sheet => ({ cells: new Map(), areas: [], rowCount: 0, columnCount: 0 });

/** Collects ranges into one sparse grid per sheet. */
function gridsOf(ranges: readonly Excel.Range[]): Grid[] {
  const sheets = new Map<string, Sheet>();
  for (const range of ranges) {
    const { name } = range.worksheet;
    const sheet = sheets.get(name) ?? newSheet();
    sheets.set(name, sheet);
    const area = areaOf(range);
    sheet.areas.push(area);
    sheet.rowCount = Math.max(sheet.rowCount, area.row + area.rowCount);
    sheet.columnCount = Math.max(sheet.columnCount, area.column + area.columnCount);
    addCells(sheet.cells, range, area);
  }
  return [...sheets].map(([name, sheet]) => ({ kind: 'sheet', name, merges: [], ...sheet }));
}

async function readAreas(context: Excel.RequestContext, suffix: string): Promise<Workbook> {
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load(LOCAL_NAMES);
  const properties = loadProperties(context);
  const areas = areaNames(suffix).map((name) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(RANGE_PROPERTIES),
  );
  await context.sync();
  return {
    grids: gridsOf(areas.filter((range) => !range.isNullObject)),
    names: referencesOf(names),
    localNames: localReferencesOf(sheets),
    properties: propertiesOf(properties),
  };
}

/** Remembers the suffix between reads, so that all but the first need one round trip. */
export function workbookReader(): () => Promise<Workbook> {
  let suffix = '';
  return () =>
    runExcel(async (context) => {
      const workbook = await readAreas(context, suffix);
      const recorded = suffixIn(workbook.properties);
      if (recorded === suffix) return workbook;
      suffix = recorded;
      return readAreas(context, suffix);
    });
}
