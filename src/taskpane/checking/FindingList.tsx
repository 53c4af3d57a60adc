/**
 * Findings by part. One tab stop: ↑↓ moves between findings, Enter or a click selects their cells in the sheet, Tab
 * goes on to what can be done about the one that was come to.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { partIndexOf } from '../../checks';
import { isOpen } from '../../findings';
import type { Finding } from '../../findings';
import type { Edition } from '../../form';
import { usePane } from '../state/PaneContext';
import type { ShownFinding } from '../state/shown';
import { FindingItem } from './FindingItem';
import { useLayout } from '../shared/layout';

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
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What an explanation would not change: the rules of the form itself. */
const countsAnyway = (finding: Finding): boolean =>
  isOpen({ ...finding, acceptance: { finding: '', message: '', reason: '', by: '', on: '', basis: '' } });

/** The whole report, then its tables, then its texts, which may only repeat what is wrong in a table. */
function inTheirOrder(edition: Edition, whole: string): readonly { heading: string; index: number }[] {
  const parts = edition.parts.map(({ heading, table }, index) => ({
    heading,
    index,
    isTable: table !== null,
  }));
  return [
    { heading: whole, index: -1 },
    ...parts.filter(({ isTable }) => isTable),
    ...parts.filter(({ isTable }) => !isTable),
  ];
}

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
  const causes = shown.filter(({ finding }) => finding.follows === null);
  const groups = inTheirOrder(edition, checking.wholeReport)
    .map(({ heading, index }) => ({
      heading,
      items: causes.filter(({ finding }) => partIndexOf(finding, edition) === index),
    }))
    .filter(({ items }) => items.length > 0);
  const ordered = groups.flatMap(({ items }) => items.map(({ finding }) => finding.id));
  const stop = current !== null && ordered.includes(current) ? current : ordered[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button[data-finding]') ?? [])];
    const focused = buttons.findIndex((button) => button === document.activeElement);
    // Within a form the arrows are the form's own.
    if (focused < 0) return;
    event.preventDefault();
    buttons[focused + step]?.focus();
  };
  return (
    <div ref={list} className={styles.groups} role="region" aria-label={checking.list} onKeyDown={onKeyDown}>
      {groups.map(({ heading, items }) => (
        <section key={heading}>
          <h2 className={styles.heading}>{heading}</h2>
          <ul className={layout.list}>
            {items.map((each) => (
              <FindingItem
                key={each.finding.id}
                shown={each}
                following={shown.filter(({ finding }) => finding.follows === each.finding.id)}
                current={each.finding.id === current}
                isStop={each.finding.id === stop}
                stays={countsAnyway(each.finding)}
                onCurrent={() => setCurrent(each.finding.id)}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
