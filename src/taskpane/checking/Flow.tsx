/** The flow of one column: 新收＋上年结转 on the left, 办理结果＋结转下年度 on the right, and whether they meet. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { balance } from '../../form';
import type { FlowColumn, Sides } from '../../form';
import { countOf, isRead, sidesIn } from '../../report';
import type { Report } from '../../report';
import { usePane } from '../state/PaneContext';
import { forcedText } from '../shared/layout';

/** Null for a figure that is not filled in or was not read. */
export interface FlowValues {
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly handled: number | null;
  readonly carriedOut: number | null;
  /** Undefined where a figure is missing: the column cannot be assessed. */
  readonly sides: Pick<Sides, 'leftSum' | 'rightSum' | 'difference'> | undefined;
  /** All that is missing has still to be filled in; what could not be read is another matter. */
  readonly isUnfilled: boolean;
}

/** Whether the column is known not to balance. */
export const isBroken = ({ sides }: FlowValues): boolean => sides !== undefined && sides.difference !== 0;

export function flowValues(report: Report, column: FlowColumn): FlowValues {
  const sides = sidesIn(report, balance(column));
  const own = [column.received, column.carriedIn, column.handled, column.carriedOut];
  return {
    received: countOf(report, column.received),
    carriedIn: countOf(report, column.carriedIn),
    handled: countOf(report, column.handled),
    carriedOut: countOf(report, column.carriedOut),
    sides,
    isUnfilled: sides === undefined && own.every((field) => isRead(report, field)),
  };
}

/** The picture in pixels at its natural size. */
const WIDTH = 300;
const BOX = { width: 80, height: 42 } as const;
const ROWS = { upper: 1, lower: 51 } as const;
const HEIGHT = ROWS.lower + BOX.height + 1;
const MIDDLE = HEIGHT / 2;
const RIGHT = WIDTH - BOX.width - 1;
const PILL = { left: 100, width: 100, height: 34 } as const;
/** Longer sums than the first are set smaller, longer than the second are squeezed. */
const WIDE_SUM = 11;
const WIDEST_SUM = 15;
/** What stands in the place of a figure that is missing. */
const NOT_READ = '—';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    width: '100%',
    maxWidth: '360px',
    margin: '0 auto',
    color: tokens.colorNeutralForeground1,
    ...forcedText,
  },
  box: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  label: { fill: 'currentColor', fontSize: '11px', textAnchor: 'middle' },
  number: {
    fill: 'currentColor',
    fontSize: '15px',
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
  },
  joins: { color: tokens.colorNeutralForeground3, ...forcedText },
  breaks: { color: tokens.colorStatusDangerForeground3, ...forcedText },
  line: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
  sum: {
    fill: 'currentColor',
    fontSize: '15px',
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
  },
  smallSum: { fontSize: '11px' },
  plain: { color: tokens.colorNeutralForeground1, ...forcedText },
});

function Box({
  x,
  y,
  label,
  value,
}: {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly value: number | null;
}) {
  const styles = useStyles();
  const centre = x + BOX.width / 2;
  return (
    <g>
      <rect className={styles.box} x={x} y={y} width={BOX.width} height={BOX.height} rx={4} />
      <text className={styles.label} x={centre} y={y + 15}>
        {label}
      </text>
      <text className={styles.number} x={centre} y={y + 34}>
        {value ?? NOT_READ}
      </text>
    </g>
  );
}

/** A bracket from both boxes of a side to the middle. */
function bracket(from: number, to: number): string {
  const turn = (from + to) / 2;
  const [upper, lower] = [ROWS.upper + BOX.height / 2, ROWS.lower + BOX.height / 2];
  return `M${from} ${upper}H${turn}V${lower}H${from}M${turn} ${MIDDLE}H${to}`;
}

export function Flow({ label, values }: { readonly label: string; readonly values: FlowValues }) {
  const { flow } = usePane().messages.pane;
  const styles = useStyles();
  const { received, carriedIn, handled, carriedOut, sides } = values;
  const breaks = isBroken(values);
  const none = values.isUnfilled ? flow.unfilled : flow.unassessed;
  const sum = sides ? `${sides.leftSum} ${breaks ? '≠' : '＝'} ${sides.rightSum}` : none;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={flow.text({ column: label, ...values })}
    >
      <Box x={1} y={ROWS.upper} label={flow.received} value={received} />
      <Box x={1} y={ROWS.lower} label={flow.carriedIn} value={carriedIn} />
      <Box x={RIGHT} y={ROWS.upper} label={flow.handled} value={handled} />
      <Box x={RIGHT} y={ROWS.lower} label={flow.carriedOut} value={carriedOut} />
      <g className={breaks ? styles.breaks : styles.joins}>
        <path className={styles.line} d={bracket(BOX.width + 1, PILL.left)} />
        <path className={styles.line} d={bracket(RIGHT, PILL.left + PILL.width)} />
        <rect
          className={styles.line}
          x={PILL.left}
          y={MIDDLE - PILL.height / 2}
          width={PILL.width}
          height={PILL.height}
          rx={PILL.height / 2}
        />
        <g className={breaks ? undefined : styles.plain}>
          <text
            className={mergeClasses(styles.sum, sum.length > WIDE_SUM && styles.smallSum)}
            x={WIDTH / 2}
            y={MIDDLE + 5}
            {...(sum.length > WIDEST_SUM
              ? { textLength: PILL.width - 14, lengthAdjust: 'spacingAndGlyphs' }
              : {})}
          >
            {sum}
          </text>
        </g>
      </g>
    </svg>
  );
}
