/** 检查: what does not agree, live, in the user's own numbers. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '../shared/icons/arrowSync';
import { useState } from 'react';
import type { OpenReport } from '../../addin';
import { countOpen, isOpen } from '../../findings';
import type { Finding, CheckResult } from '../../findings';
import type { Edition } from '../../form';
import { Explained } from './Explained';
import { FindingList } from './FindingList';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import { FlowPanel } from './FlowPanel';
import { ListFindings } from './ListFindings';

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalS },
  summary: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { whiteSpace: 'nowrap' },
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
  start: { alignSelf: 'flex-start' },
});

function Counts({ findings, checked, unassessed }: CheckResult) {
  const { checking } = usePane().messages.pane;
  const styles = useStyles();
  const { errors, warnings } = countOpen(findings);
  const clean = warnings + unassessed === 0 ? checking.allWell(checked) : checking.noErrors;
  return (
    <span className={styles.counts} role="status">
      <span className={styles.count}>
        <Sign kind={errors > 0 ? 'error' : 'mended'} /> {errors > 0 ? checking.errors(errors) : clean}
      </span>
      {warnings > 0 && (
        <span className={styles.count}>
          <Sign kind="warning" /> {checking.warnings(warnings)}
        </span>
      )}
      {unassessed > 0 && <span className={styles.count}>{checking.unassessed(unassessed)}</span>}
    </span>
  );
}

/** The column whose balance a finding is about, if it is about one. */
function columnOf(finding: Finding, edition: Edition): string | undefined {
  if (finding.rule !== 'T3-balance') return undefined;
  return edition.flow.find(({ received }) => finding.fields.includes(received))?.label;
}

export function Checking({ open }: { readonly open: OpenReport }) {
  const { state, messages, actions, dispatch } = usePane();
  const { checking } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [column, setColumn] = useState<string | null>(null);
  const { errors } = countOpen(open.result.findings);
  const listed = state.shown.filter(({ finding }) => isOpen(finding));
  const explained = state.shown.flatMap(({ finding, mended }) =>
    isOpen(finding) || mended ? [] : [finding],
  );
  const onOpen = (finding: Finding) => {
    const about = columnOf(finding, open.edition);
    if (about !== undefined) setColumn(about);
    void actions.select(finding.addresses);
  };
  return (
    <div className={mergeClasses(layout.page, styles.view)}>
      <div className={styles.summary}>
        <Counts {...open.result} />
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
      <FlowPanel open={open} chosen={column} onChoose={setColumn} />
      {listed.length > 0 && <FindingList edition={open.edition} shown={listed} onOpen={onOpen} />}
      {explained.length > 0 && <Explained findings={explained} onOpen={onOpen} />}
      {listed.length > 0 && <p className={mergeClasses(layout.paragraph, layout.quiet)}>{checking.keys}</p>}
      {state.shown.length > 0 && <ListFindings open={open} className={styles.start} />}
      {errors === 0 && (
        <Button
          // For tables made elsewhere the way on is into the template.
          appearance={open.origin === 'template' ? 'primary' : 'secondary'}
          className={styles.start}
          onClick={() => dispatch({ type: 'view', view: 'exporting' })}
        >
          {checking.toExport}
        </Button>
      )}
    </div>
  );
}
