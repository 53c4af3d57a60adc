/** Inserting sheets: how far it is, and what to do where sheets of their names exist. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Preferences } from '../../addin';
import type { Existing, StepName } from '../../excel';
import type { Plan } from '../../layout';
import { useLayout } from './layout';
import { PageFoot } from './Page';
import { useEscape, useLeaving } from './pages';
import type { InsertPhase } from '../state/actions';
import { usePane } from '../state/PaneContext';
import type { View } from '../state/state';

type Step =
  | { readonly name: 'asking' }
  | { readonly name: 'inserting'; readonly phase: InsertPhase; readonly sheets: readonly string[] }
  | { readonly name: 'choosing'; readonly exist: string };

/** How far along each phase is: the insertion is two round trips. */
const PORTIONS: Readonly<Record<InsertPhase, number>> = { preparing: 0.2, writing: 0.6, done: 1 };

function Inserting({ phase, sheets }: { readonly phase: InsertPhase; readonly sheets: readonly string[] }) {
  const { insert } = usePane().messages.pane;
  const layout = useLayout();
  // What is being written cannot be left half-way.
  useEscape(() => undefined);
  return (
    <div className={layout.inner}>
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
  /** They can be inserted under other names. */
  readonly renames: boolean;
  readonly exist: string;
  readonly onKeep: () => void;
  readonly onInsert: (existing: Existing) => void;
}

function Choosing({ renames, exist, onKeep, onInsert }: ChoosingProps) {
  const { insert } = usePane().messages.pane;
  const layout = useLayout();
  const question = useId();
  return (
    <div role="group" aria-labelledby={question} className={layout.inner}>
      <p className={layout.paragraph} id={question}>
        {insert.exist(exist)}
      </p>
      <Button onClick={() => onInsert('replace')}>{insert.replace}</Button>
      {renames && <Button onClick={() => onInsert('rename')}>{insert.rename}</Button>}
      <PageFoot leave="cancel">
        <Button appearance="primary" autoFocus onClick={onKeep}>
          {insert.keep}
        </Button>
      </PageFoot>
    </div>
  );
}

export interface InsertionSteps {
  readonly insert: () => void;
  /** What is shown in place of the question from then on; null before and after a failure. */
  readonly underWay: ReactNode;
}

export interface InsertionOptions {
  readonly view?: View;
  readonly step?: StepName;
  /** False for sheets that a workbook has once. */
  readonly renames?: boolean;
  readonly onInserted?: () => void;
}

/** Inserts a plan and goes to a view; `onInserted` is called when it stands there. */
export function useInsertion(
  makePlan: (suffix: string, preferences: Preferences) => Plan,
  { view = 'filling', step: name = 'insert', renames = true, onInserted }: InsertionOptions = {},
): InsertionSteps {
  const { messages, actions, dispatch } = usePane();
  const [step, setStep] = useState<Step>({ name: 'asking' });
  const insert = async (existing: Existing): Promise<void> => {
    const result = await actions.insert({
      makePlan,
      existing,
      onPhase: (phase, sheets) => setStep({ name: 'inserting', phase, sheets }),
      again: () => void insert(existing),
      view,
      step: name,
    });
    if (result === 'inserted') return onInserted?.();
    setStep(result === 'failed' ? { name: 'asking' } : { name: 'choosing', exist: result.exist });
  };
  const leave = useLeaving();
  const keep = () => {
    leave();
    dispatch({ type: 'done', toast: { text: messages.pane.insert.kept, undoable: false } });
  };
  const shown: Readonly<Record<Step['name'], () => ReactNode>> = {
    asking: () => null,
    inserting: () => step.name === 'inserting' && <Inserting phase={step.phase} sheets={step.sheets} />,
    choosing: () =>
      step.name === 'choosing' && (
        <Choosing
          renames={renames}
          exist={step.exist}
          onKeep={keep}
          onInsert={(existing) => void insert(existing)}
        />
      ),
  };
  return { insert: () => void insert('ask'), underWay: shown[step.name]() };
}
