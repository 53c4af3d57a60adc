/** 已说明: findings that no longer count, folded away. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../findings';
import { usePane } from '../state/PaneContext';
import { Explanation } from './Explanation';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';

const useStyles = makeStyles({
  region: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  line: { alignItems: 'flex-start' },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  below: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px` },
});

export interface ExplainedProps {
  readonly findings: readonly Finding[];
  readonly onOpen: (finding: Finding) => void;
}

export function Explained({ findings, onOpen }: ExplainedProps) {
  const { explaining, checking } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.region}>
      <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
        {explaining.list(findings.length)}
      </Toggle>
      {open && (
        <ul id={id} className={layout.list}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <button
                type="button"
                className={mergeClasses(layout.line, styles.line)}
                onClick={() => onOpen(finding)}
              >
                <Sign kind={finding.severity} word={checking.signs[finding.severity]} />
                <span className={styles.message}>{finding.message}</span>
              </button>
              <div className={styles.below}>
                <Explanation finding={finding} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
