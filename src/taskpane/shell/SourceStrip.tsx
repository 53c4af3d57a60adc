/** Above the tabs where the report was not found by our names: what it is, the way into our template, and the way out. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '../shared/icons/dismiss';
import { unreadWords } from '../../addin';
import type { OpenReport } from '../../addin';
import { usePane } from '../state/PaneContext';
import { useLayout } from '../shared/layout';
import { useOpening } from '../shared/pages';
import { Sign } from '../shared/Sign';

const useStyles = makeStyles({
  region: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  strip: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, flexBasis: '80px', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
  unread: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0, overflowWrap: 'anywhere' },
});

export function SourceStrip({ open: { origin, unread } }: { readonly open: OpenReport }) {
  const { state, messages, actions } = usePane();
  const transferring = useOpening('transfer');
  const { tables } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  if (origin === 'template') return null;
  return (
    <div className={styles.region}>
      <div className={styles.strip}>
        <span className={mergeClasses(layout.quiet, styles.words)}>{tables.origins[origin]}</span>
        <Button
          size="small"
          // 导出 has a primary button of its own.
          appearance={state.view === 'exporting' ? 'secondary' : 'primary'}
          className={styles.button}
          {...transferring}
        >
          {tables.transfer}
        </Button>
        {origin === 'elsewhere' && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={tables.leave}
            title={tables.leave}
            onClick={() => void actions.leaveTables()}
          />
        )}
      </div>
      {unread.map((each) => {
        const words = unreadWords(each, tables);
        return (
          <p key={words} className={mergeClasses(layout.quiet, styles.unread)}>
            <Sign kind="warning" />
            <span>{words}</span>
          </p>
        );
      })}
    </div>
  );
}
