/** What a row is called, and where its cells stand. */
import type { ApplicationColumn, CaseColumn } from '../form';
import { cellName } from '../grid';
import type { Address } from '../grid';
import type {
  Application,
  DisputeCase,
  Ledger,
  ProblemCode,
  ProblemWeight,
  Remark,
  RowProblem,
} from './types';

/** 编号 of a row; its cell where it has none. */
export const rowName = ({ number, place }: Pick<Application | DisputeCase, 'number' | 'place'>): string =>
  number === '' ? cellName(place.row, place.column) : number;

/** Whether something stands in a cell that could not be read: no more is said of it. */
export const isUnread = <Column extends string>(
  { remarks }: { readonly remarks: readonly Remark<Column>[] },
  column: Column,
): boolean =>
  remarks.some(
    (each) => each.column === column && (each.code === 'day-unreadable' || each.code === 'not-in-list'),
  );

/** Says what is wrong with a cell of a row. */
export type Say<Column> = (
  code: ProblemCode,
  weight: ProblemWeight,
  column: Column,
  text?: string,
) => RowProblem;

const addressOf = (place: Address, column: number | undefined): Address =>
  column === undefined ? place : { ...place, column };

/** Makes the problems of an application. */
export const sayOfApplication =
  (row: Application, { columns }: Pick<Ledger, 'columns'>): Say<ApplicationColumn> =>
  (code, weight, column, text = '') => ({
    code,
    weight,
    list: 'applications',
    number: row.number,
    address: addressOf(row.place, columns?.applications.get(column)),
    column,
    text,
  });

/** Makes the problems of a case. */
export const sayOfCase =
  (row: DisputeCase, { columns }: Pick<Ledger, 'columns'>): Say<CaseColumn> =>
  (code, weight, column, text = '') => ({
    code,
    weight,
    list: 'cases',
    number: row.number,
    address: addressOf(row.place, columns?.cases.get(column)),
    column,
    text,
  });
