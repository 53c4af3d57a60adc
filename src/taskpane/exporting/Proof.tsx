/** 核对成稿: the document that is about to be published, against the open workbook. */
import { usePane } from '../state/PaneContext';
import { ProofResult } from './ProofResult';
import { Sourced } from '../shared/Sourced';

export function Proof() {
  const { state, messages } = usePane();
  const { proofPage } = messages.pane;
  const { open } = state;
  if (!open) return null;
  return (
    <Sourced title={proofPage.title} why={proofPage.why}>
      {(brought) => <ProofResult open={open} {...brought} />}
    </Sourced>
  );
}
