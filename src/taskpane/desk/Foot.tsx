/** What the reports add up to, whether that is all of it, and what is sent out about it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rollUp } from '../../desk/rollup';
import type { Desk, RollUp } from '../../desk/types';
import { useCopying } from '../shared/copying';
import { useLayout } from '../shared/layout';
import { useOpening } from '../shared/pages';
import { Sign } from '../shared/Sign';
import { usePane } from '../state/PaneContext';
import { allLetters, circularText, paperFile, publicationText } from './papers';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

const REASONS = ['missing', 'wrongYear', 'undecided', 'withoutFigures', 'notAccepted'] as const;

function reasonsOf(sums: RollUp, desk: Desk, words: DeskView['words']): string {
  return REASONS.filter((each) => sums[each].length > 0 && (each !== 'notAccepted' || desk.acceptedOnly))
    .map((each) => words.why[each](sums[each].length))
    .join('，');
}

export function Foot({ view: { words }, desk }: { readonly view: DeskView; readonly desk: Desk }) {
  const { services, actions } = usePane();
  const { copy, box } = useCopying();
  const opening = useOpening('published');
  const layout = useLayout();
  const styles = useStyles();
  const sums = useMemo(() => rollUp(desk), [desk]);
  const { length } = sums.notAccepted;
  const quiet = mergeClasses(layout.paragraph, layout.quiet);
  return (
    <section className={styles.foot}>
      <h3 className={styles.heading}>
        <Sign kind={sums.complete ? 'mended' : 'unfinished'} />{' '}
        {sums.complete ? words.complete : words.incomplete}
      </h3>
      {!sums.complete && <p className={quiet}>{reasonsOf(sums, desk, words)}</p>}
      {!desk.acceptedOnly && length > 0 && <p className={quiet}>{words.why.notAccepted(length)}</p>}
      <div className={layout.row}>
        <Button size="small" onClick={() => copy(() => publicationText(desk), words.publicationCopied)}>
          {words.copyPublication}
        </Button>
        <Button size="small" onClick={() => copy(() => circularText(desk), words.circularCopied)}>
          {words.copyCircular}
        </Button>
        {services.download && (
          <>
            <Button size="small" onClick={() => void actions.deliver(() => allLetters(desk, words))}>
              {words.allLetters}
            </Button>
            <Button size="small" onClick={() => void actions.deliver(() => paperFile(desk, 'circular'))}>
              {words.circularFile}
            </Button>
            <Button
              size="small"
              onClick={() => void actions.deliver(() => paperFile(desk, 'publicationPaper'))}
            >
              {words.publicationFile}
            </Button>
          </>
        )}
        <Button size="small" {...opening}>
          {words.pages.open}
        </Button>
      </div>
      {box}
    </section>
  );
}
