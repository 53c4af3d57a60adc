/** An explanation that holds: why, who and when, and the way to withdraw it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings';
import { usePane } from '../state/PaneContext';
import { useLayout } from '../shared/layout';

const useStyles = makeStyles({
  explanation: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

export function Explanation({ finding }: { readonly finding: Finding }) {
  const { messages, actions } = usePane();
  const { explaining } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  if (!finding.acceptance) return null;
  const { reason, by, on } = finding.acceptance;
  return (
    <div className={styles.explanation}>
      <div className={styles.words}>
        <div>
          {explaining.reason}
          {messages.pane.colon}
          {reason}
        </div>
        <div className={layout.quiet}>{explaining.signed(by, on)}</div>
      </div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        onClick={() => void actions.withdraw(finding)}
      >
        {explaining.withdraw}
      </Button>
    </div>
  );
}
