/** 在办 · 三日内到期 · 逾期 · 信息不全: each a button that shows its rows in the sheet. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { KINDS } from '../../addin/ledger/shown';
import type { Kind } from '../../addin/ledger/shown';
import type { LedgerBook } from '../../addin/ledger/book';
import { forcedText, useLayout } from '../shared/layout';
import type { LedgerView } from './useLedger';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', margin: '0 -8px' },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  some: { fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorStatusDangerForeground1, ...forcedText },
});

/** How many rows there are of each kind. */
export function countsOf({ overview }: LedgerBook): Readonly<Record<Kind, number>> {
  const { open, soon, overdue, incomplete } = overview;
  const rows = new Set(
    incomplete.flatMap(({ list, address }) => (list === 'applications' ? address.row : [])),
  );
  return { open: open.length, soon: soon.length, overdue: overdue.length, incomplete: rows.size };
}

export function Counts({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { session, shown, workbook, words } = view;
  const layout = useLayout();
  const styles = useStyles();
  const counts = countsOf(book);
  if (!workbook) return null;
  return (
    <div className={styles.row} role="group" aria-label={words.countsLabel}>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          size="small"
          appearance="subtle"
          className={mergeClasses(
            styles.button,
            counts[kind] > 0 && kind !== 'open' && styles.some,
            counts[kind] > 0 && kind === 'overdue' && styles.late,
          )}
          onClick={() => void session.show(workbook, kind, counts[kind])}
        >
          {words.counts[kind](counts[kind])}
        </Button>
      ))}
      {shown.isFiltered && (
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.button, layout.whole)}
          onClick={() => void session.show(workbook, null, 0)}
        >
          {words.showAll}
        </Button>
      )}
    </div>
  );
}
