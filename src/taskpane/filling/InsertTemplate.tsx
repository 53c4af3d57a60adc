/** Asks what the blank template is for, inserts it, and asks again where sheets of its names exist. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { planTemplate, yearDue } from '../../addin';
import { NO_CONTACT } from '../../report';
import { useLayout } from '../shared/layout';
import { PageHeading } from '../shared/PageHeading';
import { usePane } from '../state/PaneContext';
import { typedYear, unitProblems } from '../state/unit';
import type { UnitProblems, UnitValues } from '../state/unit';
import { useInsertion } from '../shared/insertion';
import { UnitFields } from './UnitFields';

export function InsertTemplate() {
  const { state, messages, services, dispatch } = usePane();
  const { pane } = messages;
  const layout = useLayout();
  const [values, setValues] = useState<UnitValues>(() => ({
    unit: '',
    year: String(yearDue(services.clock.now())),
    kind: '',
    ...NO_CONTACT,
  }));
  const [problems, setProblems] = useState<UnitProblems>({});
  const { insert, underWay } = useInsertion((suffix, preferences) =>
    planTemplate(
      {
        unit: values.unit.trim(),
        year: typedYear(values.year),
        kind: values.kind || null,
        localDemands: state.open?.report.localDemands ?? [],
      },
      suffix,
      preferences,
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = unitProblems(values);
    setProblems(found);
    if (Object.keys(found).length === 0) insert();
  };
  return (
    <section className={layout.page}>
      <PageHeading>{pane.insert.title}</PageHeading>
      {underWay ?? (
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
