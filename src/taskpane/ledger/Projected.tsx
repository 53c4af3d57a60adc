/** What would be reported if the year ended today: the flow, then each outcome that has rows; a click shows its rows. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LedgerBook } from '../../addin/ledger/book';
import { CASES, disputeField, outcomesOf, requestField } from '../../form';
import type { FieldId } from '../../form';
import { projected, yearOf } from '../../ledger';
import { useLayout } from '../shared/layout';
import { Toggle } from '../shared/Toggle';
import type { LedgerView } from './useLedger';

const useStyles = makeStyles({
  pulled: { marginLeft: '-7px' },
  shown: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

const TOTAL = 'total';

function Figures({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { session, workbook, words } = view;
  const { ledger, edition, year, today } = book;
  const layout = useLayout();
  const styles = useStyles();
  const { figures, numbers, incomplete } = projected(ledger, edition, year, today);
  const total = (row: string): number => figures.get(requestField(row, TOTAL)) ?? 0;
  const sum = (result: string): number =>
    CASES.reduce((all, { key }) => all + (figures.get(disputeField(key, result)) ?? 0), 0);
  const show = (field: FieldId) =>
    workbook &&
    void session.showFigure(workbook, field, edition, { numbers: numbers.get(field) ?? [], isYear: true });
  return (
    <>
      <p className={layout.paragraph}>
        {words.page.flow(total('received'), total('carriedIn'), total('handled'), total('carriedOut'))}
      </p>
      <ul className={mergeClasses(layout.list, styles.bleed)}>
        {outcomesOf(edition)
          .filter(({ key }) => total(key) > 0)
          .map(({ key, wording }) => (
            <li key={key}>
              <button type="button" className={layout.line} onClick={() => show(requestField(key, TOTAL))}>
                <span className={styles.words}>{wording}</span>
                <span className={styles.count}>{total(key)}</span>
              </button>
            </li>
          ))}
      </ul>
      {sum(TOTAL) > 0 && <p className={layout.paragraph}>{words.page.cases(sum(TOTAL), sum('pending'))}</p>}
      {incomplete.length > 0 && (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>
          {words.page.missing(incomplete.slice(0, 6), incomplete.length)}
        </p>
      )}
    </>
  );
}

export function Projected({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const styles = useStyles();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <div className={styles.pulled}>
        <Toggle open={isShown} controls={id} chevron onToggle={() => setShown(!isShown)}>
          {view.words.page.projected(book.year, yearOf(book.today) > book.year)}
        </Toggle>
      </div>
      {isShown && (
        <div id={id} className={styles.shown}>
          <Figures view={view} book={book} />
        </div>
      )}
    </div>
  );
}
