/** Reads the report's cells in one round trip: defined names say where, one range per table holds what. */
import {
  ACCEPTANCE_AREA_NAME,
  BOUND_AREA_NAME,
  CONTROL,
  SEVERITY_AREA_NAME,
  COVER_AREA_NAME,
  definedNameWith,
  EDITIONS,
  PREVIOUS_AREA_NAME,
  PROPERTY,
  TEXT_AREA_NAMES,
} from '../form';
import { cellKey, rectangleName } from '../grid';
import type { Grid, GridCell, Rectangle, Workbook } from '../grid';
import { runExcel } from './errors';
import { areaOf, gridCell, propertiesOf, referencesOf } from './loaded';

interface Reference {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** Ranges that together hold every cell of a report. */
function areaNames(suffix: string): string[] {
  const names = EDITIONS.flatMap((edition) =>
    edition.tables.flatMap(({ name }) => [name, CONTROL.area(name)]),
  );
  const report = [
    ...new Set([
      COVER_AREA_NAME,
      ACCEPTANCE_AREA_NAME,
      BOUND_AREA_NAME,
      SEVERITY_AREA_NAME,
      ...Object.values(TEXT_AREA_NAMES),
      ...names,
    ]),
  ].map((name) => definedNameWith(name, suffix));
  return [...report, PREVIOUS_AREA_NAME];
}

const RANGE_PROPERTIES =
  'values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount,worksheet/name';

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
    sheet.areas.push(areaOf(range));
    sheet.rowCount = Math.max(sheet.rowCount, range.rowIndex + range.rowCount);
    sheet.columnCount = Math.max(sheet.columnCount, range.columnIndex + range.columnCount);
    range.values.forEach((row: unknown[], rowIndex) =>
      row.forEach((value, columnIndex) => {
        const format: unknown = range.numberFormat[rowIndex]?.[columnIndex];
        const cell = gridCell(value, range.formulas[rowIndex]?.[columnIndex], format);
        if (cell) sheet.cells.set(cellKey(range.rowIndex + rowIndex, range.columnIndex + columnIndex), cell);
      }),
    );
  }
  return [...sheets].map(([name, sheet]) => ({ kind: 'sheet', name, merges: [], ...sheet }));
}

interface Reading {
  readonly ranges: readonly Excel.Range[];
  readonly references: ReadonlyMap<string, Reference>;
  readonly properties: ReadonlyMap<string, string>;
  /** Names whose cell is in none of the ranges that were read: somebody moved a figure out of its table. */
  readonly strays: readonly Reference[];
}

const covers = (range: Excel.Range, sheet: string, area: Rectangle): boolean =>
  range.worksheet.name === sheet &&
  area.row >= range.rowIndex &&
  area.row + area.rowCount <= range.rowIndex + range.rowCount &&
  area.column >= range.columnIndex &&
  area.column + area.columnCount <= range.columnIndex + range.columnCount;

async function readAreas(context: Excel.RequestContext, suffix: string): Promise<Reading> {
  const names = context.workbook.names.load('items/name,items/formula');
  const properties = context.workbook.properties.custom.load('items/key,items/value');
  const areas = areaNames(suffix).map((name) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(RANGE_PROPERTIES),
  );
  await context.sync();
  const ranges = areas.filter((range) => !range.isNullObject);
  const references = referencesOf(names);
  const fields = new Set(
    EDITIONS.flatMap((edition) => edition.fields.map((field) => definedNameWith(field.definedName, suffix))),
  );
  const strays = [...fields].flatMap((name) => {
    const reference = references.get(name);
    return reference && !ranges.some((range) => covers(range, reference.sheet, reference.area))
      ? [reference]
      : [];
  });
  return {
    ranges,
    references,
    properties: propertiesOf(properties),
    strays,
  };
}

/** One more round trip, only where figures were moved out of their tables. */
async function readStrays(
  context: Excel.RequestContext,
  strays: readonly Reference[],
): Promise<Excel.Range[]> {
  if (strays.length === 0) return [];
  const ranges = strays.map(({ sheet, area }) =>
    context.workbook.worksheets.getItem(sheet).getRange(rectangleName(area)).load(RANGE_PROPERTIES),
  );
  await context.sync();
  return ranges;
}

/** Remembers the suffix between reads, so that all but the first need one round trip. */
export function workbookReader(): () => Promise<Workbook> {
  let suffix = '';
  return () =>
    runExcel(async (context) => {
      let reading = await readAreas(context, suffix);
      const recorded = reading.properties.get(PROPERTY.suffix) ?? '';
      if (recorded !== suffix) {
        suffix = recorded;
        reading = await readAreas(context, suffix);
      }
      const strays = await readStrays(context, reading.strays);
      return {
        grids: gridsOf([...reading.ranges, ...strays]),
        names: reading.references,
        properties: reading.properties,
      };
    });
}
