/** What was not done. It stays until it is dealt with. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { later } from '../shared/later';
import { usePane } from '../state/PaneContext';
import { Boundary } from './Boundary';

const useStyles = makeStyles({
  region: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** Loads ahead, too: a pane that nothing goes wrong in does without. */
export const ProblemMessage = later(async () => (await import('./ProblemMessage')).ProblemMessage);

export function ProblemBar() {
  const { state, messages } = usePane();
  const styles = useStyles();
  const { problem } = state;
  return (
    <div role="alert" className={problem ? styles.region : undefined}>
      {problem && (
        <Boundary messages={messages}>
          <ProblemMessage problem={problem} />
        </Boundary>
      )}
    </div>
  );
}
