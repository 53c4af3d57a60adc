/** No report in this workbook: one way in. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EDITIONS } from '../../form';
import { useLayout } from '../shared/layout';
import { LedgerSection } from '../filling/Filling';
import { useOpening } from '../shared/pages';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  action: { alignSelf: 'flex-start' },
  /** Words of a button without a border begin where the sentence begins. */
  line: {
    alignSelf: 'flex-start',
    // Few words would stand in the middle of a button of the usual width.
    minWidth: 'auto',
    marginLeft: '-13px',
    // Where every button has a border it begins where the others do.
    '@media (forced-colors: active)': { marginLeft: '0' },
  },
});

export function Empty() {
  const { state, messages, actions, dispatch } = usePane();
  const inserting = useOpening('insert');
  const importing = useOpening('import');
  const { empty, tables } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [doing, setDoing] = useState<'looking' | 'sampling' | null>(null);
  const during = async (what: typeof doing, work: () => Promise<void>) => {
    setDoing(what);
    await work();
    setDoing(null);
  };
  return (
    <section className={layout.page}>
      {state.ledger && <LedgerSection />}
      <p className={styles.sentence}>{empty.sentence}</p>
      <Button appearance="primary" className={styles.action} {...inserting}>
        {empty.insert}
      </Button>
      <Button appearance="subtle" className={styles.line} {...importing}>
        {empty.import}
      </Button>
      <Button
        appearance="subtle"
        className={styles.line}
        disabledFocusable={doing !== null}
        onClick={() => void during('looking', actions.checkTables)}
      >
        {doing === 'looking' ? tables.looking : tables.check}
      </Button>
      <Button
        appearance="subtle"
        className={styles.line}
        onClick={() => dispatch({ type: 'view', view: 'desk' })}
      >
        {empty.review}
      </Button>
      <Button
        appearance="subtle"
        className={styles.line}
        disabledFocusable={doing !== null}
        onClick={() => void during('sampling', actions.loadSample)}
      >
        {doing === 'sampling' ? empty.sampling : empty.sample}
      </Button>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{empty.detail(EDITIONS[0]?.basis ?? '')}</p>
      {!state.ledger && <LedgerSection />}
    </section>
  );
}
