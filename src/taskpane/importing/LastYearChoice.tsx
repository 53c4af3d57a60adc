/** A report of last year was brought along: what it is mostly wanted for, before anything of it goes into this year's. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReadReport } from '../../addin/readReport';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

export interface LastYearChoiceProps {
  readonly read: ReadReport;
  /** Whether it is what the view mostly offers: nothing is ticked below. */
  readonly isFirst: boolean;
  /** Ticks the texts and nothing else; absent where none of them would change. */
  readonly onTexts?: () => void;
}

export function LastYearChoice({ read, isFirst, onTexts }: LastYearChoiceProps) {
  const { messages, actions, dispatch } = usePane();
  const { importing, working } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [keepHint, textsHint] = [useId(), useId()];
  const [keeping, setKeeping] = useState(false);
  const keep = async () => {
    setKeeping(true);
    await actions.keepLastYear(read, false, () => dispatch({ type: 'view', view: 'filling' }));
    setKeeping(false);
  };
  return (
    <div className={styles.choices} role="group" aria-label={importing.lastYear}>
      <div className={styles.choice}>
        <Button
          appearance={isFirst ? 'primary' : 'secondary'}
          disabled={keeping}
          aria-describedby={keepHint}
          onClick={() => void keep()}
        >
          {keeping ? working : importing.asLastYear}
        </Button>
        <span id={keepHint} className={mergeClasses(layout.paragraph, layout.quiet)}>
          {importing.asLastYearHint}
        </span>
      </div>
      {onTexts && (
        <div className={styles.choice}>
          <Button aria-describedby={textsHint} onClick={onTexts}>
            {importing.onlyTexts}
          </Button>
          <span id={textsHint} className={mergeClasses(layout.paragraph, layout.quiet)}>
            {importing.onlyTextsHint}
          </span>
        </div>
      )}
    </div>
  );
}
