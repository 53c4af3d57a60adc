/** The last way of copying: the content itself, selected, for Ctrl+C. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Copyable } from '../../writers';
import { usePane } from '../state/PaneContext';
import { trustedMarkup } from './markup';

const useStyles = makeStyles({
  box: {
    maxHeight: '160px',
    overflow: 'auto',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    // A sheet of paper in every theme: the content brings its own black.
    backgroundColor: '#fff',
    color: '#000',
  },
});

export function CopyBox({ html }: Pick<Copyable, 'html'>) {
  const { exporting } = usePane().messages.pane;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Our own writer made this markup and escaped every text in it.
    element.innerHTML = trustedMarkup(html);
    element.focus();
    getSelection()?.selectAllChildren(element);
  }, [html]);
  return (
    <div
      ref={box}
      className={styles.box}
      role="textbox"
      aria-multiline
      aria-readonly
      aria-label={exporting.box}
      contentEditable
      suppressContentEditableWarning
      tabIndex={0}
    />
  );
}
