/**
 * A row for each member: state, ✗, !, 差额. One tab stop; ↑↓ goes from row to row, Enter or a click opens one. Only rows that
 * are in sight are drawn.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { MemberFacts } from '../../desk/order';
import { useOpening } from '../shared/pages';
import { Sign } from '../shared/Sign';
import type { DeskView } from './useDesk';
import { useWindowed } from './windowed';

const ROW_HEIGHT = 32;

const useStyles = makeStyles({
  grid: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 52px 32px 32px 48px',
    ':lang(en)': { gridTemplateColumns: 'minmax(0, 1fr) 64px 32px 32px 48px' },
    // With large text the name needs the room; the other numbers are on the page of the member.
    '@media (max-width: 260px)': {
      gridTemplateColumns: 'minmax(0, 1fr) 44px 24px',
      ':lang(en)': { gridTemplateColumns: 'minmax(0, 1fr) 64px 24px' },
      '& > :nth-child(n + 4)': { display: 'none' },
    },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  head: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: { position: 'relative' },
  placed: {
    position: 'absolute',
    left: '0',
    right: '0',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  error: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 10,
  PageUp: (index) => index - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What of a member stands out, in its state's place. */
export function stateWord({ standing, undecided }: MemberFacts, words: DeskView['words']): string {
  if (undecided) return words.undecided;
  return words.stateNames[standing.state];
}

interface CellsProps {
  readonly facts: MemberFacts;
  readonly words: DeskView['words'];
}

function Cells({ facts, words }: CellsProps) {
  const styles = useStyles();
  const { member, standing, latest, errors, warnings, gap, undecided } = facts;
  const isDone = standing.state === 'accepted' || standing.state === 'published';
  const number = (count: number, look: string) => (
    <span role="gridcell" className={mergeClasses(styles.number, count > 0 && look)}>
      {latest ? count || '' : ''}
    </span>
  );
  return (
    <>
      <span role="gridcell" className={styles.name} title={member.name}>
        {standing.changedAfterAcceptance && (
          <span className={styles.error} role="img" aria-label={words.changed}>
            {'↻ '}
          </span>
        )}
        {member.name}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(isDone && styles.good, undecided && styles.error, !latest && styles.quiet)}
      >
        {stateWord(facts, words)}
      </span>
      {errors === 0 && latest?.state === 'unfinished' ? (
        <span role="gridcell" className={styles.number}>
          <Sign kind="unfinished" word={words.unfinished} />
        </span>
      ) : (
        number(errors, styles.error)
      )}
      {number(warnings, styles.warning)}
      <span
        role="gridcell"
        className={mergeClasses(styles.number, gap !== null && gap !== 0 && styles.error)}
      >
        {gap === null || gap === 0 ? '' : gap}
      </span>
    </>
  );
}

export interface MatrixProps {
  readonly view: DeskView;
  readonly rows: readonly MemberFacts[];
}

export function Matrix({ view: { session, desk, words }, rows }: MatrixProps) {
  const styles = useStyles();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { first, end } = useWindowed(body, rows.length, ROW_HEIGHT);
  const opening = useOpening('member');
  const at = Math.max(
    0,
    rows.findIndex(({ member }) => member.id === desk.member),
  );
  const rowId = (index: number) => `${id}row${index}`;
  const open = (index: number) => {
    const row = rows[index];
    if (!row) return;
    session.openMember(row.member.id);
    opening.onClick();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(at);
      return;
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = rows[Math.max(0, Math.min(rows.length - 1, step(at, rows.length)))];
    if (next) session.openMember(next.member.id);
  };
  const wanted = desk.member;
  useEffect(() => {
    // The row that was left, or come to by keys, is in sight; how far it is is known before it is drawn.
    if (wanted === null || !grid.current?.contains(document.activeElement)) return;
    const mark = body.current?.querySelector('[data-current]');
    mark?.scrollIntoView?.({ block: 'nearest' });
  }, [wanted]);
  const cells = [words.columns.unit, words.columns.state];
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={words.list}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={at >= first && at < end ? rowId(at) : undefined}
      tabIndex={0}
      data-opens={opening['data-opens']}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={mergeClasses(styles.row, styles.head)}>
          {cells.map((each) => (
            <span key={each} role="columnheader">
              {each}
            </span>
          ))}
          <span role="columnheader" className={styles.number} aria-label={words.columnNames.errors}>
            {words.columns.errors}
          </span>
          <span role="columnheader" className={styles.number} aria-label={words.columnNames.warnings}>
            {words.columns.warnings}
          </span>
          <span role="columnheader" className={styles.number}>
            {words.columns.gap}
          </span>
        </div>
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: rows.length * ROW_HEIGHT }}>
        {(at < first || at >= end) && rows.length > 0 && (
          <span
            data-current
            aria-hidden
            style={{ position: 'absolute', top: at * ROW_HEIGHT, height: ROW_HEIGHT, width: 1 }}
          />
        )}
        {rows.slice(first, end).map((facts, offset) => {
          const index = first + offset;
          const isCurrent = index === at;
          return (
            <div
              key={facts.member.id}
              id={rowId(index)}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={isCurrent}
              {...(isCurrent ? { 'data-current': '' } : {})}
              className={mergeClasses(styles.row, styles.placed, isCurrent && styles.active)}
              style={{ top: index * ROW_HEIGHT }}
              onClick={() => open(index)}
            >
              <Cells facts={facts} words={words} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
