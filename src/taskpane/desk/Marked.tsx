/** Their own file with what is wrong marked in it, as long as its bytes are at hand; else the file is asked for. */
import { Button } from '@fluentui/react-components';
import type { MemberFacts } from '../../desk/order';
import type { Desk } from '../../desk/types';
import { FileButton } from '../shared/FileButton';
import { usePane } from '../state/PaneContext';
import { isMarkable, isOpenable, markedFile } from './marking';
import type { DeskView } from './useDesk';

export interface MarkedProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly facts: MemberFacts;
}

export function Marked({ view: { session, words }, desk, facts: { member, latest } }: MarkedProps) {
  const { services, actions } = usePane();
  if (!latest || !isMarkable(latest.file)) return null;
  const marked = (file: File) =>
    void actions.deliver(() => markedFile(desk, { member: member.id, sent: latest, file }));
  const held = session.fileOf(latest.digest);
  const open = (file: File) =>
    void session.openCopy(
      async () => (await markedFile(desk, { member: member.id, sent: latest, file })).bytes,
    );
  const opens = isOpenable(latest.file);
  if (!services.download && !opens) return null;
  return held ? (
    <>
      {opens && (
        <Button size="small" onClick={() => open(held)}>
          {words.openCopy}
        </Button>
      )}
      {services.download && (
        <Button size="small" onClick={() => marked(held)}>
          {words.marked}
        </Button>
      )}
    </>
  ) : (
    <FileButton
      size="small"
      label={words.rechoose}
      onFiles={([file]) => file && (services.download ? marked(file) : open(file))}
    >
      {words.markedFrom}
    </FileButton>
  );
}
