/** What reading another list found: wordings to be decided on, columns that are not taken over, what was odd. */
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { APPLICANTS, outcomesOf } from '../../form';
import { placeName } from '../../grid';
import { LEDGER } from '../../messages';
import type { Doubt, ListReading } from '../../ledger/foreign';
import type { LedgerPaneWords } from '../../messages/ledgerPane';
import { useLayout } from '../shared/layout';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import { decisionKey } from './brought';
import type { Brought } from './brought';
import { newestEdition } from './editions';
import type { LedgerView } from './useLedger';

const useStyles = makeStyles({
  doubts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  pulled: { marginLeft: '-7px' },
});

interface ReadingProps {
  readonly words: LedgerPaneWords;
  readonly reading: ListReading;
}

interface DoubtsProps {
  readonly view: LedgerView;
  readonly brought: Brought;
  readonly reading: ListReading;
}

const CHOICES: Readonly<Record<Doubt['column'], readonly (readonly [key: string, label: string])[]>> = {
  outcome: outcomesOf(newestEdition).map(({ key, wording }) => [key, wording]),
  applicant: APPLICANTS.map(({ key, label }) => [key, label]),
};

function DoubtChoice({ doubt, view, brought }: Omit<DoubtsProps, 'reading'> & { readonly doubt: Doubt }) {
  const { session, words } = view;
  const { takeOver } = words;
  const layout = useLayout();
  const key = decisionKey(doubt.column, doubt.text);
  const value = brought.decided.get(key) ?? doubt.taken ?? '';
  const decide = (chosen: string) => {
    const decided = new Map(brought.decided);
    if (chosen === '') decided.delete(key);
    else decided.set(key, chosen);
    session.agree({ ...brought, decided });
  };
  return (
    <Field
      label={`${takeOver.asked(LEDGER.columns[doubt.column], doubt.text)} ${takeOver.times(doubt.count)}`}
      className={layout.field}
      {...(value === ''
        ? { validationState: 'error' as const, validationMessage: takeOver.weights[doubt.weight] }
        : { hint: takeOver.weights[brought.decided.has(key) ? 'doubtful' : doubt.weight] })}
    >
      <Select className={layout.input} value={value} onChange={(_, data) => decide(data.value)}>
        <option value="">{words.form.choose}</option>
        {CHOICES[doubt.column].map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Wordings as they were read first: one that was decided on stays, to be decided otherwise. */
export function Doubts({ view, brought, reading }: DoubtsProps) {
  const styles = useStyles();
  const heading = useId();
  const [first] = useState(() => new Map<string, Doubt>());
  for (const doubt of reading.doubts) first.set(decisionKey(doubt.column, doubt.text), doubt);
  const shown = [...first.values()].filter(
    (doubt) => reading.doubts.includes(doubt) || brought.decided.has(decisionKey(doubt.column, doubt.text)),
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles.doubts} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {view.words.takeOver.results}
      </h3>
      {shown.map((doubt) => (
        <DoubtChoice
          key={decisionKey(doubt.column, doubt.text)}
          doubt={doubt}
          view={view}
          brought={brought}
        />
      ))}
    </section>
  );
}

export function LeftOutColumns({ words: { takeOver }, reading: { leftOut } }: ReadingProps) {
  const layout = useLayout();
  const columns = leftOut.flatMap(({ kind, header, count }) => (kind !== 'name' && count > 0 ? header : []));
  const isCoded = leftOut.some(({ kind, count }) => kind === 'name' && count > 0);
  if (columns.length === 0 && !isCoded) return null;
  return (
    <p className={mergeClasses(layout.paragraph, layout.quiet)}>
      {columns.length > 0 && takeOver.leftOut(columns)}
      {columns.length > 0 && isCoded && <br />}
      {isCoded && takeOver.coded}
    </p>
  );
}

export function Remarks({ words: { takeOver }, reading: { remarks } }: ReadingProps) {
  const { messages } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (remarks.length === 0) return null;
  return (
    <div>
      <div className={styles.pulled}>
        <Toggle open={isOpen} controls={id} chevron onToggle={() => setOpen(!isOpen)}>
          {takeOver.remarks(remarks.length)}
        </Toggle>
      </div>
      {isOpen && (
        <ul id={id} className={layout.list}>
          {remarks.map(({ code, place, count }) => (
            <li key={`${code} ${place.grid} ${place.row}`}>
              {takeOver.remark(takeOver.remarkOf[code], count, placeName(place, messages.places))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
