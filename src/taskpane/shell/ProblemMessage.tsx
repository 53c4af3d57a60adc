/** What happened, what to do, and a button that does it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { FileButton } from '../shared/FileButton';
import { DismissRegular } from '../shared/icons/dismiss';
import { describeError } from '../../messages';
import { usePane } from '../state/PaneContext';
import type { Problem } from '../state/state';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

export function ProblemMessage({ problem }: { readonly problem: Problem }) {
  const { messages, dispatch } = usePane();
  const styles = useStyles();
  const words = describeError(problem.error, messages);
  return (
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
  );
}
