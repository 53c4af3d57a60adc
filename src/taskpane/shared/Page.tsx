/** What is asked or shown in place of the view: a title on top, one foot below, and Escape as another way to leave. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../state/PaneContext';
import { useLayout } from './layout';
import { useEscape, useLeaving } from './pages';

const useStyles = makeStyles({
  page: { paddingBottom: '0' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // It has the focus so that the page is read from its beginning; nothing can be done with it.
    ':focus': { outlineStyle: 'none' },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a pane that is very low, as with large text, it would leave no room for the page.
    '@media (min-height: 260px)': { position: 'sticky', bottom: '0', zIndex: 1 },
  },
  button: { minWidth: 'auto' },
});

export interface PageProps {
  readonly title: string;
  /** It opens on its first field; else the title gets the focus. */
  readonly asks?: boolean;
  /** Gives up what was typed, where the page is left by Escape. */
  readonly onCancel?: () => void;
  /** Called when the user comes to the page, by pointer or by keyboard. */
  readonly onCome?: () => void;
  readonly children: ReactNode;
}

export function Page({ title, asks = false, onCancel, onCome, children }: PageProps) {
  const layout = useLayout();
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  useEscape(useLeaving(onCancel));
  useEffect(() => {
    section.current?.querySelector<HTMLElement>(asks ? 'input, select, textarea' : 'h2')?.focus();
  }, [asks]);
  return (
    <section
      ref={section}
      className={mergeClasses(layout.page, styles.page)}
      {...(onCome ? { onPointerEnter: onCome, onFocus: onCome } : {})}
    >
      <h2 tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export interface PageFootProps {
  /** 取消 where something would have been done, 返回 where there is nothing to be done. */
  readonly leave: 'cancel' | 'back';
  /** Gives up what was typed. */
  readonly onCancel?: () => void;
  /** What can be done, the usual thing first. */
  readonly children?: ReactNode;
}

/** Every page ends in it. */
export function PageFoot({ leave, onCancel, children }: PageFootProps) {
  const { pane } = usePane().messages;
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      {children}
      <Button className={styles.button} onClick={useLeaving(onCancel)}>
        {pane[leave]}
      </Button>
    </div>
  );
}
