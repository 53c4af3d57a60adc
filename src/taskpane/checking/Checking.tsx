/** 检查: what does not agree, live, in the user's own numbers. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '../shared/icons/arrowSync';
import { useState } from 'react';
import type { OpenReport } from '../../addin';
import { isOpen } from '../../findings';
import type { Finding } from '../../findings';
import type { Edition } from '../../form';
import { Explained } from './Explained';
import { FindingList } from './FindingList';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import { FlowPanel } from './FlowPanel';
import { ListFindings } from './ListFindings';
import { MissingParts, Verdicts } from './Summary';

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalS },
  summary: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
  start: { alignSelf: 'flex-start' },
});

/** The way on: what is filled in and agrees can be exported, what is not filled in goes on. */
function NextStep({ open: { origin, result } }: { readonly open: OpenReport }) {
  const { messages, dispatch } = usePane();
  const { checking } = messages.pane;
  const styles = useStyles();
  if (result.state === 'disagrees') return null;
  const isDone = result.state === 'agrees';
  return (
    <Button
      // For tables made elsewhere the way on is into the template.
      appearance={origin === 'template' ? 'primary' : 'secondary'}
      className={styles.start}
      onClick={() => dispatch({ type: 'view', view: isDone ? 'exporting' : 'filling' })}
    >
      {isDone ? checking.toExport : checking.toFilling}
    </Button>
  );
}

/** The column whose balance a finding is about, if it is about one. */
function columnOf(finding: Finding, edition: Edition): string | undefined {
  if (finding.rule !== 'T3-balance') return undefined;
  return edition.flow.find(({ received }) => finding.fields.includes(received))?.label;
}

export function Checking({ open }: { readonly open: OpenReport }) {
  const { state, messages, actions } = usePane();
  const { checking } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [column, setColumn] = useState<string | null>(null);
  const listed = state.shown.filter(({ finding }) => isOpen(finding));
  const explained = state.shown.flatMap(({ finding, mended }) =>
    isOpen(finding) || mended || finding.follows !== null ? [] : [finding],
  );
  const onOpen = (finding: Finding) => {
    const about = columnOf(finding, open.edition);
    if (about !== undefined) setColumn(about);
    void actions.select(finding.addresses);
  };
  return (
    <div className={mergeClasses(layout.page, styles.view)}>
      <div className={styles.summary}>
        <Verdicts open={open} />
        <Button
          appearance="subtle"
          size="small"
          className={styles.again}
          icon={<ArrowSyncRegular />}
          onClick={() => void actions.checkAgain()}
        >
          {checking.again}
        </Button>
      </div>
      <MissingParts open={open} />
      <FlowPanel open={open} chosen={column} onChoose={setColumn} />
      {listed.length > 0 && <FindingList edition={open.edition} shown={listed} onOpen={onOpen} />}
      {explained.length > 0 && <Explained findings={explained} onOpen={onOpen} />}
      {listed.length > 0 && <p className={mergeClasses(layout.paragraph, layout.quiet)}>{checking.keys}</p>}
      {state.shown.length > 0 && <ListFindings open={open} className={styles.start} />}
      <NextStep open={open} />
    </div>
  );
}
