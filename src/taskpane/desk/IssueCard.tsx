/** A cause that was found in a member's report: the same look as a finding of one's own, without what writes cells. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Issue } from '../../desk/types';
import { useLayout } from '../shared/layout';
import { RuleCard } from '../shared/RuleCard';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import type { DeskView } from './useDesk';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  settled: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: '-7px',
  },
  button: { minWidth: 'auto' },
});

export interface IssueCardProps {
  readonly view: DeskView;
  readonly issue: Issue;
}

export function IssueCard({ view: { session, words }, issue }: IssueCardProps) {
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { member, matter, rule, severity, message, places, suggestion, explained, state } = issue;
  const settled = state === 'mended' || state === 'explained';
  return (
    <li className={styles.item}>
      <Sign kind={state === 'mended' ? 'mended' : severity} word={words.issueStates[state]} />
      <div className={styles.words}>
        <span className={state === 'mended' ? styles.settled : undefined}>{message}</span>
        {!settled && suggestion !== '' && <span>{suggestion}</span>}
        {explained !== '' && <span className={layout.quiet}>{explained}</span>}
        {places !== '' && <span className={layout.quiet}>{words.place(places)}</span>}
        <div className={styles.row}>
          <Toggle open={open} controls={id} onToggle={() => setOpen(!open)}>
            {words.basis}
          </Toggle>
          {!settled && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              onClick={() =>
                void session.decide(
                  () => words.explained,
                  (decisions, desk) => decisions.explainIssue(desk, member, matter, words.explained),
                  member,
                )
              }
            >
              {words.explain}
            </Button>
          )}
          {!settled && <span className={layout.quiet}>{words.issueStates[state]}</span>}
        </div>
        {open && <RuleCard id={id} rule={rule} />}
      </div>
    </li>
  );
}
