/** The whole pane takes files that are dragged onto it; nothing else happens to a file that is dropped. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';

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

export interface DropTargetProps {
  /** Whether files are taken now. */
  readonly takes: boolean;
  /** What is shown while files are over the pane. */
  readonly words: string;
  /** Stays the same from one showing to the next, as the listeners do. */
  readonly onDrop: (files: DataTransfer) => void;
}

export function DropTarget({ takes: wants, words, onDrop }: DropTargetProps) {
  // Beneath the help nobody would see what became of the files.
  const takes = usePane().state.page !== 'help' && wants;
  const styles = useStyles();
  const [over, setOver] = useState(false);
  useEffect(() => {
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
      if (takes && event.dataTransfer) onDrop(event.dataTransfer);
    };
    const listeners = { dragenter: drag, dragover: drag, dragleave: leave, drop } as const;
    const names = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    names.forEach((name) => window.addEventListener(name, listeners[name]));
    return () => names.forEach((name) => window.removeEventListener(name, listeners[name]));
  }, [takes, onDrop]);
  return over ? (
    <div className={styles.zone} role="status">
      {words}
    </div>
  ) : null;
}
