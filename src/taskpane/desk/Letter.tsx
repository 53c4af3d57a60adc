/** The letter to a member: copied, or as a Word document. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MemberFacts } from '../../desk/order';
import type { Desk } from '../../desk/types';
import { useCopying } from '../shared/copying';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import { Marked } from './Marked';
import { letterFile, letterText } from './papers';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

export interface LetterProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly facts: MemberFacts;
}

export function Letter({ view, desk, facts }: LetterProps) {
  const { words } = view;
  const { member } = facts;
  const { services, actions } = usePane();
  const { copy, box } = useCopying();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{words.letter}</h3>
      <div className={layout.row}>
        <Button size="small" onClick={() => copy(() => letterText(desk, member.id), words.letterCopied)}>
          {words.copyLetter}
        </Button>
        {services.download && (
          <Button size="small" onClick={() => void actions.deliver(() => letterFile(desk, member.id))}>
            {words.letterWord}
          </Button>
        )}
        <Marked view={view} desk={desk} facts={facts} />
      </div>
      {box}
    </section>
  );
}
