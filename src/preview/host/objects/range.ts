/** Excel.Range: values, formulas, addresses and what is done with cells. */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../../grid/address';
import {
  areaName,
  cellCount,
  columnCount,
  forEachCell,
  intersection,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  rowCount,
  union,
} from '../../store/area';
import { usedArea } from '../../store/usedArea';
import type { CellValue } from '../../store/entry';
import { FORMAT_STYLE } from '../../store/styles';
import { insertCells, deleteCells } from '../../store/structure';
import { flag, member, optionalFlag, optionalText, record, text, whole } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import { storeOf, type RangeTarget } from '../model';
import { hostObject, type HostObject, type ObjectType, type Property } from '../objectType';
import {
  checkAllowed,
  checkEntry,
  checkInsertable,
  checkNoTable,
  checkRemovable,
  checkVisible,
  checkWritable,
} from '../rules';
import { fullAddress, rangeArgument, rangeAt, rangeObject, worksheetObject } from './addresses';
import { columnProperties, rowProperties } from './bandProperties';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { readCells, writeMatrix } from './matrix';
import { mergedAreas } from './rangeAreas';
import { rangeFormatType } from './rangeFormat';

const enter = (range: RangeTarget, value: unknown): void => {
  checkWritable(range);
  const { cells } = storeOf(range);
  writeMatrix(range, value, (row, column, given) => {
    const entered = cellEntry(given);
    checkEntry(range, row, column, entered);
    cells.enter(range.sheetId, row, column, entered);
  });
};

