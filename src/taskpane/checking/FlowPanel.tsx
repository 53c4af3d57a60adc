/** The flow picture with the choice of its column. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { Flow, flowValues, isBroken } from './Flow';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import type { OpenReport } from '../../addin';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  column: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { minWidth: '150px' },
});

export interface FlowPanelProps {
  readonly open: OpenReport;
  /** The label of the chosen column; null shows the first that breaks, or else 总计. */
  readonly chosen: string | null;
  readonly onChoose: (column: string) => void;
}

export function FlowPanel({ open: { edition, report }, chosen, onChoose }: FlowPanelProps) {
  const { flow } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const columns = edition.flow.map((column) => ({ label: column.label, values: flowValues(report, column) }));
  const shown =
    columns.find(({ label }) => label === chosen) ??
    columns.find(({ values }) => isBroken(values)) ??
    columns.at(-1);
  if (!shown) return null;
  return (
    <div className={styles.panel}>
      <label className={styles.column}>
        <span className={layout.quiet}>{flow.column}</span>
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
      <Flow {...shown} />
    </div>
  );
}
