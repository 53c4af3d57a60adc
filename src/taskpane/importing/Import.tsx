/** 导入已有报告: what a report that was brought along would change. */
import { usePane } from '../state/PaneContext';
import { ImportChanges } from './ImportChanges';
import { ImportInsert } from './ImportInsert';
import { Sourced } from '../shared/Sourced';

export function Import() {
  const { state, messages, dispatch } = usePane();
  const { open } = state;
  return (
    <Sourced title={messages.pane.importing.title}>
      {(brought) =>
        open ? (
          <ImportChanges open={open} {...brought} />
        ) : (
          <ImportInsert {...brought} onAnother={() => dispatch({ type: 'brought', read: null })} />
        )
      }
    </Sourced>
  );
}
