/** What is said of a row, in the language of the pane. */
import type { RowProblem } from '../../ledger';
import { LEDGER } from '../../messages';
import { LEDGER_WORDS } from '../../messages/ledgerWords';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';

const HEADERS: Readonly<Record<RowProblem['list'], Readonly<Partial<Record<string, string>>>>> = {
  applications: LEDGER.columns,
  cases: LEDGER.caseColumns,
};

/** What is wrong with a row, and what to do. */
export interface SaidProblem {
  readonly says: string;
  readonly todo: string;
}

export function useLedgerWords(): (
  problem: Pick<RowProblem, 'code' | 'list' | 'column' | 'text'>,
) => SaidProblem {
  const { problems } = LEDGER_WORDS[localeOf(usePane().state)];
  return ({ code, list, column, text }) => {
    const { says, todo } = problems[code];
    return { says: says({ column: HEADERS[list][column] ?? '', text }), todo };
  };
}
