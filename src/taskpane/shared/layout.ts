/** Spacing that all views share. */
import { makeStyles, tokens } from '@fluentui/react-components';

/** Pictures keep their own colours where the system forces its palette, unless they are told otherwise. */
export const forcedText = { '@media (forced-colors: active)': { color: 'CanvasText' } } as const;

export const useLayout = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  /** Within a page, with its gaps and without its edges. */
  inner: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  /** A field that is as wide as there is room, however long what it holds. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  input: { minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** Words that belong together. */
  whole: { whiteSpace: 'nowrap' },
  paragraph: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  /** A line of a list that is one button. */
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '34px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    // Colours that leave signs and quiet words readable in every theme; high contrast draws a line instead.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      outline: `1px solid ${tokens.colorTransparentStrokeInteractive}`,
      outlineOffset: '-1px',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  /** A line that leads nowhere. */
  still: { cursor: 'auto', boxSizing: 'border-box', ':hover': { backgroundColor: 'transparent' } },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, ...forcedText },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
