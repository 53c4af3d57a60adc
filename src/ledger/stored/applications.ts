/** Applications of our sheet 依申请台账. */
import { APPLICATION_COLUMNS, LEDGER_NAMES } from '../../form';
import type { ApplicationColumn } from '../../form';
import { LEDGER } from '../../messages/official/ledger';
import {
  APPLICANT_LIST,
  collector,
  FEE_BASIS_LIST,
  GROUP_LIST,
  OUTCOME_LIST,
  quiet,
  readChoiceCell,
  readCountCell,
  readDayCell,
  shownIn,
  YES_NO,
} from '../cells';
import type { Choices, Reading } from '../cells';
import type { Application } from '../types';
import type { ListPlace, ListRow, ListShape } from './place';

export const APPLICATION_SHAPE: ListShape<ApplicationColumn> = {
  name: LEDGER_NAMES.applications,
  columns: APPLICATION_COLUMNS,
  headers: LEDGER.columns,
  tell: 12,
};

/** Reads a row; whatever is odd about a cell is one of its remarks. */
export function readApplication(
  { grid, columns, isCounted }: ListPlace<ApplicationColumn>,
  { row, cell }: ListRow<ApplicationColumn>,
): Application {
  const { take, remarks } = collector<ApplicationColumn>();
  const own = <Value>(reading: Reading<Value>) => (isCounted ? reading : quiet(reading));
  const text = (column: ApplicationColumn) => shownIn(cell(column));
  const day = (column: ApplicationColumn) => take(column, cell(column), own(readDayCell(cell(column))));
  const count = (column: ApplicationColumn) => take(column, cell(column), own(readCountCell(cell(column))));
  const choice = <Value>(column: ApplicationColumn, list: Choices<Value>) =>
    take(column, cell(column), own(readChoiceCell(cell(column), list)));
  return {
    place: { kind: grid.kind, grid: grid.name, row, column: columns.get('number') ?? 0 },
    number: text('number'),
    received: day('received'),
    applicant: choice('applicant', APPLICANT_LIST),
    way: text('way'),
    summary: text('summary'),
    carried: choice('carried', YES_NO),
    correctionAsked: day('correctionAsked'),
    correctionReceived: day('correctionReceived'),
    thirdPartyFrom: day('thirdPartyFrom'),
    thirdPartyTo: day('thirdPartyTo'),
    extended: choice('extended', YES_NO),
    extensionDays: count('extensionDays'),
    answered: day('answered'),
    group: choice('group', GROUP_LIST),
    outcome: choice('outcome', OUTCOME_LIST),
    applicantCode: text('applicantCode'),
    feeBasis: choice('feeBasis', FEE_BASIS_LIST),
    pages: count('pages'),
    feeNotice: day('feeNotice'),
    feePaid: day('feePaid'),
    remarks,
  };
}
