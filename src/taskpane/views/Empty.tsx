/** No report in this workbook: one way in. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EDITIONS } from '../../form';
import { useLayout } from '../parts/layout';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  action: { alignSelf: 'flex-start' },
});

export function Empty() {
  const { messages, dispatch } = usePane();
  const { empty } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.page}>
      <p className={styles.sentence}>{empty.sentence}</p>
      <Button
        appearance="primary"
        className={styles.action}
        onClick={() => dispatch({ type: 'page', page: 'insert' })}
      >
        {empty.insert}
      </Button>
      <Button
        appearance="subtle"
        className={styles.action}
        onClick={() => dispatch({ type: 'page', page: 'import' })}
      >
        {messages.pane.importing.openHint}
      </Button>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{empty.detail(EDITIONS[0]?.basis ?? '')}</p>
    </section>
  );
}
