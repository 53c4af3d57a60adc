/** What Office.js has loaded, in our own terms. */
import { DESK_PROPERTY, PROPERTY } from '../form';
import { cellKey, formatOf, parseReference } from '../grid';
import type { GridCell, Rectangle, ShowNumber, Workbook } from '../grid';

/** Formats are few, cells are many; those of one workbook after another are mostly the same. */
const formats = new Map<unknown, ShowNumber | undefined>();
const MOST_REMEMBERED = 1_000;

/** How a cell shows a number. */
function showIn(format: unknown): ShowNumber | undefined {
  if (typeof format !== 'string' || format === 'General') return undefined;
  if (!formats.has(format)) {
    if (formats.size >= MOST_REMEMBERED) formats.clear();
    formats.set(format, formatOf(format, 1900));
  }
  return formats.get(format);
}

/**
 * The cell with this value, formula and number format; undefined for an empty one. Its text is what the format shows: what Excel
 * shows (`Range.text`) may be #### in a narrow column.
 */
function gridCell(value: unknown, formula: unknown, format: unknown): GridCell | undefined {
  if (value === '') return undefined;
  if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') return undefined;
  return {
    value,
    text: (typeof value === 'number' ? showIn(format)?.(value) : undefined) ?? String(value),
    formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
  };
}

/** What is loaded of a range to have its cells. */
export const CELL_PROPERTIES = 'values,formulas,numberFormat';

/** Puts the cells of a range among others, the first of them at a place; `CELL_PROPERTIES` were loaded. */
export function addCells(
  cells: Map<number, GridCell>,
  { values, formulas, numberFormat }: Excel.Range,
  { row: top, column: left }: Pick<Rectangle, 'row' | 'column'>,
): void {
  values.forEach((row: unknown[], rowIndex) =>
    row.forEach((value, columnIndex) => {
      const format: unknown = numberFormat[rowIndex]?.[columnIndex];
      const cell = gridCell(value, formulas[rowIndex]?.[columnIndex], format);
      if (cell) cells.set(cellKey(top + rowIndex, left + columnIndex), cell);
    }),
  );
}

/** The same where `values` alone were loaded: days are numbers, formulas are what they come to. */
export function addValues(
  cells: Map<number, GridCell>,
  { values }: Excel.Range,
  { row: top, column: left }: Pick<Rectangle, 'row' | 'column'>,
): void {
  values.forEach((row: unknown[], rowIndex) =>
    row.forEach((value, columnIndex) => {
      const cell = gridCell(value, null, null);
      if (cell) cells.set(cellKey(top + rowIndex, left + columnIndex), cell);
    }),
  );
}

/** Where a range stands; all four were loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

/** Queues the load of what a sheet uses, formats aside; call `usedArea` after the sync. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

/** What a sheet uses; null for an empty one. `loadUsed` was loaded. */
export const usedArea = (used: Excel.Range): Rectangle | null => (used.isNullObject ? null : areaOf(used));

/** The names that stand for cells; one whose cells are gone stands for none. */
export function referencesOf({ items }: Excel.NamedItemCollection): Workbook['names'] {
  return new Map(
    items.flatMap(({ name, formula }) => {
      const reference = parseReference(String(formula));
      return reference ? [[name, reference] as const] : [];
    }),
  );
}

/** What `load` of the sheets of a workbook asks for, to have the names that count on one sheet. */
export const LOCAL_NAMES = 'items/name,items/names/items/name,items/names/items/formula';

/** Names of single sheets that stand for cells, by sheet; `LOCAL_NAMES` was loaded. */
export function localReferencesOf({ items }: Excel.WorksheetCollection): Required<Workbook>['localNames'] {
  return new Map(
    items.flatMap(({ name, names }) => {
      const references = referencesOf(names);
      return references.size > 0 ? [[name, references] as const] : [];
    }),
  );
}

/** Our own custom properties of the workbook, by their keys. */
export type LoadingProperties = ReadonlyMap<string, Excel.CustomProperty>;

/**
 * Queues the load of our own properties and of no other: Excel ends when it reads a property of somebody else's that is
 * longer than 255 characters (office-js #4378).
 */
export function loadProperties(context: Excel.RequestContext): LoadingProperties {
  const { custom } = context.workbook.properties;
  return new Map(
    [...Object.values(PROPERTY), ...Object.values(DESK_PROPERTY)].map((key) => [
      key,
      custom.getItemOrNullObject(key).load('value'),
    ]),
  );
}

/** Those that are there, as texts; call after the sync. */
export function propertiesOf(loading: LoadingProperties): Workbook['properties'] {
  return new Map(
    [...loading].flatMap(([key, property]) => (property.isNullObject ? [] : [[key, String(property.value)]])),
  );
}
