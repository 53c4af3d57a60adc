/** A row of the ledger as a form, for those who prefer it to the grid: 登记, 补正, 征求第三方, 延期, 答复, 收费. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { applicationOf, isNoNumber, newValues, valuesOf } from '../../addin/ledger/values';
import type { ApplicationValues } from '../../addin/ledger/values';
import type { LedgerBook } from '../../addin/ledger/book';
import { nextNumber } from '../../ledger';
import { usePaneDrafts, useTypedFields } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { useLeaving } from '../shared/pages';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import { FormField } from './fields';
import type { FormFieldsProps } from './fields';
import { Foretold } from './Foretold';
import { OutcomeFields } from './OutcomeFields';
import { FORM_PARTS, PART_COLUMNS } from './parts';
import type { FormPart } from './parts';
import { useLedger } from './useLedger';
import type { LedgerView } from './useLedger';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pulled: { marginLeft: '-7px' },
});

interface PartProps extends FormFieldsProps {
  readonly part: FormPart;
  readonly book: LedgerBook;
  readonly isFirst: boolean;
}

/** A part of the form, folded where nothing of it is filled in. */
function Part({ part, book, isFirst, ...fields }: PartProps) {
  const { words, values } = fields;
  const styles = useStyles();
  const id = useId();
  const isFilled = PART_COLUMNS[part].some((column) => values[column] !== '');
  const [isOpen, setOpen] = useState(isFirst || isFilled);
  const columns = PART_COLUMNS[part].filter((column) => column !== 'group' && column !== 'outcome');
  return (
    <>
      <div className={styles.pulled}>
        <Toggle open={isOpen} controls={id} chevron onToggle={() => setOpen(!isOpen)}>
          {words.form.parts[part]}
        </Toggle>
      </div>
      {isOpen && (
        <div id={id} className={styles.part}>
          {columns.map((column) => (
            <FormField key={column} column={column} {...fields} />
          ))}
          {part === 'answer' && <OutcomeFields edition={book.edition} {...fields} />}
        </div>
      )}
    </>
  );
}

/** The row of one that has no place yet: below all others. */
const NOWHERE = 1_000_000;

const wrongNumbers = (values: ApplicationValues): boolean =>
  isNoNumber(values.extensionDays) || isNoNumber(values.pages);

function Form({ view, book }: { readonly view: LedgerView; readonly book: LedgerBook }) {
  const { session, shown, words } = view;
  const { application: before, part: first } = shown.target;
  const { actions, messages } = usePane();
  const layout = useLayout();
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const leave = useLeaving();
  const saved = before
    ? valuesOf(before)
    : newValues(nextNumber(book.ledger.applications, book.year), book.today);
  const key = before ? `application ${before.place.row} ${before.number}` : 'application';
  const { values, type, drop } = useTypedFields<ApplicationValues>(usePaneDrafts(), key, saved);
  const place = before?.place ?? {
    kind: 'sheet' as const,
    grid: book.ledger.sheets.applications,
    row: NOWHERE,
    column: 0,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrongNumbers(values) || saving) return;
    setSaving(true);
    const isSaved = await session.save(before, values);
    if (form.current) setSaving(false);
    if (!isSaved) return;
    drop();
    leave();
  };
  // What is to be filled in now stands on top.
  const parts = [first, ...FORM_PARTS.filter((part) => part !== first)];
  return (
    <form ref={form} className={layout.inner} onSubmit={(event) => void submit(event)} noValidate>
      {parts.map((part) => (
        <Part
          key={part}
          part={part}
          book={book}
          isFirst={part === first}
          words={words}
          values={values}
          onChange={type}
        />
      ))}
      <Foretold
        book={book}
        words={words}
        application={applicationOf(values, place, book.edition)}
        before={before}
      />
      <PageFoot leave="cancel" onCancel={drop}>
        <Button appearance="primary" type="submit" disabledFocusable={saving}>
          {saving ? messages.pane.working : words.form.save}
        </Button>
        {before && <Button onClick={() => void actions.select([before.place])}>{words.form.showRow}</Button>}
      </PageFoot>
    </form>
  );
}

export function ApplicationPage() {
  const view = useLedger();
  const { book, shown, words } = view;
  const { application } = shown.target;
  const title = application ? words.form.edit(application.number || words.page.unnumbered) : words.form.new;
  return (
    <Page title={title} asks>
      {book ? <Form key={title} view={view} book={book} /> : <PageFoot leave="back" />}
    </Page>
  );
}
