/** Files and folders that are dragged onto the pane while 审核 is open. */
import { useCallback } from 'react';
import { droppedFiles } from '../services/reviewing/dropped';
import { DropTarget } from '../shared/DropTarget';
import type { DeskView } from './useDesk';

export function DeskDrop({ view: { session, desk, words } }: { readonly view: DeskView }) {
  const bring = useCallback((files: DataTransfer) => void droppedFiles(files).then(session.bring), [session]);
  return (
    <DropTarget
      takes={desk.running?.phase !== 'reviewing' && desk.isRead}
      words={words.drop}
      onDrop={bring}
    />
  );
}
