/** Asks what the blank template is for, inserts it, and asks again where sheets of its names exist. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { planTemplate, yearDue } from '../../addin';
import type { Existing } from '../../excel';
import { NO_CONTACT } from '../../report';
import { useLayout } from '../parts/layout';
import { PageHeading } from '../parts/PageHeading';
import type { InsertPhase } from '../state/actions';
import { usePane } from '../state/PaneContext';
import { typedYear, unitProblems } from '../unit';
import type { UnitProblems, UnitValues } from '../unit';
import { UnitFields } from './UnitFields';

type Step =
  | { readonly name: 'asking' }
  | { readonly name: 'inserting'; readonly phase: InsertPhase; readonly sheets: readonly string[] }
  | { readonly name: 'choosing'; readonly exist: string };

/** How far along each phase is: the insertion is two round trips. */
const PORTIONS: Readonly<Record<InsertPhase, number>> = { preparing: 0.2, writing: 0.6, done: 1 };

function Inserting({ phase, sheets }: { readonly phase: InsertPhase; readonly sheets: readonly string[] }) {
  const { insert } = usePane().messages.pane;
  const layout = useLayout();
  return (
    <div className={layout.page} style={{ padding: 0 }}>
      <ProgressBar value={PORTIONS[phase]} aria-label={insert.phases[phase]} />
      <p className={layout.paragraph} role="status">
        {insert.phases[phase]}
        <br />
        <span className={layout.quiet}>{insert.sheets(sheets)}</span>
      </p>
    </div>
  );
}

interface ChoosingProps {
  readonly exist: string;
  readonly onKeep: () => void;
  readonly onInsert: (existing: Existing) => void;
}

function Choosing({ exist, onKeep, onInsert }: ChoosingProps) {
  const { insert } = usePane().messages.pane;
  const layout = useLayout();
  const question = useId();
  return (
    <div role="group" aria-labelledby={question} className={layout.page} style={{ padding: 0 }}>
      <p className={layout.paragraph} id={question}>
        {insert.exist(exist)}
      </p>
      <Button appearance="primary" autoFocus onClick={onKeep}>
        {insert.keep}
      </Button>
      <Button onClick={() => onInsert('replace')}>{insert.replace}</Button>
      <Button onClick={() => onInsert('rename')}>{insert.rename}</Button>
    </div>
  );
}

export function InsertTemplate() {
  const { messages, services, actions, dispatch } = usePane();
  const { pane } = messages;
  const layout = useLayout();
  const [values, setValues] = useState<UnitValues>(() => ({
    unit: '',
    year: String(yearDue(services.clock.now())),
    kind: 'department',
    ...NO_CONTACT,
  }));
  const [problems, setProblems] = useState<UnitProblems>({});
  const [step, setStep] = useState<Step>({ name: 'asking' });

  const insert = async (existing: Existing): Promise<void> => {
    const request = {
      unit: values.unit.trim(),
      year: typedYear(values.year),
      kind: values.kind || null,
    };
    const result = await actions.insert({
      makePlan: (suffix, preferences) => planTemplate(request, suffix, preferences),
      existing,
      onPhase: (phase, sheets) => setStep({ name: 'inserting', phase, sheets }),
      again: () => void insert(existing),
    });
    if (result === 'inserted') return;
    setStep(result === 'failed' ? { name: 'asking' } : { name: 'choosing', exist: result.exist });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = unitProblems(values);
    setProblems(found);
    if (Object.keys(found).length === 0) void insert('ask');
  };
  const keep = () => {
    dispatch({ type: 'page', page: null });
    dispatch({ type: 'done', toast: { text: pane.insert.kept, undoable: false } });
  };

  return (
    <section className={layout.page}>
      <PageHeading>{pane.insert.title}</PageHeading>
      {step.name === 'inserting' && <Inserting phase={step.phase} sheets={step.sheets} />}
      {step.name === 'choosing' && (
        <Choosing exist={step.exist} onKeep={keep} onInsert={(existing) => void insert(existing)} />
      )}
      {step.name === 'asking' && (
        <form className={layout.page} style={{ padding: 0 }} onSubmit={submit} noValidate>
          <UnitFields values={values} problems={problems} onChange={setValues} />
          <div className={layout.row}>
            <Button appearance="primary" type="submit">
              {pane.insert.action}
            </Button>
            <Button onClick={() => dispatch({ type: 'page', page: null })}>{pane.cancel}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
