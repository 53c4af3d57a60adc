/** Beside the questions of a template: whether a ledger goes in with it. Offered for the form that counts from it, where none is there. */
import { Checkbox } from '@fluentui/react-components';
import { LEDGER_EDITION } from '../../ledger/forReport';
import { editionForYear } from '../../form';
import { LEDGER_PANE_WORDS } from '../../messages/ledgerPane';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';

export interface WithLedgerProps {
  /** The year that is typed; may be none. */
  readonly year: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function WithLedger({ year, isChosen, onChoose }: WithLedgerProps) {
  const { state } = usePane();
  if (state.ledger || editionForYear(year)?.id !== LEDGER_EDITION) return null;
  return (
    <Checkbox
      label={LEDGER_PANE_WORDS[localeOf(state)].withTemplate}
      checked={isChosen}
      onChange={(_, { checked }) => onChoose(checked === true)}
    />
  );
}
