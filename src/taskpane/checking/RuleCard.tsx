/** 依据: what the rule says, what it rests on, and an example of each side. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RuleId } from '../../form';
import { loadRuleCards } from './ruleCards';
import type { RuleCards } from './ruleCards';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import { Sign } from '../shared/Sign';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  basis: { margin: 0, color: tokens.colorNeutralForeground3 },
  example: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
});

export function RuleCard({ id, rule }: { readonly id: string; readonly rule: RuleId }) {
  const { state, messages } = usePane();
  const { card: words, reading } = messages.pane;
  const styles = useStyles();
  const locale = localeOf(state);
  const [cards, setCards] = useState<RuleCards | null>(null);
  const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    let wanted = true;
    loadRuleCards(locale).then(
      (loaded) => wanted && setCards(loaded),
      (thrown: unknown) => wanted && setFailure({ thrown }),
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  // For the boundary around the views to catch.
  if (failure) throw failure.thrown;
  const card = cards?.[rule];
  return (
    <div id={id} className={styles.card} role="group" aria-label={card?.title ?? words.open}>
      {card ? (
        <>
          <h3 className={styles.title}>{card.title}</h3>
          <p className={styles.paragraph}>{card.plain}</p>
          <p className={styles.example}>
            <Sign kind="mended" />
            <span>
              {words.holds}
              {card.holds}
            </span>
          </p>
          <p className={styles.example}>
            <Sign kind="error" />
            <span>
              {words.breaks}
              {card.breaks}
            </span>
          </p>
          <p className={styles.basis}>
            {words.basis}
            {card.basis}
          </p>
        </>
      ) : (
        <p className={styles.paragraph}>{reading}</p>
      )}
    </div>
  );
}
