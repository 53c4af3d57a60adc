/** For a button that opens the form of a row, over the page of the ledger; it gets the focus back. */
import type { Application } from '../../ledger';
import { usePane } from '../state/PaneContext';
import type { FormPart } from './parts';
import type { LedgerView } from './useLedger';

export function useRowForm(
  { session, shown }: LedgerView,
  application: Application | null,
  part: FormPart,
): { readonly 'data-opens'?: string; readonly onClick: () => void } {
  const { state, dispatch } = usePane();
  const { target } = shown;
  const isTarget = target.part === part && target.application?.place.row === application?.place.row;
  return {
    // Of many buttons that open the same page, the one that did.
    ...(isTarget ? { 'data-opens': 'application' } : {}),
    onClick: () => {
      session.open({ application, part });
      dispatch({ type: 'page', page: 'application', ...(state.page === 'ledger' ? { over: 'ledger' } : {}) });
    },
  };
}
