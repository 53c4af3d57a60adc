/** For a button that asks for another list, of which all rows or the open ones are taken over. */
import { usePane } from '../state/PaneContext';
import type { Scope } from './brought';
import type { LedgerView } from './useLedger';

export function useTakeOver(
  { session, shown }: LedgerView,
  scope: Scope,
): { readonly 'data-opens'?: string; readonly onClick: () => void } {
  const { dispatch } = usePane();
  return {
    ...(shown.scope === scope ? { 'data-opens': 'takeOver' } : {}),
    onClick: () => {
      session.choose(scope);
      dispatch({ type: 'page', page: 'takeOver', over: 'ledger' });
    },
  };
}
