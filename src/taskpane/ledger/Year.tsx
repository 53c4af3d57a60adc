/** 年度 of the ledger: it goes on with the next year, and what is open goes with it. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { LedgerBook } from '../../addin/ledger/book';
import { openAt } from '../../ledger';
import { useLayout } from '../shared/layout';
import { useParts } from './Counted';
import { useTakeOver } from './useTakeOver';
import type { LedgerView } from './useLedger';

export function Year({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { session, words } = view;
  const layout = useLayout();
  const styles = useParts();
  const heading = useId();
  const opening = useTakeOver(view, 'open');
  const { applications } = openAt(book.ledger, book.year);
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {words.year.title} <span className={styles.state}>{book.year}</span>
      </h3>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>{words.year.why(applications.length)}</p>
      <div className={layout.row}>
        <Button size="small" onClick={() => void session.carry()}>
          {words.year.carry(book.year + 1)}
        </Button>
        <Button size="small" {...opening}>
          {words.year.fromFile}
        </Button>
      </div>
    </section>
  );
}
