/** 放进标准模板: our template, filled in with what tables made elsewhere hold. */
import type { OpenReport } from '../../addin';
import { Page } from '../shared/Page';
import { usePane } from '../state/PaneContext';
import { ImportInsert } from './ImportInsert';

export function Transfer({ open: { report, edition, origin } }: { readonly open: OpenReport }) {
  const { tables } = usePane().messages.pane;
  return (
    <Page title={tables.transfer}>
      <ImportInsert
        source={tables.source}
        read={{ report, edition }}
        // Broken tables of ours give way or are set aside; the user is asked.
        {...(origin === 'elsewhere' ? { hint: tables.keeps } : {})}
      />
    </Page>
  );
}
