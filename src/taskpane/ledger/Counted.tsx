/** 表三 and 表四 of the open report: typed, or counted from the ledger. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { OpenReport } from '../../addin';
import { countingOf, replacedBy } from '../../addin/ledger/counted';
import type { LedgerBook } from '../../addin/ledger/book';
import { LEDGER_EDITION } from '../../ledger/forReport';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import type { LedgerView } from './useLedger';

export const useParts = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  state: { fontWeight: tokens.fontWeightRegular },
  warning: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
});

interface CountedProps {
  readonly view: LedgerView;
  readonly book: LedgerBook;
  readonly open: OpenReport;
}

export function Counted({ view: { session, words }, book: { ledger }, open }: CountedProps) {
  const { counted } = words;
  const layout = useLayout();
  const styles = useParts();
  const heading = useId();
  const [isWorking, setWorking] = useState(false);
  const counting = countingOf(open, ledger);
  const during = async (work: Promise<boolean>) => {
    setWorking(true);
    await work;
    setWorking(false);
  };
  const isOurs = open.edition.id === LEDGER_EDITION;
  const { cells, unkept } = replacedBy(open);
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {counted.title} <span className={styles.state}>{counted.states[counting]}</span>
      </h3>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>
        {isOurs ? counted.why : counted.otherEdition}
      </p>
      {cells > 0 && (
        <p className={styles.warning}>
          <Sign kind="warning" />
          <span>{counted.replaced(cells, unkept)}</span>
        </p>
      )}
      <div className={layout.row}>
        {isOurs && counting !== 'counted' && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={() => void during(session.count(open, ledger))}
          >
            {counted.count}
          </Button>
        )}
        {counting !== 'typed' && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={() => void during(session.type(open, ledger))}
          >
            {counted.type}
          </Button>
        )}
      </div>
    </section>
  );
}
