/** What was not done: what happened, what to do, and a button that does it. It stays until it is dealt with. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { FileButton } from '../shared/FileButton';
import { DismissRegular } from '../shared/icons/dismiss';
import { describeError } from '../../messages';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  region: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  body: { overflowWrap: 'anywhere' },
});

export function ProblemBar() {
  const { state, messages, dispatch } = usePane();
  const styles = useStyles();
  const { problem } = state;
  const words = problem && describeError(problem.error, messages);
  return (
    <div role="alert" className={problem ? styles.region : undefined}>
      {problem && words && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.sentence}</MessageBarTitle>
            {words.next}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={messages.pane.close}
                onClick={() => dispatch({ type: 'dealtWith' })}
              />
            }
          >
            {problem.keep && (
              <Button size="small" onClick={problem.keep}>
                {messages.pane.keepAsOld}
              </Button>
            )}
            {problem.choose && (
              <FileButton size="small" label={messages.pane.chooseAnother} onFiles={problem.choose}>
                {messages.pane.chooseAnother}
              </FileButton>
            )}
            {problem.retry && (
              <Button size="small" onClick={problem.retry}>
                {messages.pane.retry}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
