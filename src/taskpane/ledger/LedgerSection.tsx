/** 台账 in 填报, and in the empty view: how many applications are where, and the ways into it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useLayout } from '../shared/layout';
import { useOpening } from '../shared/pages';
import { usePane } from '../state/PaneContext';
import { Counts } from './Counts';
import { useLedger } from './useLedger';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  status: { flexGrow: 1, flexBasis: '60px', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
  buttons: { display: 'flex', marginLeft: 'auto', gap: tokens.spacingHorizontalXS },
});

export function LedgerSection() {
  const view = useLedger();
  const { dispatch } = usePane();
  const { session, book, words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const heading = useId();
  const opening = useOpening('ledger');
  const register = () => {
    session.open({ application: null, part: 'entry' });
    dispatch({ type: 'page', page: 'application' });
  };
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.line}>
        <h2 id={heading} className={styles.title}>
          {words.section}
        </h2>
        <span className={mergeClasses(layout.quiet, styles.status)}>{book ? book.year : words.none}</span>
        <div className={styles.buttons}>
          {book?.applications && (
            <Button size="small" className={styles.button} data-opens="application" onClick={register}>
              {words.register}
            </Button>
          )}
          <Button size="small" className={styles.button} {...opening}>
            {book ? words.open : words.insert}
          </Button>
        </div>
      </div>
      {book ? (
        <Counts view={view} book={book} />
      ) : (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>{words.why}</p>
      )}
    </section>
  );
}
