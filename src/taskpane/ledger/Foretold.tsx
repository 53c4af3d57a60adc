/** What a row will be once it is saved: its last day, its fee, and what is still missing or contradictory. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LedgerBook } from '../../addin/ledger/book';
import { feesOf, periodOf, problemsOf } from '../../ledger';
import type { Application } from '../../ledger';
import type { LedgerPaneWords } from '../../messages/ledgerPane';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { useLedgerWords } from './useLedgerWords';

const useStyles = makeStyles({
  problem: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
});

interface ForetoldProps {
  readonly book: LedgerBook;
  readonly words: LedgerPaneWords;
  /** As it is typed now. */
  readonly application: Application;
  /** The row that it takes the place of; null for a new one. */
  readonly before: Application | null;
}

export function Foretold({ book, words, application, before }: ForetoldProps) {
  const { ledger, calendar, today } = book;
  const { form } = words;
  const layout = useLayout();
  const styles = useStyles();
  const said = useLedgerWords();
  const others = ledger.applications.filter(({ place }) => place.row !== before?.place.row);
  const all = [...others, application];
  const period = periodOf(application, calendar, today);
  const fee = feesOf(all).get(application) ?? 0;
  const isOwn = (row: number) => row === application.place.row;
  const problems = problemsOf({ ...ledger, applications: all }, calendar, today).filter(
    ({ list, address }) => list === 'applications' && isOwn(address.row),
  );
  const lines = [
    ...(period.due === null
      ? []
      : [
          form.due(period.due, period.isEstimated) +
            (period.left === null ? '' : form.days(period.left)) +
            (period.isLate ? `；${form.late}` : ''),
        ]),
    ...(period.state === 'awaiting' ? [form.awaiting] : []),
    ...(fee > 0 ? [form.fee(fee)] : []),
  ];
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line} className={layout.paragraph}>
          {line}
        </p>
      ))}
      {problems.length > 0 && (
        <>
          <p className={mergeClasses(layout.paragraph, layout.quiet)}>{form.problems}</p>
          <ul className={layout.list}>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.column}`} className={styles.problem}>
                <Sign kind={problem.weight === 'note' ? 'info' : 'warning'} />
                <span>{said(problem).says}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
