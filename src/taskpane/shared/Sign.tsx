/** ✗ ! ✓: the sign and its word carry the meaning, the colour repeats it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export type SignKind = 'error' | 'warning' | 'info' | 'mended' | 'unfinished';

const GLYPHS: Readonly<Record<SignKind, string>> = {
  error: '✗',
  warning: '!',
  info: 'i',
  mended: '✓',
  unfinished: '○',
};

const useStyles = makeStyles({
  sign: { flexShrink: 0, width: '16px', textAlign: 'center', fontWeight: tokens.fontWeightBold },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  mended: { color: tokens.colorStatusSuccessForeground1 },
  unfinished: { color: tokens.colorNeutralForeground3 },
});

export interface SignProps {
  readonly kind: SignKind;
  /** Read out in place of the glyph; without it the words beside the sign say it. */
  readonly word?: string;
}

export function Sign({ kind, word }: SignProps) {
  const styles = useStyles();
  const named = word === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word };
  return (
    <span className={mergeClasses(styles.sign, styles[kind])} {...named}>
      {GLYPHS[kind]}
    </span>
  );
}
