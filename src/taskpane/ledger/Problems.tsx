/** 信息不全: rows with what is missing or contradictory in them; a click selects the cell. What is merely to be known is folded. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LedgerBook } from '../../addin/ledger/book';
import type { ApplicationColumn } from '../../form';
import { cellName } from '../../grid';
import type { RowProblem } from '../../ledger';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import { partOf } from './parts';
import type { LedgerView } from './useLedger';
import { useLedgerWords } from './useLedgerWords';
import { useRowForm } from './useRowForm';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  row: { display: 'flex', alignItems: 'center', paddingRight: tokens.spacingHorizontalS },
  line: { alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  fill: { flexShrink: 0, minWidth: 'auto' },
  pulled: { marginLeft: '-7px' },
});

const FIRST = 12;

interface ProblemRowProps {
  readonly problem: RowProblem;
  readonly view: LedgerView;
  readonly book: LedgerBook;
}

function ProblemRow({ problem, view, book }: ProblemRowProps) {
  const { actions } = usePane();
  const { list, number, address, column, weight } = problem;
  const { page } = view.words;
  const layout = useLayout();
  const styles = useStyles();
  const { says, todo } = useLedgerWords()(problem);
  const application =
    list === 'applications'
      ? book.ledger.applications.find(({ place }) => place.row === address.row)
      : undefined;
  const opening = useRowForm(view, application ?? null, partOf(column as ApplicationColumn));
  const name = number || `${page.unnumbered} ${cellName(address.row, address.column)}`;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(layout.line, styles.line)}
        onClick={() => void actions.select([address])}
      >
        <Sign kind={weight === 'note' ? 'info' : 'warning'} />
        <span className={styles.words}>
          {name} {says}
          <br />
          <span className={layout.quiet}>{todo}</span>
        </span>
      </button>
      {application && weight !== 'note' && (
        <Button size="small" className={styles.fill} aria-label={page.editOf(name)} {...opening}>
          {page.edit}
        </Button>
      )}
    </li>
  );
}

export function Problems({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { incomplete, notes } = book.overview;
  const { page } = view.words;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [isAll, setAll] = useState(false);
  const [showsNotes, setShowsNotes] = useState(false);
  const shown = isAll ? incomplete : incomplete.slice(0, FIRST);
  const rows = (problems: readonly RowProblem[]) =>
    problems.map((problem, index) => (
      <ProblemRow key={`${index}`} problem={problem} view={view} book={book} />
    ));
  return (
    <>
      {incomplete.length > 0 && (
        <section aria-labelledby={`${id}title`}>
          <h3 id={`${id}title`} className={styles.title}>
            {page.group(page.incomplete, incomplete.length)}
          </h3>
          <ul className={mergeClasses(layout.list, styles.bleed)}>{rows(shown)}</ul>
          {shown.length < incomplete.length && (
            <Button size="small" appearance="subtle" className={styles.pulled} onClick={() => setAll(true)}>
              {page.more(incomplete.length - shown.length)}
            </Button>
          )}
        </section>
      )}
      {notes.length > 0 && (
        <div>
          <div className={styles.pulled}>
            <Toggle
              open={showsNotes}
              controls={`${id}notes`}
              chevron
              onToggle={() => setShowsNotes(!showsNotes)}
            >
              {page.notes(notes.length)}
            </Toggle>
          </div>
          {showsNotes && (
            <ul id={`${id}notes`} className={mergeClasses(layout.list, styles.bleed)}>
              {rows(notes)}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
