/** The line of 填报 that opens 常用语句, and says when some have to be refreshed. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpenReport } from '../../addin';
import { isOpen } from '../../findings';
import { useLayout } from '../shared/layout';
import { useOpening } from '../shared/pages';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  status: { flexGrow: 1, flexBasis: '80px', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
});

export function SentencesLine({ open }: { readonly open: OpenReport }) {
  const { messages } = usePane();
  const { sentencesPage } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const stale = open.result.findings.filter(
    (finding) => finding.rule === 'N-bound' && isOpen(finding),
  ).length;
  return (
    <div className={styles.line}>
      <h2 className={styles.title}>{sentencesPage.title}</h2>
      {stale > 0 && <Sign kind="warning" />}
      <span className={mergeClasses(styles.status, layout.quiet)}>
        {stale > 0 ? sentencesPage.stale(stale) : sentencesPage.line}
      </span>
      <Button size="small" className={styles.button} {...useOpening('sentences')}>
        {stale > 0 ? sentencesPage.openStale : sentencesPage.open}
      </Button>
    </div>
  );
}
