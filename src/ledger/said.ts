/** Problems of rows in words. */
import { LAST_LEDGER_ROW } from '../form';
import { cellName } from '../grid';
import { LEDGER } from '../messages';
import type { LedgerWords, SaidOfRow } from '../messages/ledgerWords';
import type { Beyond, RowProblem } from './types';

const headerOf = ({ list, column }: Pick<RowProblem, 'list' | 'column'>): string => {
  const headers: Readonly<Record<string, string>> = list === 'cases' ? LEDGER.caseColumns : LEDGER.columns;
  return headers[column] ?? column;
};

/** A problem in words. */
export function problemText(problem: RowProblem, words: LedgerWords): SaidOfRow {
  const { code, number, address, text } = problem;
  const { says, todo } = words.problems[code];
  return {
    row:
      number === ''
        ? words.inCell(address.grid, cellName(address.row, address.column))
        : words.numbered(number),
    says: says({ column: headerOf(problem), text }),
    todo,
  };
}

/** The same in one line: 编号2026-003：没有收到日期，不计入表三；填收到日期. */
export const problemLine = (problem: RowProblem, words: LedgerWords): string =>
  words.line(problemText(problem, words));

/** Rows below the last that is counted, in words. */
export function beyondText(
  { list, row, rows }: Beyond,
  sheets: { readonly applications: string; readonly cases: string | null },
  words: LedgerWords,
): SaidOfRow {
  const sheet = sheets[list] ?? LEDGER.sheets[list];
  return {
    row: words.inCell(sheet, cellName(row - 1, 0)),
    says: rows === 0 ? words.unread : words.beyond({ rows, last: LAST_LEDGER_ROW }),
    todo: rows === 0 ? words.split : words.moveUp(LAST_LEDGER_ROW),
  };
}
