/** Open applications by their last day: overdue, due this week, later, awaited; a click selects the row, a button answers it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LedgerBook } from '../../addin/ledger/book';
import type { OpenApplication } from '../../ledger';
import type { LedgerPaneWords } from '../../messages/ledgerPane';
import { forcedText, useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import type { LedgerView } from './useLedger';
import { useRowForm } from './useRowForm';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  row: { display: 'flex', alignItems: 'center', paddingRight: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  due: { display: 'block' },
  late: { color: tokens.colorStatusDangerForeground1, ...forcedText },
  answer: { flexShrink: 0, minWidth: 'auto' },
  more: { alignSelf: 'flex-start', minWidth: 'auto', marginLeft: '-7px' },
  group: { display: 'flex', flexDirection: 'column' },
});

/** So many of a group are listed at first. */
const FIRST = 8;

type GroupKey = keyof LedgerPaneWords['page']['groups'];

function groupsOf({
  overview,
  today,
}: LedgerBook): readonly (readonly [GroupKey, readonly OpenApplication[]])[] {
  const { open, overdue, dueThisWeek } = overview;
  const late = new Set(overdue);
  const week = new Set(dueThisWeek.filter((each) => !late.has(each)));
  const isAwaiting = ({ period: { state } }: OpenApplication) => state === 'awaiting' || state === 'unpaid';
  const rest = open.filter((each) => !late.has(each) && !week.has(each));
  const later = rest.filter(({ period: { due } }) => due !== null && due >= today);
  return [
    ['overdue', overdue],
    ['week', [...week]],
    ['later', later],
    ['awaiting', rest.filter(isAwaiting)],
    ['undated', rest.filter((each) => !later.includes(each) && !isAwaiting(each))],
  ];
}

function dueWords({ period }: OpenApplication, { page }: LedgerPaneWords): string {
  const { due, left, isEstimated, isPaused } = period;
  if (due === null) return page.noDue;
  const [, month, day] = due.split('-').map(Number);
  return [
    page.due(month ?? 0, day ?? 0, isEstimated),
    ...(left === null ? [] : [page.left(left)]),
    ...(isPaused ? [page.paused] : []),
  ].join(' · ');
}

function OpenRow({ each, view }: { readonly each: OpenApplication; readonly view: LedgerView }) {
  const { actions } = usePane();
  const { words } = view;
  const { application, period } = each;
  const layout = useLayout();
  const styles = useStyles();
  const opening = useRowForm(view, application, 'answer');
  const name = application.number || words.page.unnumbered;
  const kind = period.state === 'overdue' ? 'error' : period.state === 'soon' ? 'warning' : 'unfinished';
  return (
    <li className={styles.row}>
      <button type="button" className={layout.line} onClick={() => void actions.select([application.place])}>
        <Sign kind={kind} />
        <span className={styles.words}>
          <span className={mergeClasses(styles.due, period.state === 'overdue' && styles.late)}>
            {dueWords(each, words)}
          </span>
          <span className={layout.quiet}>{[name, application.summary].filter(Boolean).join(' ')}</span>
        </span>
      </button>
      <Button size="small" className={styles.answer} aria-label={words.page.answerOf(name)} {...opening}>
        {words.page.answer}
      </Button>
    </li>
  );
}

interface GroupProps {
  readonly name: string;
  readonly rows: readonly OpenApplication[];
  readonly view: LedgerView;
}

function Group({ name, rows, view }: GroupProps) {
  const { page } = view.words;
  const layout = useLayout();
  const styles = useStyles();
  const heading = useId();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? rows : rows.slice(0, FIRST);
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {page.group(name, rows.length)}
      </h3>
      <ul className={mergeClasses(layout.list, styles.bleed)}>
        {shown.map((each) => (
          <OpenRow key={`${each.application.place.row}`} each={each} view={view} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setAll(true)}>
          {page.more(rows.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

export function OpenRows({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { page } = view.words;
  const layout = useLayout();
  const groups = groupsOf(book).filter(([, rows]) => rows.length > 0);
  if (groups.length === 0) return <p className={layout.paragraph}>{page.noneOpen}</p>;
  return (
    <>
      {groups.map(([key, rows]) => (
        <Group key={key} name={page.groups[key]} rows={rows} view={view} />
      ))}
    </>
  );
}