function cellEntry(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

const formulas: Property<RangeTarget> = {
  get: (range) => {
    const { cells } = storeOf(range);
    const { sheetId } = range;
    return readCells(
      range,
      (row, column) => cells.formula(sheetId, row, column) ?? cells.value(sheetId, row, column),
    );
  },
  set: enter,
};

const numberFormat: Property<RangeTarget> = {
  get: (range) =>
    readCells(range, (row, column) => storeOf(range).cells.format(range.sheetId, row, column).numberFormat),
  set: (range, value) => {
    checkAllowed(range, 'allowFormatCells');
    const { cells } = storeOf(range);
    if (typeof value === 'string' && isUnbounded(range.area))
      return cells.applyStyle(range.sheetId, range.area, FORMAT_STYLE.numberFormat(value));
    writeMatrix(range, value, (row, column, pattern) =>
      cells.queue(range.sheetId, row, column, { s: FORMAT_STYLE.numberFormat(text(pattern)) }),
    );
  },
};

const number = (read: (range: RangeTarget) => unknown): Property<RangeTarget> => ({ get: read });

const MOST_CELLS_COUNTED = 2 ** 31 - 1;

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  properties: {
    values: {
      get: (range) =>
        readCells(range, (row, column) => storeOf(range).cells.value(range.sheetId, row, column)),
      set: enter,
    },
    formulas,
    formulasLocal: formulas,
    text: number((range) =>
      readCells(range, (row, column) => storeOf(range).cells.text(range.sheetId, row, column)),
    ),
    valueTypes: number((range) =>
      readCells(range, (row, column) => storeOf(range).cells.valueType(range.sheetId, row, column)),
    ),
    numberFormat,
    numberFormatLocal: numberFormat,
    address: number((range) => fullAddress(range, areaName(range.area))),
    addressLocal: number((range) => fullAddress(range, areaName(range.area))),
    rowIndex: number(({ area }) => area.startRow),
    columnIndex: number(({ area }) => area.startColumn),
    rowCount: number(({ area }) => rowCount(area)),
    columnCount: number(({ area }) => columnCount(area)),
    cellCount: number(({ area }) => (cellCount(area) > MOST_CELLS_COUNTED ? -1 : cellCount(area))),
    isEntireRow: number(({ area }) => isWholeRows(area)),
    isEntireColumn: number(({ area }) => isWholeColumns(area)),
    rowHidden: {
      get: (range) => storeOf(range).layout.areRowsHidden(range.sheetId, range.area) ?? null,
      set: (range, value) => {
        checkAllowed(range, 'allowFormatRows');
        storeOf(range).layout.setRowsHidden(range.sheetId, range.area, flag(value));
      },
    },
    columnHidden: {
      get: (range) => storeOf(range).layout.areColumnsHidden(range.sheetId, range.area) ?? null,
      set: (range, value) => {
        checkAllowed(range, 'allowFormatColumns');
        storeOf(range).layout.setColumnsHidden(range.sheetId, range.area, flag(value));
      },
    },
    hyperlink: {
      get: ({ model, sheetId, area }) =>
        model.store.cells.hyperlink(sheetId, area.startRow, area.startColumn) ?? null,
      set: (range, value) => setHyperlink(range, record(value)),
    },
  },
  links: {
    worksheet: (range) => worksheetObject(range),
    format: (range) => hostObject(rangeFormatType, range),
    conditionalFormats: (range) => hostObject(conditionalFormatsType, range),
    dataValidation: (range) => hostObject(dataValidationType, range),
  },
  methods: {
    getCell: (range, [row, column]) => relative(range, whole(row, 0), whole(column, 0)),
    getRow: (range, [row]) => {
      const startRow = range.area.startRow + whole(row, 0, rowCount(range.area) - 1);
      return rangeAt(range, { ...range.area, startRow, endRow: startRow });
    },
    getColumn: (range, [column]) => {
      const startColumn = range.area.startColumn + whole(column, 0, columnCount(range.area) - 1);
      return rangeAt(range, { ...range.area, startColumn, endColumn: startColumn });
    },
    getLastCell: (range) =>
      rangeAt(range, { ...range.area, startRow: range.area.endRow, startColumn: range.area.endColumn }),
    getLastRow: (range) => rangeAt(range, { ...range.area, startRow: range.area.endRow }),
    getLastColumn: (range) => rangeAt(range, { ...range.area, startColumn: range.area.endColumn }),
    getEntireRow: (range) => rangeAt(range, { ...range.area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 }),
    getEntireColumn: (range) => rangeAt(range, { ...range.area, startRow: 0, endRow: EXCEL_ROWS - 1 }),
    getOffsetRange: (range, [rows, columns]) => resized(range, shift(rows), shift(columns), 0, 0),
    getResizedRange: (range, [rows, columns]) => resized(range, 0, 0, shift(rows), shift(columns)),
    getAbsoluteResizedRange: (range, [rows, columns]) =>
      resized(
        range,
        0,
        0,
        whole(rows, 1) - rowCount(range.area),
        whole(columns, 1) - columnCount(range.area),
      ),
    getBoundingRect: (range, [other]) => rangeAt(range, union(range.area, rangeArgument(range, other).area)),
    getIntersection: (range, [other]) => {
      const common = intersect(range, other);
      if (!common) throw itemNotFound();
      return common;
    },
    getIntersectionOrNullObject: (range, [other]) => intersect(range, other),
    getMergedAreasOrNullObject: (range) => mergedAreas(range),
    getRowProperties: (range, [asked]) => rowProperties(range, record(asked)),
    getColumnProperties: (range, [asked]) => columnProperties(range, record(asked)),
    getUsedRange: (range, [valuesOnly]) =>
      used(range, valuesOnly) ??
      rangeAt(range, { ...range.area, endRow: range.area.startRow, endColumn: range.area.startColumn }),
    getUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
    clear: (range, [applyTo]) => clear(range, optionalText(applyTo) ?? 'All'),
    merge: (range, [across]) => {
      checkAllowed(range, 'allowFormatCells');
      checkNoTable(range);
      const { layout } = storeOf(range);
      const { sheetId, area } = range;
      if (!optionalFlag(across)) return layout.merge(sheetId, area);
      for (let row = area.startRow; row <= area.endRow; row++)
        layout.merge(sheetId, { ...area, startRow: row, endRow: row });
    },
    unmerge: (range) => {
      checkAllowed(range, 'allowFormatCells');
      storeOf(range).layout.unmerge(range.sheetId, range.area);
    },
    select: (range) => {
      checkVisible(range);
      storeOf(range).select(range.sheetId, range.area);
    },
    calculate: (range) => storeOf(range).calculation.markStale(),
    insert: (range, [shiftTo]) => {
      const { area, sheetId, model } = range;
      const direction = member(model, 'InsertShiftDirection', shiftTo) as 'Down' | 'Right';
      checkInsertable(range, direction);
      storeOf(range).restructure(sheetId, area, direction, insertCells);
      return rangeObject(range);
    },
    delete: (range, [shiftTo]) => {
      const { area, sheetId, model } = range;
      const direction = member(model, 'DeleteShiftDirection', shiftTo) as 'Up' | 'Left';
      checkRemovable(range, direction);
      storeOf(range).restructure(sheetId, area, direction, deleteCells);
    },
    // The client announces the size of a large matrix before it sends it in parts.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument();
    },
  },
};

