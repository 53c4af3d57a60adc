/** Excel.RangeFormat with its fill, font and protection. */
import type { VerticalAlign } from '@univerjs/core';
import { forEachCell, isUnbounded } from '../../store/area';
import { FORMAT_STYLE, HORIZONTAL, pixelsOf, pointsOf, VERTICAL, type CellFormat } from '../../store/styles';
import { between, color, flag, member, text, whole } from '../arguments';
import { notModelled } from '../errors';
import { columnWidth, rowHeight } from '../limits';
import { storeOf, type RangeTarget } from '../model';
import { hostObject, type ObjectType, type Property } from '../objectType';
import { checkAllowed } from '../rules';
import { bordersType } from './borders';

/** The value all cells of a range share; null where they differ, as in Excel. */
export function common<V>(range: RangeTarget, read: (row: number, column: number) => V): V | null {
  const { sheetId, area } = range;
  const bounded = isUnbounded(area) ? storeOf(range).book.clampToGrid(sheetId, area) : area;
  let first: V | undefined;
  let isMixed = false;
  forEachCell(bounded, (row, column) => {
    if (isMixed) return;
    const value = read(row, column);
    if (row === bounded.startRow && column === bounded.startColumn) first = value;
    else isMixed = value !== first;
  });
  return isMixed ? null : (first ?? null);
}

function formatProperty<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown, range: RangeTarget) => CellFormat[K],
): Property<RangeTarget> {
  return {
    get: (range) =>
      common(range, (row, column) => storeOf(range).cells.format(range.sheetId, row, column)[key]),
    set: (range, value) => {
      checkAllowed(range, 'allowFormatCells');
      storeOf(range).cells.applyStyle(range.sheetId, range.area, FORMAT_STYLE[key](read(value, range)));
    },
  };
}

/** A word of an enum of Excel that Univer also has. */
function alignment(enumName: string, table: ReadonlyMap<string, unknown>) {
  return (value: unknown, { model }: RangeTarget): string => {
    const word = member(model, enumName, value);
    if (!table.has(word)) throw notModelled(`${enumName}.${word}`);
    return word;
  };
}

const fillColor = formatProperty('fill', color);

/** A cell without fill reads as white; a range with different fills as an empty string. */
const fillType: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  properties: {
    color: {
      get: (range) => {
        const { cells } = storeOf(range);
        return (
          common(range, (row, column) => cells.format(range.sheetId, row, column).fill ?? '#FFFFFF') ?? ''
        );
      },
      ...(fillColor.set ? { set: fillColor.set } : {}),
    },
  },
  methods: {
    clear: (range) => {
      checkAllowed(range, 'allowFormatCells');
      storeOf(range).cells.applyStyle(range.sheetId, range.area, FORMAT_STYLE.fill(undefined));
    },
  },
};

const fontType: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    name: formatProperty('fontName', text),
    size: formatProperty('fontSize', (value) => between(value, 1, 409)),
    bold: formatProperty('bold', flag),
    italic: formatProperty('italic', flag),
    color: formatProperty('fontColor', color),
    underline: {
      get: (range) => {
        const { cells } = storeOf(range);
        return common(range, (row, column) =>
          cells.format(range.sheetId, row, column).underline ? 'Single' : 'None',
        );
      },
      set: (range, value) => {
        checkAllowed(range, 'allowFormatCells');
        const isOn = member(range.model, 'RangeUnderlineStyle', value) !== 'None';
        storeOf(range).cells.applyStyle(range.sheetId, range.area, FORMAT_STYLE.underline(isOn));
      },
    },
  },
};

const protectionType: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      get: (range) =>
        common(range, (row, column) => storeOf(range).cells.isLocked(range.sheetId, row, column)),
      set: (range, value) => {
        checkAllowed(range, 'allowFormatCells');
        storeOf(range).cells.setLocked(range.sheetId, range.area, flag(value));
      },
    },
  },
};

export const rangeFormatType: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: formatProperty('horizontal', alignment('HorizontalAlignment', HORIZONTAL)),
    verticalAlignment: formatProperty(
      'vertical',
      alignment('VerticalAlignment', VERTICAL as ReadonlyMap<string, VerticalAlign>),
    ),
    wrapText: formatProperty('wrap', flag),
    indentLevel: formatProperty('indent', (value) => whole(value, 0, 250)),
    textOrientation: formatProperty('orientation', (value) =>
      value === 180 ? 180 : between(value, -90, 90),
    ),
    columnWidth: {
      get: (range) => points(storeOf(range).layout.columnWidth(range.sheetId, range.area)),
      set: (range, value) => {
        checkAllowed(range, 'allowFormatColumns');
        const pixels = pixelsOf(columnWidth(value));
        storeOf(range).layout.setColumnWidth(range.sheetId, range.area, pixels);
      },
    },
    rowHeight: {
      get: (range) => points(storeOf(range).layout.rowHeight(range.sheetId, range.area)),
      set: (range, value) => {
        checkAllowed(range, 'allowFormatRows');
        const pixels = pixelsOf(rowHeight(value));
        storeOf(range).layout.setRowHeight(range.sheetId, range.area, pixels);
      },
    },
  },
  links: {
    fill: (range) => hostObject(fillType, range),
    font: (range) => hostObject(fontType, range),
    borders: (range) => hostObject(bordersType, range),
    protection: (range) => hostObject(protectionType, range),
  },
  methods: {
    autofitColumns: (range) => {
      checkAllowed(range, 'allowFormatColumns');
      storeOf(range).layout.autofitColumns(range.sheetId, range.area);
    },
    autofitRows: (range) => {
      checkAllowed(range, 'allowFormatRows');
      storeOf(range).layout.autofitRows(range.sheetId, range.area);
    },
  },
};

const points = (pixels: number | undefined): number | null =>
  pixels === undefined ? null : pointsOf(pixels);
