/** Files and folders that are dragged onto the pane while 审核 is open. */
import { useCallback } from 'react';
import { droppedFiles } from '../services/reviewing/dropped';
import type { Chosen } from '../services/reviewing/dropped';
import { DropTarget } from '../shared/DropTarget';
import type { DeskView } from './useDesk';

export interface DeskDropProps {
  readonly view: DeskView;
  /** What is shown while files are over the pane: what they are taken for. */
  readonly words: string;
  /** Stays the same from one showing to the next. */
  readonly onChosen: (chosen: Chosen) => unknown;
}

export function DeskDrop({ view: { desk }, words, onChosen }: DeskDropProps) {
  const bring = useCallback((files: DataTransfer) => void droppedFiles(files).then(onChosen), [onChosen]);
  return (
    <DropTarget takes={desk.running?.phase !== 'reviewing' && desk.isRead} words={words} onDrop={bring} />
  );
}
