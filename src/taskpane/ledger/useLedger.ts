/** The ledger of the workbook as the pane shows it, with its session and words. */
import { useMemo, useSyncExternalStore } from 'react';
import { ledgerBook } from '../../addin/ledger/book';
import type { LedgerBook } from '../../addin/ledger/book';
import type { Workbook } from '../../grid';
import { LEDGER_PANE_WORDS } from '../../messages/ledgerPane';
import type { LedgerPaneWords } from '../../messages/ledgerPane';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import { sessionOf } from './session';
import type { LedgerSession, LedgerState } from './session';

export interface LedgerView {
  readonly session: LedgerSession;
  readonly shown: LedgerState;
  /** Null where the workbook has none. */
  readonly book: LedgerBook | null;
  /** The workbook that it was read from. */
  readonly workbook: Workbook | null;
  readonly words: LedgerPaneWords;
}

export function useLedger(): LedgerView {
  const { state, services, actions } = usePane();
  const session = sessionOf(services, actions.tools);
  const shown = useSyncExternalStore(session.subscribe, session.snapshot);
  const { ledger } = state;
  const book = useMemo(
    () => (ledger ? ledgerBook(ledger, services.clock.now()) : null),
    [ledger, services.clock],
  );
  return {
    session,
    shown,
    book,
    workbook: ledger?.workbook ?? null,
    words: LEDGER_PANE_WORDS[localeOf(state)],
  };
}
