/** 依据: what the rule says, what it rests on, and an example of each side. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleId } from '../../form';
import { usePane } from '../state/PaneContext';
import { Sign } from './Sign';
import { useRuleWords } from './useRuleWords';

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
  const { card: words, reading } = usePane().messages.pane;
  const styles = useStyles();
  const card = useRuleWords()?.rules[rule].card;
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
