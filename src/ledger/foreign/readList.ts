/** Anybody's lists of applications as applications of the ledger. */
import { YEAR_HEADING } from '../../form';
import type { Grid, Workbook } from '../../grid';
import { gridByName } from '../../grid';
import type { Application } from '../types';
import { isNameColumn } from './find';
import { areSerial, newNumbering } from './numbers';
import type { Numbering } from './numbers';
import { codesIn, masked, newCoder } from './people';
import type { Coder } from './people';
import { readRow } from './readRow';
import type { ListContext } from './rowContext';
import { rowKind } from './rowKind';
import { tableOf, textsIn } from './table';
import type { Table } from './table';
import { newTally } from './tally';
import type { Tally } from './tally';
import type { FoundList, LeftOut, ListMapping, ListReading, ReadOptions } from './types';

/** A list with the mapping that a person agreed to. */
export interface PickedList {
  readonly list: FoundList;
  readonly mapping: ListMapping;
}

interface Shared {
  readonly options: ReadOptions;
  readonly coder: Coder;
  readonly numbering: Numbering;
  readonly tally: Tally;
}

const isMergedFromAbove = ({ merge }: Table, row: number, column: number): boolean => {
  const own = merge(row, column);
  return own !== undefined && own.row < row;
};

/** What a row says, without what is not taken over. */
function shownRow(table: Table, { columns }: FoundList, row: number): string {
  const closed = new Set(columns.filter(({ keeps }) => keeps !== null).map(({ column }) => column));
  return textsIn(table, row, closed).map(masked).join(' | ');
}

interface ApplicationRow {
  readonly row: number;
  /** The year that days without one are of: that of the list, or of the last heading above. */
  readonly year: number | null;
}

/** The rows that are applications; of the others is said what they are. */
function applicationRows(
  table: Table,
  { list, mapping }: PickedList,
  { tally, options }: Pick<Shared, 'tally' | 'options'>,
): readonly ApplicationRow[] {
  const { grid } = table;
  const rows: ApplicationRow[] = [];
  let year = options.year ?? list.year;
  for (let row = list.lastHeaderRow + 1; row < grid.rowCount; row++) {
    const kind = rowKind(table, list, mapping, row);
    if (kind === 'blank') continue;
    const place = { kind: grid.kind, grid: grid.name, row, column: mapping.number ?? 0 } as const;
    if (kind !== 'application') {
      const shown = shownRow(table, list, row);
      tally.remark(kind, place, shown);
      const heading = kind === 'other-row' ? YEAR_HEADING.exec(shown)?.[1] : undefined;
      if (heading !== undefined) year = Number(heading);
      continue;
    }
    rows.push({ row, year });
    if (grid.hidden?.rows.has(row)) tally.remark('hidden-rows', place, '');
    if (Object.values(mapping).some((column) => isMergedFromAbove(table, row, column)))
      tally.remark('merged-cells', place, '');
  }
  return rows;
}

/** Columns that are not taken over, or only as codes, with how many of their cells hold something. */
function leftOutOf(table: Table, { list, mapping }: PickedList, rows: readonly number[]): readonly LeftOut[] {
  const used = new Set([...Object.values(mapping), ...Object.values(list.ticked)]);
  return list.columns.flatMap(({ column, header, keeps }): LeftOut[] => {
    const kind = keeps ?? (used.has(column) ? null : 'other');
    const count = rows.filter((row) => table.text(row, column) !== '').length;
    return kind === null || count === 0 ? [] : [{ kind, header, sheet: list.sheet, count }];
  });
}

const textsOf = (table: Table, rows: readonly number[], column: number | undefined): readonly string[] =>
  column === undefined ? [] : rows.map((row) => table.text(row, column)).filter((text) => text !== '');

function readOne(
  grid: Grid,
  picked: PickedList,
  shared: Shared,
): { readonly applications: readonly Application[]; readonly leftOut: readonly LeftOut[] } {
  const { list, mapping } = picked;
  const { options, tally } = shared;
  const table = tableOf(grid);
  const placed = applicationRows(table, picked, shared);
  const rows = placed.map(({ row }) => row);
  if (grid.unread === 'rows')
    tally.remark('rows-unread', { kind: grid.kind, grid: grid.name, row: grid.rowCount, column: 0 }, '');
  const isSerial = areSerial(textsOf(table, rows, mapping.number));
  const context: ListContext = {
    ...{ table, list, mapping, options, tally, coder: shared.coder },
    numberOf: shared.numbering.ofList(
      { sheet: list.sheet, year: options.year ?? list.year, isSerial },
      tally,
    ),
  };
  return {
    applications: placed.map(({ row, year }) => readRow(context, row, year)),
    leftOut: leftOutOf(table, picked, rows),
  };
}

/** Codes that the lists have already: a new one is none of them. */
function codesOf(workbook: Workbook, picked: readonly PickedList[]): readonly string[] {
  return picked.flatMap(({ list, mapping }) => {
    const grid = gridByName(workbook, list.sheet);
    const columns = [mapping.applicantCode, ...list.columns.filter(isNameColumn).map(({ column }) => column)];
    if (!grid) return [];
    const table = tableOf(grid);
    const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
    return columns.flatMap((column) => codesIn(textsOf(table, rows, column)));
  });
}

/** Reads several lists as one: the same name has the same code in all of them. */
export function readLists(
  workbook: Workbook,
  picked: readonly PickedList[],
  options: ReadOptions = {},
): ListReading {
  const tally = newTally();
  const shared = { options, tally, coder: newCoder(codesOf(workbook, picked)), numbering: newNumbering() };
  const read = picked.flatMap((each) => {
    const grid = gridByName(workbook, each.list.sheet);
    return grid ? [readOne(grid, each, shared)] : [];
  });
  return {
    applications: read.flatMap(({ applications }) => applications),
    doubts: tally.doubts(),
    leftOut: read.flatMap(({ leftOut }) => leftOut),
    remarks: tally.remarks(),
  };
}

/** Reads one list. */
export const readList = (
  workbook: Workbook,
  list: FoundList,
  mapping: ListMapping,
  options: ReadOptions = {},
): ListReading => readLists(workbook, [{ list, mapping }], options);
