/** No ledger yet: for which year it is, and the way in from a list that is there. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { dayOf } from '../../addin/steps';
import { describeError } from '../../messages';
import { useInsertion } from '../shared/insertion';
import { useTyped, usePaneDrafts } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { PageFoot } from '../shared/Page';
import { usePane } from '../state/PaneContext';
import { typedYear, unitProblems } from '../state/unit';
import { planLedger } from '../../ledger/sheets';
import type { LedgerView } from './useLedger';
import { useTakeOver } from './useTakeOver';

export function InsertLedger({ view }: { readonly view: LedgerView }) {
  const { state, messages, services } = usePane();
  const { words } = view;
  const layout = useLayout();
  const now = services.clock.now();
  const drafts = usePaneDrafts();
  const { text, type, drop } = useTyped(
    drafts,
    'ledger year',
    String(state.open?.report.year ?? now.getFullYear()),
  );
  const [told, setTold] = useState(false);
  const opening = useTakeOver(view, 'all');
  const { insert, underWay } = useInsertion(
    () => planLedger({ year: typedYear(text), shownOn: dayOf(now) }),
    { step: 'ledger', renames: false, onInserted: drop },
  );
  const wrong = unitProblems({ unit: ' x', year: text }).year;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    if (!wrong) insert();
  };
  if (underWay) return <>{underWay}</>;
  const message = told && wrong ? describeError(wrong, messages).sentence : undefined;
  return (
    <form className={layout.inner} onSubmit={submit} noValidate>
      <p className={layout.paragraph}>{words.why}</p>
      <Field
        label={words.year.title}
        className={layout.field}
        required
        {...(message === undefined ? {} : { validationMessage: message })}
      >
        <Input
          className={layout.input}
          value={text}
          inputMode="numeric"
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <PageFoot leave="cancel" onCancel={drop}>
        <Button appearance="primary" type="submit">
          {messages.pane.insert.action}
        </Button>
        <Button {...opening}>{words.takeOver.open}</Button>
      </PageFoot>
    </form>
  );
}
