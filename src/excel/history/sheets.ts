/** The sheets of the open workbook as a step needs them: whose they are, and the cells around what it changes. */
import { rectangleName } from '../../grid';
import type { Rectangle } from '../../grid';
import { contentAt, CONTENT_PROPERTIES, GENERAL } from '../content';
import type { Content } from '../content';
import { REACH } from './witness';
import type { ContentAt, Place } from './witness';

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

/** Queues the load of all sheets; call `sheetStates` after the sync. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
}

export function sheetStates({ items }: Excel.WorksheetCollection): SheetState[] {
  return items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    visibility,
    isProtected: protection.protected,
  }));
}

const EMPTY: Content = { kind: 'empty', value: '', format: GENERAL };

/** A part of a sheet that is read. */
export interface Window extends Rectangle {
  readonly range: Excel.Range;
}

/** More cells than this around a step are read apart, each with its own surroundings. */
const MOST_CELLS = 20_000;

/** The cells and what stands left of and above them, as far as witnesses are looked for. */
function surroundings(places: readonly Place[]): Rectangle {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const row = Math.max(0, Math.min(...rows) - REACH.rows);
  const column = Math.max(0, Math.min(...columns) - REACH.columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** Queues the load of cells with what stands around them. */
export function loadAround(sheet: Excel.Worksheet, places: readonly Place[]): Window[] {
  const whole = surroundings(places);
  const areas =
    whole.rowCount * whole.columnCount <= MOST_CELLS ? [whole] : places.map((place) => surroundings([place]));
  return areas.map((area) => loadArea(sheet, area));
}

/** Queues the load of an area. */
export function loadArea(sheet: Excel.Worksheet, area: Rectangle): Window {
  return { ...area, range: sheet.getRange(rectangleName(area)).load(CONTENT_PROPERTIES) };
}

/** The cells of what was loaded; others are empty. */
export function contentsOf(windows: readonly Window[]): ContentAt {
  return ({ row, column }) => {
    const window = windows.find(
      (each) =>
        row >= each.row &&
        row < each.row + each.rowCount &&
        column >= each.column &&
        column < each.column + each.columnCount,
    );
    return window ? contentAt(window.range, row - window.row, column - window.column) : EMPTY;
  };
}
