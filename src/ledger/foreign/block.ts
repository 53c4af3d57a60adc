/** The headers of a list: one row, or up to three of which the upper ones speak for several columns. */
import { readDayCell } from '../cells';
import { textsIn } from './table';
import type { Table } from './table';

export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  /** The texts above each column, from the top; empty where it has none. */
  readonly labels: readonly (readonly string[])[];
}

/** Days of 2000 and later: numbers below are numbers. */
export const FIRST_SERIAL = 36_526;
const FEWEST_TEXTS = 3;
const MOST_HEADER_ROWS = 3;
/** A header is short: a longer text is a note, or what somebody applied for. */
const LONGEST_HEADER = 60;

function isHeaderRow(table: Table, row: number): boolean {
  const { grid, cell } = table;
  const texts = textsIn(table, row);
  if (texts.length === 0 || texts.some((text) => text.length > LONGEST_HEADER)) return false;
  for (let column = 0; column < grid.columnCount; column++) {
    const own = cell(row, column);
    if (own && typeof own.value === 'number') return false;
    if (own && readDayCell(own).value !== null) return false;
  }
  return true;
}

/** The text above a column in an upper row; without merges it speaks for the empty places right of it, too. */
function upperText(table: Table, row: number, column: number, hasLower: (column: number) => boolean): string {
  const own = table.text(row, column);
  if (own !== '' || !hasLower(column)) return own;
  for (let at = column - 1; at >= 0; at--) {
    const text = table.text(row, at);
    if (text !== '') return hasLower(at) && !table.merge(row, at) ? text : '';
  }
  return '';
}

function labelsOf(table: Table, first: number, last: number): readonly (readonly string[])[] {
  const { grid, text } = table;
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const texts: string[] = [];
    for (let row = first; row <= last; row++) {
      const own =
        row === last ? text(row, column) : upperText(table, row, column, (at) => text(row + 1, at) !== '');
      if (own !== '' && texts[texts.length - 1] !== own) texts.push(own);
    }
    return texts;
  });
}

/** Whether a row speaks for columns of the one below: merged over some of them, or empty above some. */
function hasLower(table: Table, row: number): boolean {
  const { grid, merge, text } = table;
  for (let column = 0; column < grid.columnCount; column++) {
    const own = merge(row, column);
    if (own && own.columnCount > 1 && own.rowCount === 1) return true;
    if (!own && text(row, column) === '' && text(row + 1, column) !== '') return true;
  }
  return false;
}

/** The blocks of headers that may begin in a row, the smallest first. */
export function blocksAt(table: Table, first: number): readonly HeaderBlock[] {
  if (new Set(textsIn(table, first)).size < FEWEST_TEXTS || !isHeaderRow(table, first)) return [];
  const blocks = [{ first, last: first, labels: labelsOf(table, first, first) }];
  for (let last = first + 1; last < first + MOST_HEADER_ROWS; last++) {
    if (!hasLower(table, last - 1) || !isHeaderRow(table, last)) break;
    blocks.push({ first, last, labels: labelsOf(table, first, last) });
  }
  return blocks;
}
