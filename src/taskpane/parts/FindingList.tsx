/** Findings by table. One tab stop: ↑↓ moves between findings, Enter or a click selects their cells in the sheet. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { partIndexOf } from '../../checks';
import type { Finding } from '../../checks';
import type { Edition } from '../../form';
import { usePane } from '../state/PaneContext';
import type { ShownFinding } from '../state/shown';
import { useLayout } from './layout';
import { Sign } from './Sign';

const useStyles = makeStyles({
  groups: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  heading: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  finding: { alignItems: 'flex-start' },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  mended: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  chevron: { marginTop: '3px' },
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface FindingListProps {
  readonly edition: Edition;
  readonly shown: readonly ShownFinding[];
  readonly onOpen: (finding: Finding) => void;
}

export function FindingList({ edition, shown, onOpen }: FindingListProps) {
  const { checking } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const groups = [{ heading: checking.wholeReport }, ...edition.parts]
    .map(({ heading }, index) => ({
      heading,
      items: shown.filter(({ finding }) => partIndexOf(finding, edition) === index - 1),
    }))
    .filter(({ items }) => items.length > 0);
  const ordered = groups.flatMap(({ items }) => items.map(({ finding }) => finding.id));
  const stop = current !== null && ordered.includes(current) ? current : ordered[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = buttons.findIndex((button) => button === document.activeElement);
    buttons[focused + step]?.focus();
  };
  return (
    <div ref={list} className={styles.groups} role="region" aria-label={checking.list} onKeyDown={onKeyDown}>
      {groups.map(({ heading, items }) => (
        <section key={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          <ul className={layout.list}>
            {items.map(({ finding, mended }) => (
              <li key={finding.id}>
                <button
                  type="button"
                  className={mergeClasses(
                    layout.line,
                    styles.finding,
                    finding.id === current && styles.current,
                  )}
                  tabIndex={finding.id === stop ? 0 : -1}
                  aria-current={finding.id === current ? 'true' : undefined}
                  onFocus={() => setCurrent(finding.id)}
                  onClick={() => onOpen(finding)}
                >
                  <Sign
                    kind={mended ? 'mended' : finding.severity}
                    word={checking.signs[mended ? 'mended' : finding.severity]}
                  />
                  <span className={mergeClasses(styles.message, mended && styles.mended)}>
                    {finding.message}
                  </span>
                  <ChevronRightRegular
                    className={mergeClasses(layout.chevron, styles.chevron)}
                    fontSize={14}
                  />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
