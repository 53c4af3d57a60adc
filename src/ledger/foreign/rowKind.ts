/** Which rows of a list are applications, and what the others are. */
import { NOTE_ROW, TOTAL_ROW, YEAR_HEADING } from '../../form';
import { labelForm } from '../../text';
import { readDayCell } from '../cells';
import { FIRST_SERIAL } from './block';
import { textsIn } from './table';
import type { Table } from './table';
import type { FoundList, ListMapping, ListRemarkCode } from './types';

export type RowKind =
  | 'application'
  | 'blank'
  | Extract<ListRemarkCode, 'total-row' | 'other-row' | 'header-again' | 'only-number' | 'rows-joined'>;

const FEW = 3;

/** The headers once more, on a further page. */
function isHeaderAgain(table: Table, { columns, lastHeaderRow }: FoundList, row: number): boolean {
  const same = columns.filter(({ column }) => {
    const text = labelForm(table.text(row, column));
    return text !== '' && text === labelForm(table.text(lastHeaderRow, column));
  });
  return same.length >= Math.min(FEW, columns.length);
}

/** Texts that stand in the columns of a mapping, but not one that is merged over several columns. */
function mappedTexts(table: Table, mapping: ListMapping, row: number): ReadonlyMap<string, string> {
  const texts = Object.entries(mapping).flatMap(([column, at]): [string, string][] => {
    const text = (table.merge(row, at)?.columnCount ?? 1) > 1 ? '' : table.text(row, at);
    return text === '' ? [] : [[column, text]];
  });
  return new Map(texts);
}

const hasDay = (table: Table, row: number, column: number | undefined): boolean =>
  column !== undefined &&
  readDayCell(table.cell(row, column), { yearOfDay: () => 2000, leastSerial: FIRST_SERIAL }).value !== null;

const LONGEST_NUMBER = 24;
const isNumber = (text: string): boolean =>
  /\d/.test(text) && text.length <= LONGEST_NUMBER && !YEAR_HEADING.test(text);

/** What a row below the headers is. */
export function rowKind(table: Table, list: FoundList, mapping: ListMapping, row: number): RowKind {
  const texts = textsIn(table, row);
  const [first = ''] = texts;
  if (first === '') return 'blank';
  if (isHeaderAgain(table, list, row)) return 'header-again';
  const isDated = hasDay(table, row, mapping.received) || hasDay(table, row, mapping.answered);
  const number = mapping.number === undefined ? undefined : table.merge(row, mapping.number);
  if (number && number.rowCount > 1 && number.row < row && number.row > list.lastHeaderRow)
    return 'rows-joined';
  if (!isDated && TOTAL_ROW.test(labelForm(first))) return 'total-row';
  const mapped = mappedTexts(table, mapping, row);
  if (!isDated && (mapped.size === 0 || NOTE_ROW.test(labelForm(first)))) return 'other-row';
  if (mapped.size === 1 && mapped.has('number') && texts.length === 1)
    return isNumber(first) ? 'only-number' : 'other-row';
  return 'application';
}
