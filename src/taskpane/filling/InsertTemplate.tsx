/** Asks what the blank template is for, inserts it, and asks again where sheets of its names exist. */
import { Button } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { planTemplate, yearDue } from '../../addin';
import { NO_CONTACT } from '../../report';
import { usePaneDrafts, useTypedFields } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { usePane } from '../state/PaneContext';
import { typedYear } from '../state/unit';
import type { UnitValues } from '../state/unit';
import { useInsertion } from '../shared/insertion';
import { UnitFields } from './UnitFields';
import { useUnitProblems } from './useUnitProblems';

export function InsertTemplate() {
  const { state, messages, services } = usePane();
  const { pane } = messages;
  const own = state.open?.report;
  const layout = useLayout();
  const { values, type, drop } = useTypedFields<UnitValues>(usePaneDrafts(), 'insert', {
    unit: own?.unit ?? '',
    // Another report of the same body is the next one, unless that is overdue already.
    year: String(Math.max((own?.year ?? 0) + 1, yearDue(services.clock.now()))),
    kind: own?.kind ?? '',
    ...NO_CONTACT,
  });
  const { problems, show } = useUnitProblems(values);
  const { insert, underWay } = useInsertion(
    (suffix, preferences) =>
      planTemplate(
        {
          unit: values.unit.trim(),
          year: typedYear(values.year),
          kind: values.kind || null,
          localDemands: own?.localDemands ?? [],
        },
        suffix,
        preferences,
      ),
    { onInserted: drop },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!show()) insert();
  };
  return (
    <Page title={pane.insert.title} asks onCancel={drop}>
      {underWay ?? (
        <form className={layout.inner} onSubmit={submit} noValidate>
          <UnitFields values={values} problems={problems} onChange={type} />
          <PageFoot leave="cancel" onCancel={drop}>
            <Button appearance="primary" type="submit">
              {pane.insert.action}
            </Button>
          </PageFoot>
        </form>
      )}
    </Page>
  );
}
