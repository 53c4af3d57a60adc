/** A number on a tab. Fluent's CounterBadge draws the same and brings 3 KB (gzip) of sizes and shapes. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  count: {
    boxSizing: 'border-box',
    minWidth: '18px',
    height: '18px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '16px',
    textAlign: 'center',
  },
});

export interface CountProps {
  readonly count: number;
  /** What is counted, in words, for those who do not see where it stands. */
  readonly label: string;
}

export function Count({ count, label }: CountProps) {
  const styles = useStyles();
  return (
    <span className={styles.count} role="img" aria-label={label}>
      {count > 99 ? '99+' : count}
    </span>
  );
}
