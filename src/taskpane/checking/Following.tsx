/** What follows from a cause, folded: each sentence selects its cells. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../findings';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import type { ShownFinding } from '../state/shown';

const useStyles = makeStyles({
  toggle: { marginLeft: '-7px' },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  line: { alignItems: 'flex-start', minHeight: '28px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  mended: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

export interface FollowingProps {
  readonly following: readonly ShownFinding[];
  /** The cause has a repair that settles them for sure. */
  readonly decided: boolean;
  readonly tabIndex: number;
  readonly onOpen: (finding: Finding) => void;
}

export function Following({ following, decided, tabIndex, onOpen }: FollowingProps) {
  const { repairs, checking } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <div className={styles.toggle}>
        <Toggle open={open} controls={id} chevron tabIndex={tabIndex} onToggle={() => setOpen(!open)}>
          {repairs.follows(following.length, decided)}
        </Toggle>
      </div>
      {open && (
        <ul id={id} className={mergeClasses(layout.list, styles.list)}>
          {following.map(({ finding, mended }) => (
            <li key={finding.id}>
              <button
                type="button"
                className={mergeClasses(layout.line, styles.line)}
                tabIndex={tabIndex}
                onClick={() => onOpen(finding)}
              >
                <Sign
                  kind={mended ? 'mended' : finding.severity}
                  word={checking.signs[mended ? 'mended' : finding.severity]}
                />
                <span className={mergeClasses(styles.words, mended && styles.mended)}>{finding.message}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
