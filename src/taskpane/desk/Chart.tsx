/**
 * Bars of a member's main numbers: this year full, last year an outline, the median of its kind a mark across both. Shape
 * tells them apart, not colour; the numbers stand beside the bars, and in a sentence for who does not see them.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayout } from '../shared/layout';
import type { Line } from './comparing';
import type { DeskView } from './useDesk';

/** More bars are looked at in the table. */
const MOST_BARS = 8;
const WIDTH = 320;
const ROW = 34;
const BARS_FROM = 84;
const BARS_WIDTH = 184;
const BAR = 10;
const GAP = 5;
const NUMBER_WIDTH = 26;
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  chart: { width: '100%', maxWidth: '400px', height: 'auto' },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
  number: { fill: tokens.colorNeutralForeground2, fontSize: '10px' },
  now: {
    fill: tokens.colorCompoundBrandBackground,
    [FORCED]: { fill: 'CanvasText' },
  },
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    [FORCED]: { stroke: 'CanvasText' },
  },
  median: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Lines with something to draw, as many as are looked at. */
const drawn = (lines: readonly Line[]): readonly Line[] =>
  lines
    .filter(({ number: { now, before, median } }) => Math.max(now ?? 0, before ?? 0, median ?? 0) > 0)
    .slice(0, MOST_BARS);

interface KeyProps {
  readonly kind: 'now' | 'before' | 'median';
  readonly word: string;
}

function Key({ kind, word }: KeyProps) {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <svg width="16" height="12" aria-hidden>
        {kind === 'median' ? (
          <line x1="8" x2="8" y1="0" y2="12" className={styles.median} />
        ) : (
          <rect x="1" y="2" width="14" height="8" className={styles[kind]} />
        )}
      </svg>
      {word}
    </span>
  );
}

interface BarsProps {
  readonly line: Line;
  readonly top: number;
  /** Pixels for one case. */
  readonly scale: number;
}

function Bars({ line: { quantity, number }, top, scale }: BarsProps) {
  const styles = useStyles();
  const x = BARS_FROM + (number.median ?? 0) * scale;
  /** Where a number stands: beside its bar, beyond the mark of the median where that would cross it. */
  const besideBar = (end: number): number =>
    number.median !== null && x >= end - 1 && x < end + NUMBER_WIDTH ? x + GAP : end + GAP;
  const bar = (value: number | null, kind: 'now' | 'before', y: number) => {
    if (value === null) return null;
    const width = Math.max(0, value * scale);
    return (
      <>
        <rect x={BARS_FROM} y={y} width={Math.max(1, width)} height={BAR} className={styles[kind]} />
        <text x={besideBar(BARS_FROM + width)} y={y + BAR - 1} className={styles.number}>
          {value}
        </text>
      </>
    );
  };
  return (
    <g>
      <text x={0} y={top + ROW / 2 + 2} className={styles.text}>
        {quantity.label}
      </text>
      {bar(number.before, 'before', top + 3.5)}
      {bar(number.now, 'now', top + BAR + 6)}
      {number.median !== null && (
        <line x1={x} x2={x} y1={top + 1} y2={top + 2 * BAR + 8} className={styles.median} />
      )}
    </g>
  );
}

export interface ChartProps {
  readonly view: DeskView;
  readonly name: string;
  readonly lines: readonly Line[];
}

export function Chart({ view: { words }, name, lines }: ChartProps) {
  const layout = useLayout();
  const styles = useStyles();
  const shown = drawn(lines);
  if (shown.length === 0) return null;
  const most = Math.max(
    ...shown.map(({ number: { now, before, median } }) => Math.max(now ?? 0, before ?? 0, median ?? 0)),
  );
  const said = words.chart(
    name,
    shown.map(({ quantity: { label }, number: { now, before, median } }) =>
      words.charted(label, now, before, median),
    ),
  );
  const height = shown.length * ROW;
  return (
    <figure className={styles.figure}>
      <div className={mergeClasses(layout.quiet, styles.legend)} aria-hidden>
        <Key kind="now" word={words.chartKeys.now} />
        {shown.some(({ number }) => number.before !== null) && (
          <Key kind="before" word={words.chartKeys.before} />
        )}
        {shown.some(({ number }) => number.median !== null) && (
          <Key kind="median" word={words.chartKeys.median} />
        )}
      </div>
      <svg role="img" aria-label={said} viewBox={`0 0 ${WIDTH} ${height}`} className={styles.chart}>
        {shown.map((line, at) => (
          <Bars key={line.quantity.key} line={line} top={at * ROW} scale={BARS_WIDTH / most} />
        ))}
      </svg>
    </figure>
  );
}
