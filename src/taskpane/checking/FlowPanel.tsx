/** The flow of a column as a picture where one does not balance or was chosen, else one line that opens it. */
import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ChevronDownRegular } from '../shared/icons/chevronDown';
import { ChevronRightRegular } from '../shared/icons/chevronRight';
import { Flow, flowValues, isBroken } from './Flow';
import type { FlowValues } from './Flow';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import type { OpenReport } from '../../addin';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  column: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { flexShrink: 0, whiteSpace: 'nowrap' },
  select: { minWidth: 0 },
  line: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, width: 'auto' },
  words: { flexGrow: 1, minWidth: 0 },
});

interface FlowLineProps {
  readonly columns: readonly FlowValues[];
  readonly onOpen: () => void;
}

/** That all columns balance, or how many cannot be assessed yet. */
function FlowLine({ columns, onOpen }: FlowLineProps) {
  const { flow } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const balance = columns.every(({ sides }) => sides !== undefined);
  const unread = columns.some(({ sides, isUnfilled }) => sides === undefined && !isUnfilled);
  const missing = unread ? flow.unassessed : flow.unfilled;
  return (
    <button
      type="button"
      className={mergeClasses(layout.line, styles.line)}
      aria-expanded={false}
      onClick={onOpen}
    >
      {balance && <Sign kind="mended" />}
      <span className={mergeClasses(styles.words, !balance && layout.quiet)}>
        {balance ? flow.balance : flow.open(missing)}
      </span>
      <ChevronRightRegular className={layout.chevron} fontSize={14} />
    </button>
  );
}

export interface FlowPanelProps {
  readonly open: OpenReport;
  /** The label of the chosen column; null shows the first that breaks. */
  readonly chosen: string | null;
  readonly onChoose: (column: string | null) => void;
}

export function FlowPanel({ open, chosen, onChoose }: FlowPanelProps) {
  const { flow } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const columns = open.edition.flow.map((column) => ({
    label: column.label,
    values: flowValues(open.report, column),
  }));
  const broken = columns.find(({ values }) => isBroken(values));
  const shown = columns.find(({ label }) => label === chosen) ?? broken ?? columns.at(-1);
  if (!shown) return null;
  if (!broken && chosen === null && !unfolded)
    return <FlowLine columns={columns.map(({ values }) => values)} onOpen={() => setUnfolded(true)} />;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <label className={styles.column}>
          <span className={mergeClasses(layout.quiet, styles.label)}>{flow.column}</span>
          <Select
            size="small"
            className={styles.select}
            value={shown.label}
            onChange={(_, { value }) => onChoose(value)}
          >
            {columns.map(({ label, values }) => (
              <option key={label} value={label}>
                {isBroken(values) ? `${label}${flow.breaks}` : label}
              </option>
            ))}
          </Select>
        </label>
        {!broken && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDownRegular />}
            aria-label={flow.close}
            title={flow.close}
            aria-expanded
            onClick={() => {
              setUnfolded(false);
              onChoose(null);
            }}
          />
        )}
      </div>
      <Flow {...shown} />
    </div>
  );
}
