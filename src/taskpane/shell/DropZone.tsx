/** A file that is dragged onto the pane, outside of 审核; 导入 and 核对成稿 say so in words and have a button beside it. */
import { useCallback } from 'react';
import { DropTarget } from '../shared/DropTarget';
import { usePane } from '../state/PaneContext';
import type { Page } from '../state/state';

/** A question with answers in it is not thrown away by a file. */
const takesFiles = (page: Page | null): boolean => page === null || page === 'import' || page === 'proof';

export function DropZone() {
  const { state, messages, actions } = usePane();
  const bring = useCallback(({ files }: DataTransfer) => void actions.bringFiles([...files]), [actions]);
  // 审核 takes many, and folders.
  if (state.view === 'desk' && (state.page === null || state.page === 'published')) return null;
  return (
    <DropTarget
      takes={state.known && takesFiles(state.page)}
      words={state.page === 'proof' ? messages.pane.proofPage.drop : messages.pane.drop}
      onDrop={bring}
    />
  );
}
