/** Cases of our sheet 复议诉讼台账. */
import { CASE_COLUMNS, LEDGER_NAMES } from '../../form';
import type { CaseColumn } from '../../form';
import { LEDGER } from '../../messages/official/ledger';
import {
  CASE_KIND_LIST,
  CASE_RESULT_LIST,
  collector,
  quiet,
  readChoiceCell,
  readDayCell,
  shownIn,
  YES_NO,
} from '../cells';
import type { Choices, Reading } from '../cells';
import type { DisputeCase } from '../types';
import type { ListPlace, ListRow, ListShape } from './place';

export const CASE_SHAPE: ListShape<CaseColumn> = {
  name: LEDGER_NAMES.cases,
  columns: CASE_COLUMNS,
  headers: LEDGER.caseColumns,
  tell: 6,
};

/** Reads a row; whatever is odd about a cell is one of its remarks. */
export function readCase(
  { grid, columns, isCounted }: ListPlace<CaseColumn>,
  { row, cell }: ListRow<CaseColumn>,
): DisputeCase {
  const { take, remarks } = collector<CaseColumn>();
  const own = <Value>(reading: Reading<Value>) => (isCounted ? reading : quiet(reading));
  const text = (column: CaseColumn) => shownIn(cell(column));
  const day = (column: CaseColumn) => take(column, cell(column), own(readDayCell(cell(column))));
  const choice = <Value>(column: CaseColumn, list: Choices<Value>) =>
    take(column, cell(column), own(readChoiceCell(cell(column), list)));
  // A case is pending as long as it has no closing day: that it says so, too, is as good as nothing.
  const result = () => {
    const reading = own(readChoiceCell(cell('result'), CASE_RESULT_LIST));
    return reading.value === 'pending' ? null : take('result', cell('result'), reading);
  };
  return {
    place: { kind: grid.kind, grid: grid.name, row, column: columns.get('number') ?? 0 },
    number: text('number'),
    application: text('application'),
    kind: choice('kind', CASE_KIND_LIST),
    opened: day('opened'),
    closed: day('closed'),
    result: result(),
    coDefendant: choice('coDefendant', YES_NO),
    remark: text('remark'),
    remarks,
  };
}
