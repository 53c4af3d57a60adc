/** Anybody's list: which columns are ours, which results, which rows; shown and correctable before anything is written. */
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { yearOf } from '../../ledger';
import { dayOf } from '../../text';
import { FileButton } from '../shared/FileButton';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { useLeaving } from '../shared/pages';
import { usePane } from '../state/PaneContext';
import { readBrought, takingsOf } from './brought';
import type { Brought } from './brought';
import { Mapping } from './Mapping';
import { Doubts, LeftOutColumns, Remarks } from './Reading';
import { useLedger } from './useLedger';
import type { LedgerView } from './useLedger';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  file: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface FoundProps {
  readonly view: LedgerView;
  readonly brought: Brought;
}

function Found({ view, brought }: FoundProps) {
  const { session, shown, book, words } = view;
  const { takeOver } = words;
  const { messages, services } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const leave = useLeaving();
  const [taking, setTaking] = useState(false);
  const reading = useMemo(() => readBrought(brought), [brought]);
  const year = book?.year ?? yearOf(dayOf(services.clock.now()));
  const ledger = book?.ledger ?? null;
  const last = year - 1;
  const of = (scope: 'all' | 'open') => takingsOf(brought, reading, scope, last, ledger);
  const takings = of(shown.scope);
  const count = takings.applications.length;
  const take = async () => {
    setTaking(true);
    const isTaken = await session.take(brought, takings, book ? null : year);
    if (isTaken) leave();
    else setTaking(false);
  };
  const several = brought.lists.length > 1;
  return (
    <>
      <p className={styles.file}>{brought.file}</p>
      {several && (
        <Field label={takeOver.list} className={layout.field}>
          <div>
            {brought.lists.map((each) => (
              <Checkbox
                key={`${each.list.sheet} ${each.list.headerRow}`}
                label={takeOver.listOf(each.list.sheet, each.list.rows)}
                checked={each.isTaken}
                onChange={(_, { checked }) =>
                  session.agree({
                    ...brought,
                    lists: brought.lists.map((one) =>
                      one === each ? { ...one, isTaken: checked === true } : one,
                    ),
                  })
                }
              />
            ))}
          </div>
        </Field>
      )}
      <Mapping view={view} brought={brought} />
      <Doubts view={view} brought={brought} reading={reading} />
      <LeftOutColumns words={words} reading={reading} />
      <Remarks words={words} reading={reading} />
      <Field label={takeOver.scope} className={layout.field}>
        <RadioGroup
          value={shown.scope}
          onChange={(_, { value }) => session.choose(value === 'open' ? 'open' : 'all')}
        >
          <Radio value="all" label={takeOver.all(of('all').applications.length)} />
          <Radio value="open" label={takeOver.openOnly(last, of('open').applications.length)} />
        </RadioGroup>
      </Field>
      {takings.known > 0 && (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>{takeOver.known(takings.known)}</p>
      )}
      {count === 0 && <p className={layout.paragraph}>{takeOver.nothing}</p>}
      <PageFoot leave="cancel" onCancel={() => session.agree(null)}>
        <Button
          appearance="primary"
          disabledFocusable={taking || count + takings.cases.length === 0}
          onClick={() => void take()}
        >
          {taking ? messages.pane.working : takeOver.take(count)}
        </Button>
        <FileButton label={takeOver.file} onFiles={([file]) => file && void session.bring(file)}>
          {takeOver.another}
        </FileButton>
      </PageFoot>
    </>
  );
}

export function TakeOver() {
  const view = useLedger();
  const { session, shown, words } = view;
  const { takeOver } = words;
  const layout = useLayout();
  const styles = useStyles();
  const { brought, reading } = shown;
  return (
    <Page title={shown.scope === 'open' ? takeOver.titleLast : takeOver.title}>
      {brought ? (
        <Found view={view} brought={brought} />
      ) : (
        <>
          <p className={layout.paragraph}>{takeOver.why}</p>
          <FileButton
            appearance="primary"
            className={styles.start}
            label={takeOver.file}
            onFiles={([file]) => file && void session.bring(file)}
          >
            {takeOver.choose}
          </FileButton>
          {reading !== null && (
            <p className={layout.paragraph} role="status">
              {takeOver.reading(reading)}
            </p>
          )}
          <PageFoot leave="cancel" />
        </>
      )}
    </Page>
  );
}