const shift = (value: unknown): number => whole(value, -EXCEL_ROWS, EXCEL_ROWS);

function relative(range: RangeTarget, row: number, column: number): HostObject {
  const startRow = range.area.startRow + row;
  const startColumn = range.area.startColumn + column;
  return rangeAt(range, { startRow, startColumn, endRow: startRow, endColumn: startColumn });
}

function resized(
  range: RangeTarget,
  rows: number,
  columns: number,
  moreRows: number,
  moreColumns: number,
): HostObject {
  const { startRow, startColumn, endRow, endColumn } = range.area;
  return rangeAt(range, {
    startRow: startRow + rows,
    startColumn: startColumn + columns,
    endRow: endRow + rows + moreRows,
    endColumn: endColumn + columns + moreColumns,
  });
}

function intersect(range: RangeTarget, other: unknown): HostObject | null {
  const { sheetId, area } = rangeArgument(range, other);
  const common = sheetId === range.sheetId ? intersection(range.area, area) : undefined;
  return common ? rangeAt(range, common) : null;
}

function used(range: RangeTarget, valuesOnly: unknown): HostObject | null {
  const area = usedArea(storeOf(range), range.sheetId, range.area, optionalFlag(valuesOnly));
  return area ? rangeAt(range, area) : null;
}

function clear(range: RangeTarget, applyTo: string): void {
  const { model, sheetId, area } = range;
  member(model, 'ClearApplyTo', applyTo);
  if (applyTo !== 'Formats') checkWritable(range);
  if (applyTo === 'All' || applyTo === 'Formats') checkAllowed(range, 'allowFormatCells');
  const { cells, layout, objects } = storeOf(range);
  if (applyTo === 'All') objects.deleteRemarks(sheetId, area);
  if (applyTo === 'All' || applyTo === 'Contents') cells.clearContent(sheetId, area);
  if (applyTo === 'All' || applyTo === 'Formats') {
    cells.clearFormats(sheetId, area);
    layout.unmerge(sheetId, area);
    storeOf(range).conditionalFormats.deleteAt(sheetId, area);
  }
}

/** A link within the workbook or outside, with the text it shows. */
function setHyperlink(range: RangeTarget, link: Readonly<Record<string, unknown>>): void {
  checkWritable(range);
  const { cells } = storeOf(range);
  const shown = optionalText(link['textToDisplay']);
  forEachCell(range.area, (row, column) => {
    cells.setFlags(range.sheetId, row, column, { hyperlink: link });
    if (shown !== undefined) cells.enter(range.sheetId, row, column, shown);
    const style = { ...FORMAT_STYLE.fontColor('#0563C1'), ...FORMAT_STYLE.underline(true) };
    cells.queue(range.sheetId, row, column, { s: style });
  });
}
