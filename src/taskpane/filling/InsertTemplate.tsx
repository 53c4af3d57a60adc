/** Asks what the blank template is for, inserts it, and asks again where sheets of its names exist. */
import { Button } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { planTemplate, yearDue } from '../../addin';
import { NO_CONTACT } from '../../report';
import { editionForYear } from '../../form';
import { LEDGER_EDITION } from '../../ledger/forReport';
import { planLedger, withLedger } from '../../ledger/sheets';
import { dayOf } from '../../text';
import { yearOn } from '../../addin/ledger/yearOn';
import { WithLedger } from '../ledger/WithLedger';
import { useChosen, usePaneDrafts, useTypedFields } from '../shared/drafts';
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
  const drafts = usePaneDrafts();
  const { values, type, drop } = useTypedFields<UnitValues>(drafts, 'insert', {
    unit: own?.unit ?? '',
    // Another report of the same body is the next one, unless that is overdue already.
    year: String(Math.max((own?.year ?? 0) + 1, yearDue(services.clock.now()))),
    kind: own?.kind ?? '',
    ...NO_CONTACT,
  });
  const [isChosen, choose] = useChosen(drafts, 'insert ledger');
  const year = typedYear(values.year);
  const asksForLedger = isChosen && !state.ledger && editionForYear(year)?.id === LEDGER_EDITION;
  const { problems, show } = useUnitProblems(values);
  const giveUp = () => {
    drop();
    choose(false);
  };
  const { insert, underWay } = useInsertion(
    (suffix, preferences) => {
      const template = planTemplate(
        {
          unit: values.unit.trim(),
          year,
          kind: values.kind || null,
          localDemands: own?.localDemands ?? [],
        },
        suffix,
        preferences,
      );
      if (!asksForLedger) return template;
      const yearFrom = yearOn(template);
      const ledger = planLedger({
        year,
        shownOn: dayOf(services.clock.now()),
        ...(yearFrom === undefined ? {} : { yearFrom }),
      });
      return withLedger(template, ledger);
    },
    { onInserted: giveUp },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!show()) insert();
  };
  return (
    <Page title={pane.insert.title} asks onCancel={giveUp}>
      {underWay ?? (
        <form className={layout.inner} onSubmit={submit} noValidate>
          <UnitFields values={values} problems={problems} onChange={type} />
          <WithLedger year={year} isChosen={isChosen} onChoose={choose} />
          <PageFoot leave="cancel" onCancel={giveUp}>
            <Button appearance="primary" type="submit">
              {pane.insert.action}
            </Button>
          </PageFoot>
        </form>
      )}
    </Page>
  );
}
