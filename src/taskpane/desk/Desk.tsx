/** 审核: the reports of many members, received round by round. */
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import { Board } from './Board';
import { DeskDrop } from './DeskDrop';
import { Progress } from './Progress';
import { Start } from './Start';
import { useDesk, useFollowing } from './useDesk';
import type { DeskView } from './useDesk';

function Part({ view }: { readonly view: DeskView }) {
  const { messages } = usePane();
  const layout = useLayout();
  const { running, isRead, desk } = view.desk;
  if (running?.phase === 'reviewing') return <Progress view={view} progress={running.progress} />;
  if (!isRead) return <p className={layout.page}>{messages.pane.reading}</p>;
  return desk ? <Board view={view} desk={desk} /> : <Start view={view} />;
}

export function Desk() {
  const view = useDesk();
  useFollowing(view);
  return (
    <>
      <Part view={view} />
      <DeskDrop view={view} words={view.words.drop} onChosen={view.session.bring} />
    </>
  );
}
