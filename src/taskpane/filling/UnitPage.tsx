/** What the report says about itself, edited in place of the view and written to 封面. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Contact, Report } from '../../report';
import { useLayout } from '../shared/layout';
import { PageHeading } from '../shared/PageHeading';
import { usePane } from '../state/PaneContext';
import { unitProblems, unitValues } from '../state/unit';
import type { UnitProblems } from '../state/unit';
import { UnitFields } from './UnitFields';

const CONTACT: readonly (keyof Contact)[] = ['address', 'postcode', 'telephone', 'email'];

export function UnitPage({ report }: { readonly report: Report }) {
  const { messages, actions, dispatch } = usePane();
  const { pane } = messages;
  const layout = useLayout();
  const [values, setValues] = useState(() => unitValues(report));
  const [problems, setProblems] = useState<UnitProblems>({});
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = unitProblems(values);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setSaving(true);
    await actions.saveUnit(values);
    setSaving(false);
  };
  return (
    <form className={layout.page} onSubmit={(event) => void submit(event)} noValidate>
      <PageHeading>{pane.unit.title}</PageHeading>
      <UnitFields values={values} problems={problems} onChange={setValues} />
      {CONTACT.map((key) => (
        <Field key={key} label={pane.unit[key]}>
          <Input value={values[key]} onChange={(_, { value }) => setValues({ ...values, [key]: value })} />
        </Field>
      ))}
      <div className={layout.row}>
        <Button appearance="primary" type="submit" disabled={saving}>
          {saving ? pane.working : pane.save}
        </Button>
        <Button onClick={() => dispatch({ type: 'page', page: null })}>{pane.cancel}</Button>
      </div>
    </form>
  );
}
