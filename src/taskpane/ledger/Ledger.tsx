/** 依申请台账: what is open and until when, what is incomplete, what it comes to; or, where there is none, the way in. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { LedgerBook } from '../../addin/ledger/book';
import { yearOf } from '../../ledger';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import { Counted } from './Counted';
import { Counts } from './Counts';
import { InsertLedger } from './InsertLedger';
import { OpenRows } from './OpenRows';
import { Problems } from './Problems';
import { Projected } from './Projected';
import { useLedger } from './useLedger';
import type { LedgerView } from './useLedger';
import { useRowForm } from './useRowForm';
import { useTakeOver } from './useTakeOver';
import { Year } from './Year';

function Beyond({
  view: { words },
  book: { ledger },
}: {
  readonly view: LedgerView;
  readonly book: LedgerBook;
}) {
  const layout = useLayout();
  return (
    <>
      {ledger.beyond.map(({ list, row, rows }) => (
        <p key={list} className={mergeClasses(layout.paragraph, layout.row)} role="status">
          <Sign kind="error" />
          {words.beyond(ledger.sheets[list] ?? '', row, rows)}
        </p>
      ))}
    </>
  );
}

function Kept({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { open } = usePane().state;
  const { words } = view;
  const layout = useLayout();
  const registering = useRowForm(view, null, 'entry');
  const takingOver = useTakeOver(view, 'all');
  return (
    <>
      <Counts view={view} book={book} />
      <Beyond view={view} book={book} />
      <div className={layout.row}>
        {book.applications && (
          <>
            <Button appearance="primary" {...registering}>
              {words.register}
            </Button>
            <Button {...takingOver}>{words.takeOver.open}</Button>
          </>
        )}
      </div>
      <OpenRows view={view} book={book} />
      <Problems view={view} book={book} />
      <Projected view={view} book={book} />
      {open && open.origin === 'template' && <Counted view={view} book={book} open={open} />}
      <Year view={view} book={book} />
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>
        {words.page.calendar(yearOf(book.calendar.knownUntil))}
      </p>
      <PageFoot leave="back" />
    </>
  );
}

export function Ledger() {
  const view = useLedger();
  const { book, words } = view;
  return (
    <Page title={book ? words.page.title(book.year) : words.insert} asks={book === null}>
      {book ? <Kept view={view} book={book} /> : <InsertLedger view={view} />}
    </Page>
  );
}
