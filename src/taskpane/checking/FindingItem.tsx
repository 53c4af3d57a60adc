/**
 * A cause: its sentence selects the cells of the whole relation; below it what would put it right, why it may stand, what it
 * rests on, and what follows from it.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '../shared/icons/chevronRight';
import { useId, useRef, useState } from 'react';
import type { Finding } from '../../findings';
import { usePane } from '../state/PaneContext';
import type { ShownFinding } from '../state/shown';
import { ExplainForm, useIsExplaining } from './ExplainForm';
import { Explanation } from './Explanation';
import { useLayout } from '../shared/layout';
import { Quote } from './Quote';
import { Following } from './Following';
import { Adopt, isNamedOnButton, Others, RepairSentence } from './Repairs';
import { later } from '../shared/later';
import { RuleCard } from '../shared/RuleCard';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';

/** Only where there is a ledger. */
const LedgerRows = later(async () => (await import('../ledger/LedgerRows')).LedgerRows);

const useStyles = makeStyles({
  item: { borderRadius: tokens.borderRadiusMedium },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  finding: { alignItems: 'flex-start', minHeight: '28px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  mended: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  chevron: { marginTop: '3px' },
  /** In line with the sentence above it. */
  below: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    overflowWrap: 'anywhere',
  },
  /** Words of a button without a border begin where the lines above it begin. */
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    '& > [aria-expanded]:first-child': { marginLeft: '-7px' },
  },
  pulled: { marginLeft: '-7px' },
});

type Opened = 'card' | 'form';

export interface FindingItemProps {
  readonly shown: ShownFinding;
  /** What is settled with it. */
  readonly following: readonly ShownFinding[];
  readonly current: boolean;
  /** The one that Tab comes to; the others are reached by ↑↓. */
  readonly isStop: boolean;
  /** The finding counts even when it is explained. */
  readonly stays: boolean;
  readonly onCurrent: () => void;
  readonly onOpen: (finding: Finding) => void;
}

export function FindingItem(props: FindingItemProps) {
  const { shown, following, current, isStop, stays, onCurrent, onOpen } = props;
  const { finding, mended } = shown;
  const { state, messages } = usePane();
  const { checking, repairs, card, explaining } = messages.pane;
  // The list of explanations is our template's.
  const explainable = state.open?.origin === 'template' && !finding.acceptance;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const sentence = useRef<HTMLButtonElement>(null);
  const toSentence = () => sentence.current?.focus();
  // What was typed is there again when somebody comes back; the focus stays where it is then.
  const isExplaining = useIsExplaining(finding);
  const [opened, setOpened] = useState<Opened | null>(isExplaining ? 'form' : null);
  const [asked, setAsked] = useState(false);
  const [listed, setListed] = useState(false);
  const [first, ...others] = finding.suggestions;
  // Of several that are as possible none is claimed: they are listed when they are asked for.
  const likeliest = first?.decided ? first : undefined;
  const rest = likeliest ? others : finding.suggestions;
  const tabIndex = isStop ? 0 : -1;
  const toggle = (what: Opened) => {
    setOpened(opened === what ? null : what);
    setAsked(true);
  };
  const formOpen = opened === 'form' && explainable;
  return (
    <li className={mergeClasses(styles.item, current && styles.current)} onFocus={onCurrent}>
      <button
        ref={sentence}
        type="button"
        data-finding={finding.id}
        className={mergeClasses(layout.line, styles.finding)}
        tabIndex={tabIndex}
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen(finding)}
      >
        <Sign
          kind={mended ? 'mended' : finding.severity}
          word={checking.signs[mended ? 'mended' : finding.severity]}
        />
        <span className={styles.words}>
          <span className={mergeClasses(mended && styles.mended)}>{finding.message}</span>
          {!mended && <Quote finding={finding} />}
        </span>
        <ChevronRightRegular className={mergeClasses(layout.chevron, styles.chevron)} fontSize={14} />
      </button>
      {!mended && (
        <div className={styles.below}>
          {likeliest && !isNamedOnButton(likeliest) && (
            <RepairSentence suggestion={likeliest} tabIndex={tabIndex} />
          )}
          {finding.rule === 'L-ledger' && <LedgerRows finding={finding} tabIndex={tabIndex} />}
          <Explanation finding={finding} />
          <div className={styles.row}>
            {likeliest && (
              <Adopt finding={finding} suggestion={likeliest} tabIndex={tabIndex} onAdopt={toSentence} />
            )}
            {explainable && (
              <Toggle
                open={formOpen}
                controls={`${id}form`}
                tabIndex={tabIndex}
                onToggle={() => toggle('form')}
              >
                {explaining.open}
              </Toggle>
            )}
            <Toggle
              open={opened === 'card'}
              controls={`${id}card`}
              tabIndex={tabIndex}
              onToggle={() => toggle('card')}
            >
              {card.open}
            </Toggle>
          </div>
          {formOpen && (
            <ExplainForm
              id={`${id}form`}
              finding={finding}
              stays={stays}
              asks={asked}
              onCancel={() => setOpened(null)}
            />
          )}
          {opened === 'card' && <RuleCard id={`${id}card`} rule={finding.rule} />}
          {rest.length > 0 && (
            <div className={styles.pulled}>
              <Toggle
                open={listed}
                controls={`${id}others`}
                chevron
                tabIndex={tabIndex}
                onToggle={() => setListed(!listed)}
              >
                {likeliest ? repairs.others(rest.length) : repairs.possible(rest.length)}
              </Toggle>
            </div>
          )}
          {listed && (
            <Others
              id={`${id}others`}
              finding={finding}
              suggestions={rest}
              tabIndex={tabIndex}
              onAdopt={toSentence}
            />
          )}
          {following.length > 0 && (
            <Following
              following={following}
              decided={likeliest !== undefined}
              tabIndex={tabIndex}
              onOpen={onOpen}
            />
          )}
        </div>
      )}
    </li>
  );
}
