/** The whole pane takes a file that is dragged onto it; 导入 and 核对成稿 say so in words and have a button beside it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';
import type { Page } from '../state/state';

const useStyles = makeStyles({
  zone: {
    position: 'fixed',
    top: tokens.spacingHorizontalS,
    right: tokens.spacingHorizontalS,
    bottom: tokens.spacingHorizontalS,
    left: tokens.spacingHorizontalS,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // The drop goes to what lies below, so that leaving the zone is leaving the pane.
    pointerEvents: 'none',
  },
});

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A question with answers in it is not thrown away by a file. */
const takesFiles = (page: Page | null): boolean => page === null || page === 'import' || page === 'proof';

export function DropZone() {
  const { state, messages, actions } = usePane();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const takes = state.known && takesFiles(state.page);
  // 审核 takes many, and folders.
  const onDesk = state.view === 'desk' && (state.page === null || state.page === 'member');
  useEffect(() => {
    if (onDesk) return undefined;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the page would leave for the file, wherever it is dropped.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = takes ? 'copy' : 'none';
      setOver(takes);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (takes) void actions.bringFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: drag, dragover: drag, dragleave: leave, drop } as const;
    const names = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    names.forEach((name) => window.addEventListener(name, listeners[name]));
    return () => names.forEach((name) => window.removeEventListener(name, listeners[name]));
  }, [takes, onDesk, actions]);
  return over ? (
    <div className={styles.zone} role="status">
      {state.page === 'proof' ? messages.pane.proofPage.drop : messages.pane.importing.drop}
    </div>
  ) : null;
}
