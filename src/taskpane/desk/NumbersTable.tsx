/** Numbers of two years side by side, with what stands out said below its name. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayout } from '../shared/layout';
import { signed } from './comparing';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { width: '52px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' },
  head: { fontWeight: tokens.fontWeightRegular },
  cell: { padding: `${tokens.spacingVerticalXXS} 0` },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  mark: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

export interface NumbersRow {
  readonly key: string;
  readonly label: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly change: number | null;
  readonly marks: readonly string[];
}

export interface NumbersTableProps {
  readonly view: DeskView;
  /** What the table is of, for who does not see where it stands. */
  readonly label: string;
  readonly rows: readonly NumbersRow[];
}

export function NumbersTable({ view: { words }, label, rows }: NumbersTableProps) {
  const layout = useLayout();
  const styles = useStyles();
  const { quantity, before, now, change } = words.comparedColumns;
  const head = mergeClasses(layout.quiet, styles.head);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.name)}>
            {quantity}
          </th>
          {[before, now, change].map((each) => (
            <th key={each} scope="col" className={mergeClasses(head, styles.number)}>
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={styles.line}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {row.label}
              {row.marks.map((mark) => (
                <span key={mark} className={mergeClasses(layout.quiet, styles.mark)}>
                  {mark}
                </span>
              ))}
            </th>
            <td className={number}>{row.before ?? words.unknown}</td>
            <td className={number}>{row.now ?? words.unknown}</td>
            <td className={number}>{row.change === null ? '' : signed(row.change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
