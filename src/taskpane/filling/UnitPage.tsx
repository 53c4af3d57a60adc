/** What the report says about itself, edited in place of the view and written to 封面. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { suffixOf } from '../../addin';
import type { OpenReport } from '../../addin';
import type { Contact } from '../../report';
import { usePaneDrafts, useTypedFields } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { focusOpener } from '../shared/pages';
import { usePane } from '../state/PaneContext';
import { unitValues } from '../state/unit';
import { UnitFields } from './UnitFields';
import { useUnitProblems } from './useUnitProblems';

const CONTACT: readonly (keyof Contact)[] = ['address', 'postcode', 'telephone', 'email'];

export function UnitPage({ open: { report, workbook } }: { readonly open: OpenReport }) {
  const { messages, actions } = usePane();
  const { pane } = messages;
  const layout = useLayout();
  const ofReport = `unit${suffixOf(workbook)}`;
  const { values, type, drop } = useTypedFields(usePaneDrafts(), ofReport, unitValues(report));
  const { problems, show } = useUnitProblems(values);
  const form = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (show()) return;
    setSaving(true);
    await actions.saveUnit(values, drop);
    // Once it is written the page is left.
    if (form.current) setSaving(false);
    else focusOpener('unit');
  };
  return (
    <Page title={pane.unit.title} asks onCancel={drop}>
      <form ref={form} className={layout.inner} onSubmit={(event) => void submit(event)} noValidate>
        <UnitFields values={values} problems={problems} onChange={type} />
        {CONTACT.map((key) => (
          <Field key={key} label={pane.unit[key]} className={layout.field}>
            <Input
              className={layout.input}
              value={values[key]}
              onChange={(_, { value }) => type({ ...values, [key]: value })}
            />
          </Field>
        ))}
        <PageFoot leave="cancel" onCancel={drop}>
          <Button appearance="primary" type="submit" disabledFocusable={saving}>
            {saving ? pane.working : pane.save}
          </Button>
        </PageFoot>
      </form>
    </Page>
  );
}
